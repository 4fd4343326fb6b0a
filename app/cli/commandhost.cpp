// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandhost.h"

#include "core/runtime/runtime.h"
#include "core/store/datadirectory.h"

#include <QCoro/QCoroSignal>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

// The streams of the process that asked.
class RemoteStreams final : public OutputChannel {
public:
    explicit RemoteStreams(std::shared_ptr<ControlCall> call) : m_call(std::move(call)) { }

    bool answer(const QByteArray& bytes) override { return m_call->send(ControlFrame::Type::Output, bytes); }
    void complain(const QByteArray& bytes) override { m_call->send(ControlFrame::Type::Errors, bytes); }
    bool isTerminal() const override { return m_call->request().terminal; }
    bool isAbandoned() const override { return m_call->isGone(); }

private:
    std::shared_ptr<ControlCall> m_call;
};

Invocation invocationOf(const ControlRequest& request, Runtime& runtime)
{
    Invocation invocation;
    invocation.command = request.command;
    invocation.arguments = request.arguments;
    invocation.options = request.options;
    invocation.options.insert(u"data-dir"_s, runtime.directory());
    invocation.inputs = std::make_shared<Inputs>(request.inputs);
    invocation.host = &runtime;
    return invocation;
}

} // namespace

CommandHost::CommandHost(Runtime& runtime, QObject* parent)
    : QObject(parent)
    , m_runtime(runtime)
{
    connect(&m_server, &ControlServer::requested, this,
        [this](const std::shared_ptr<ControlCall>& call) { m_commands.start(carryOut(call)); });
}

Result<> CommandHost::start()
{
    return m_server.listen(DataDirectory(m_runtime.directory()).controlSocket());
}

void CommandHost::close()
{
    m_server.close();
}

Task<> CommandHost::drained()
{
    if (m_commands.running() > 0)
        co_await qCoro(&m_commands, &TaskTracker::drained);
    co_return {};
}

QCoro::Task<> CommandHost::carryOut(std::shared_ptr<ControlCall> call)
{
    if (m_raise && call->request().command == kRaiseWindow) {
        m_raise(call->request().options.value(u"activation-token"_s));
        call->finish(Ok);
        co_return;
    }
    const Invocation invocation = invocationOf(call->request(), m_runtime);
    Output output(invocation.format(), invocation.has(u"quiet"_s), std::make_shared<RemoteStreams>(call));
    const Command* const command = commandNamed(invocation.command);
    QCoro::Task<int> running = run(command, invocation, &output);
    const int code = co_await running;
    call->finish(code == Ok && output.isBroken() ? int(Failed) : code);
}

QCoro::Task<int> CommandHost::run(const Command* command, Invocation invocation, Output* output)
{
    if (!command || !command->byHolder)
        co_return output->usage(u"'%1' is not carried out for other processes."_s.arg(invocation.command));
    if (const QString complaint = complaintAbout(*command, invocation); !complaint.isEmpty())
        co_return output->usage(complaint);
    QCoro::Task<int> running = command->run(invocation, output);
    const int code = co_await running;
    co_return code;
}

} // namespace egret::cli

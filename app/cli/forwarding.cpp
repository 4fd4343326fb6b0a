// SPDX-License-Identifier: Apache-2.0
#include "app/cli/forwarding.h"

#include "core/control/controlclient.h"
#include "core/store/datadirectory.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience{5}; // of the contract: then exit 6

ControlRequest requestOf(const Invocation& invocation, bool terminal)
{
    ControlRequest request;
    request.command = invocation.command;
    request.arguments = invocation.arguments;
    request.options = invocation.options;
    for (const QString& own : {u"data-dir"_s, u"secret-store"_s, u"passphrase-file"_s, u"log-level"_s})
        request.options.remove(own); // the holder has its own
    request.inputs = invocation.inputs->known();
    request.terminal = terminal;
    return request;
}

} // namespace

Task<int> askHolder(Invocation invocation, Output* output)
{
    const QString path = DataDirectory(invocation.dataDirectory()).controlSocket();
    const std::shared_ptr<OutputChannel> channel = output->channel();
    const ControlClient::Show show = [channel](ControlFrame::Type type, const QByteArray& bytes) {
        if (type == ControlFrame::Type::Output)
            channel->answer(bytes);
        else
            channel->complain(bytes);
    };
    ControlClient client(kPatience);
    const Result<int> code = co_await client.ask(path, requestOf(invocation, channel->isTerminal()), show);
    co_return code;
}

} // namespace egret::cli

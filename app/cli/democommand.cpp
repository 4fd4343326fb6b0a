// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writing.h"
#include "app/demo/demorun.h"
#include "core/runtime/terminationsignal.h"
#include "core/store/reader.h"
#include "core/store/writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBanksThatMoveOn = 3;

Result<Runtime::Options> demoOptions(const Invocation& invocation, const QString& directory)
{
    Runtime::Options options;
    options.directory = directory;
    options.program = u"egret-cli demo"_s;
    const bool keepsSecrets = invocation.has(u"out"_s) && invocation.has(u"passphrase-file"_s);
    options.secrets = SecretStoreRequest{keepsSecrets ? SecretStoreKind::File : SecretStoreKind::Memory, directory,
        invocation.value(u"passphrase-file"_s)};
    options.simulates = true;
    options.listen = HttpServer::Options{};
    options.offline.seed = quint64(invocation.number(u"seed"_s, 1));
    if (!QDir(directory).isEmpty()) {
        return unexpected(Error::Kind::Conflict, u"out"_s,
            u"'%1' is not empty. Name a directory that is empty or does not exist."_s.arg(directory));
    }
    return options;
}

//! Changes one stored amount by one cent, as a wrong update from Plaid would, to show that the comparison notices.
Task<> alterOne(Runtime* runtime)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(runtime->directory());
    if (!reader)
        co_return unexpected(reader.error());
    const Result<RowIndex> index = (*reader)->transactionIndex({});
    if (!index)
        co_return unexpected(index.error());
    const Result<QList<TransactionRow>> rows = (*reader)->transactionRows({(*index)->front()});
    if (!rows)
        co_return unexpected(rows.error());
    TransactionUpdate update;
    update.modified = {rows->first().transaction};
    update.modified.first().amount.minorUnits += 1;
    update.history = HistoryStatus::HistoricalComplete;
    const ItemId item = rows->first().item;
    std::function<Result<SyncSummary>(Stores&)> apply
        = [item, update](Stores& stores) { return stores.transactions.apply(item, update, SystemClock().now()); };
    const Result<SyncSummary> applied = co_await runtime->writer().run(apply);
    if (!applied)
        co_return unexpected(applied.error());
    co_return {};
}

class Steps {
public:
    explicit Steps(const Output& output) : m_output(output) { m_timer.start(); }
    void done(const QString& text) const { m_output.line(u"%1 s  %2"_s.arg(double(m_timer.elapsed()) / 1000, 6, 'f', 2).arg(text)); }

private:
    const Output& m_output;
    QElapsedTimer m_timer;
};

Task<DemoVerdict> runMainJob(Runtime* runtime, bool alter, Output* output)
{
    const Steps steps(*output);
    DemoRun demo(*runtime);
    const Result<Integration> integration = co_await demo.addIntegration(u"Demo"_s);
    if (!integration)
        co_return unexpected(integration.error());
    steps.done(u"Simulator, receiver and API run on %1; integration %2 added"_s.arg(
        runtime->listening().toString(), integration->id.value()));
    const Result<> linked = co_await demo.linkEveryone();
    if (!linked)
        co_return unexpected(linked.error());
    steps.done(u"%1 Items posted to the link URL"_s.arg(demo.items()));
    const Result<> settled = co_await demo.settle();
    if (!settled)
        co_return unexpected(settled.error());
    steps.done(u"Signed webhooks verified, two years of history synced"_s);
    const Result<> moved = co_await demo.moveOn(kBanksThatMoveOn);
    if (!moved)
        co_return unexpected(moved.error());
    const Result<> settledAgain = co_await demo.settle();
    if (!settledAgain)
        co_return unexpected(settledAgain.error());
    steps.done(u"%1 banks moved on: pending rows posted, one amount changed"_s.arg(kBanksThatMoveOn));
    if (alter) {
        const Result<> altered = co_await alterOne(runtime);
        if (!altered)
            co_return unexpected(altered.error());
    }
    const Result<DemoVerdict> verdict = co_await demo.compare();
    co_return verdict;
}

int report(const Result<DemoVerdict>& verdict, const Output& output)
{
    constexpr qsizetype kShown = 10;
    if (!verdict)
        return output.fail(verdict.error());
    for (const QString& difference : verdict->differences.first(qMin(kShown, verdict->differences.size())))
        output.line(difference);
    if (!verdict->differences.isEmpty()) {
        output.line(u"FAILED: %1 differences in %2 transactions of %3 Items."_s.arg(verdict->differences.size())
                        .arg(verdict->transactions).arg(verdict->items));
        return Failed;
    }
    output.line(u"OK: all %1 transactions of %2 Items match the simulator's own list, field by field."_s.arg(verdict->transactions)
                    .arg(verdict->items));
    return Ok;
}

} // namespace

QCoro::Task<int> runDemo(Invocation invocation, Output* output)
{
    QTemporaryDir temporary;
    const TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &termination, [&temporary] {
        temporary.remove(); // the one thing a demonstration would leave behind
        std::_Exit(128 + SIGINT);
    });
    const QString directory = invocation.value(u"out"_s, temporary.path());
    const Result<Runtime::Options> options = demoOptions(invocation, directory);
    if (!options)
        co_return output->fail(options.error());
    Runtime runtime(*options);
    int code = Ok;
    const Result<> started = co_await runtime.start();
    if (started) {
        const Result<DemoVerdict> verdict = co_await runMainJob(&runtime, invocation.has(u"alter-one"_s), output);
        code = report(verdict, *output);
    } else {
        code = output->fail(started.error());
    }
    co_await runtime.stop();
    co_return code;
}

} // namespace egret::cli

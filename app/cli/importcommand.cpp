// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writing.h"
#include "core/link/itemimport.h"
#include "core/runtime/runtime.h"
#include "core/sync/syncscheduler.h"

#include <QJsonArray>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostImportBytes = 64LL * 1024 * 1024;

const QStringList kImportColumns{u"line"_s, u"item_id"_s, u"end_user_id"_s, u"result"_s, u"error"_s};

QJsonObject importRow(const ImportRow& row, const Result<ImportOutcome>& outcome, bool dryRun)
{
    const QString done = outcome ? importOutcomeName(*outcome) : u"failed"_s;
    const bool would = dryRun && outcome && *outcome != ImportOutcome::Unchanged;
    return {{u"line"_s, row.line}, {u"item_id"_s, row.item.value()}, {u"end_user_id"_s, row.endUser.value()},
        {u"result"_s, would ? QString(u"would be "_s + done) : done},
        {u"error"_s, outcome ? QJsonValue() : QJsonValue(outcome.error().detail)}};
}

QCoro::Task<int> takeIn(Runtime* runtime, QList<ImportRow> rows, IntegrationId integration, bool dryRun, Output* output)
{
    const bool serves = !dryRun && !runtime->listening().isEmpty(); // else the first sync comes when somebody serves
    RowStream stream(*output, kImportColumns);
    qint64 failed = 0;
    for (const ImportRow& row : rows) {
        if (output->isAbandoned())
            break; // the same command goes on where this ends
        const Result<ImportOutcome> outcome = co_await runtime->itemImport().take(row, integration, dryRun);
        const bool stopped = !outcome && outcome.error().kind == Error::Kind::Cancelled;
        if (stopped || (!outcome && outcome.error().kind == Error::Kind::NotFound))
            co_return output->fail(outcome.error());
        failed += outcome ? 0 : 1;
        if (serves && outcome && *outcome != ImportOutcome::Unchanged)
            runtime->scheduler().requestSyncFor(row.item, {SyncCause::Kind::Link, {}});
        stream.write({importRow(row, outcome, dryRun)});
    }
    stream.finish(rows.size());
    output->note(u"%1 rows, %2 failed."_s.arg(rows.size()).arg(failed));
    co_return failed == 0 ? Ok : Failed;
}

} // namespace

QCoro::Task<int> importItems(Invocation invocation, Output* output)
{
    const IntegrationId integration(invocation.value(u"integration"_s));
    if (integration.isEmpty())
        co_return output->usage(u"--integration is required."_s);
    const Result<QByteArray> file = invocation.inputs->file(invocation.arguments[0], kMostImportBytes);
    if (!file)
        co_return output->fail(file.error());
    const Result<QList<ImportRow>> rows = readImportRows(*file);
    if (!rows)
        co_return output->fail(rows.error());
    const WritingWork work = [rows = *rows, integration, dryRun = invocation.has(u"dry-run"_s), output](Runtime* runtime) {
        return takeIn(runtime, rows, integration, dryRun, output);
    };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changerows.h"
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/itemrows.h"
#include "app/cli/syncreport.h"
#include "app/cli/writing.h"
#include "core/store/writer.h"
#include "core/sync/syncscheduler.h"

#include <memory>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

Task<QList<ItemId>> everyItem(Runtime* runtime)
{
    std::function<Result<QList<Item>>(Stores&)> read = [](Stores& stores) { return stores.items.all(); };
    const Result<QList<Item>> items = co_await runtime->writer().run(read);
    if (!items)
        co_return unexpected(items.error());
    QList<ItemId> ids;
    for (const Item& item : *items)
        ids.append(item.id);
    co_return ids;
}

QJsonObject syncRow(const ItemId& item, const Result<SyncSummary>& summary)
{
    if (!summary)
        return {{u"item_id"_s, item.value()}, {u"error"_s, summary.error().detail}};
    return {{u"item_id"_s, item.value()}, {u"added"_s, summary->added}, {u"modified"_s, summary->modified},
        {u"removed"_s, summary->removed}};
}

//! What to do with each Item.
enum class SyncWish { GoOn, Anew };

struct SyncOrder {
    SyncWish wish = SyncWish::GoOn;
    //! Programs want to know how far it is.
    bool tells = false;
    //! Nobody wants to know.
    bool isQuiet = false;
};

QCoro::Task<int> previewAnew(Runtime* runtime, ItemId item, Output* output)
{
    const Result<UpdatePreview> preview = co_await runtime->scheduler().previewAnew(item);
    if (!preview)
        co_return output->fail(preview.error());
    QJsonObject answer = syncRow(item, preview->summary);
    if (output->format() == Output::Format::Json) {
        answer.insert(u"rows"_s, changeRows(preview->rows));
        output->object({}, answer);
        co_return Ok;
    }
    showChanges(*preview, *output);
    output->note(u"Reading all of %1 anew would add %2, modify %3 and remove %4 transactions. Nothing was changed."_s
                     .arg(item.value())
                     .arg(preview->summary.added)
                     .arg(preview->summary.modified)
                     .arg(preview->summary.removed));
    co_return Ok;
}

Task<SyncSummary> syncOne(Runtime* runtime, ItemId item, SyncWish wish)
{
    if (wish == SyncWish::GoOn) {
        const Result<SyncSummary> summary = co_await runtime->scheduler().syncNow(item);
        co_return summary;
    }
    const Result<SyncSummary> summary = co_await runtime->scheduler().syncAnew(item);
    co_return summary;
}

//! How far it is: for whoever sits at a terminal, and for programs that ask.
std::unique_ptr<SyncReportLine> reportLine(Runtime* runtime, const Clock& clock, SyncOrder order, const Output& output)
{
    const SyncScheduler& scheduler = runtime->scheduler();
    if (output.isForPerson() && !order.isQuiet)
        return std::make_unique<SyncReportLine>(scheduler, clock, output, SyncReportLine::Form::ForPerson);
    if (order.tells)
        return std::make_unique<SyncReportLine>(scheduler, clock, output, SyncReportLine::Form::JsonLines);
    return nullptr;
}

QCoro::Task<int> sync(Runtime* runtime, QList<ItemId> items, SyncOrder order, Output* output)
{
    if (items.isEmpty()) {
        const Result<QList<ItemId>> all = co_await everyItem(runtime);
        if (!all)
            co_return output->fail(all.error());
        items = *all;
    }
    int code = Ok;
    QJsonArray rows;
    const SystemClock clock;
    std::unique_ptr<SyncReportLine> line = reportLine(runtime, clock, order, *output);
    for (qsizetype i = 0; i < items.size() && !output->isAbandoned(); ++i) {
        if (line)
            line->expect(items[i], i + 1, items.size());
        const Result<SyncSummary> summary = co_await syncOne(runtime, items[i], order.wish);
        rows.append(syncRow(items[i], summary));
        if (!summary)
            code = output->fail(summary.error());
    }
    line.reset();
    output->rows({u"item_id"_s, u"added"_s, u"modified"_s, u"removed"_s, u"error"_s}, rows);
    co_return code;
}

} // namespace

QCoro::Task<int> listItems(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<ItemSummary>> items = (*reader)->items();
    if (!items)
        co_return output->fail(items.error());
    QJsonArray rows;
    for (const ItemSummary& summary : *items)
        rows.append(itemRow(summary));
    output->rows(itemColumns(), rows);
    co_return Ok;
}

QCoro::Task<int> syncItems(Invocation invocation, Output* output)
{
    QList<ItemId> items;
    for (const QString& id : invocation.arguments)
        items.append(ItemId(id));
    const bool preview = invocation.has(u"preview"_s);
    if (preview && items.size() != 1)
        co_return output->usage(u"--preview looks at one Item: name it."_s);
    const SyncOrder order{invocation.has(u"full"_s) ? SyncWish::Anew : SyncWish::GoOn, invocation.has(u"progress"_s), invocation.has(u"quiet"_s)};
    const WritingWork work = [items, preview, order, output](Runtime* runtime) {
        return preview ? previewAnew(runtime, items.first(), output) : sync(runtime, items, order, output);
    };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli

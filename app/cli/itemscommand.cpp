// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/itemrows.h"
#include "app/cli/writing.h"
#include "core/store/writer.h"
#include "core/sync/syncscheduler.h"

#include <QJsonDocument>

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

QJsonArray previewRows(const UpdatePreview& preview)
{
    QJsonArray rows;
    for (const RowChange& change : preview.rows) {
        rows.append(QJsonObject{{u"transaction_id"_s, change.id.value()},
            {u"change"_s, transactionStepName(change.kind)},
            {u"fields"_s, QJsonDocument::fromJson(change.fields).object()}});
    }
    return rows;
}

QCoro::Task<int> previewAnew(Runtime* runtime, ItemId item, Output* output)
{
    const Result<UpdatePreview> preview = co_await runtime->scheduler().previewAnew(item);
    if (!preview)
        co_return output->fail(preview.error());
    QJsonObject answer = syncRow(item, preview->summary);
    const QJsonArray rows = previewRows(*preview);
    if (output->format() == Output::Format::Json) {
        answer.insert(u"rows"_s, rows);
        output->object({}, answer);
        co_return Ok;
    }
    output->rows({u"transaction_id"_s, u"change"_s, u"fields"_s}, rows);
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

QCoro::Task<int> sync(Runtime* runtime, QList<ItemId> items, SyncWish wish, Output* output)
{
    if (items.isEmpty()) {
        const Result<QList<ItemId>> all = co_await everyItem(runtime);
        if (!all)
            co_return output->fail(all.error());
        items = *all;
    }
    int code = Ok;
    QJsonArray rows;
    for (qsizetype i = 0; i < items.size() && !output->isAbandoned(); ++i) {
        if (output->isForPerson())
            output->note(u"%1 of %2: %3"_s.arg(i + 1).arg(items.size()).arg(items[i].value()));
        const Result<SyncSummary> summary = co_await syncOne(runtime, items[i], wish);
        rows.append(syncRow(items[i], summary));
        if (!summary)
            code = output->fail(summary.error());
    }
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
    const SyncWish wish = invocation.has(u"full"_s) ? SyncWish::Anew : SyncWish::GoOn;
    const WritingWork work = [items, preview, wish, output](Runtime* runtime) {
        return preview ? previewAnew(runtime, items.first(), output) : sync(runtime, items, wish, output);
    };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli

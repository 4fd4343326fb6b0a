// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/itemrows.h"
#include "app/cli/reading.h"
#include "app/cli/rows.h"
#include "app/cli/writing.h"
#include "core/backup/replaceddata.h"
#include "core/integrations/enduserservice.h"
#include "core/store/enduserreader.h"

#include <QJsonDocument>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPageRows = 5'000;

QStringList endUserColumns()
{
    return {u"end_user_id"_s, u"heron_id"_s, u"name"_s, u"created"_s, u"items"_s, u"accounts"_s, u"transactions"_s};
}

QJsonObject endUserRow(const EndUserHoldings& holdings)
{
    return {{u"end_user_id"_s, holdings.user.id.value()}, {u"heron_id"_s, holdings.user.heronId}, {u"name"_s, holdings.user.name},
        {u"created"_s, toIso(holdings.user.created)}, {u"items"_s, holdings.items.size()}, {u"accounts"_s, holdings.accounts},
        {u"transactions"_s, holdings.transactions}};
}

Result<std::unique_ptr<EndUserReader>> openEndUsers(const Invocation& invocation)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation); // which says best why there is nothing to read
    if (!reader)
        return unexpected(reader.error());
    return EndUserReader::open(invocation.dataDirectory());
}

Result<EndUserHoldings> holdingsOf(const Invocation& invocation)
{
    const Result<std::unique_ptr<EndUserReader>> reader = openEndUsers(invocation);
    if (!reader)
        return unexpected(reader.error());
    return (*reader)->holdings(EndUserId(invocation.arguments[0]));
}

//! Everything of one end user as JSON, a page at a time: an export may be larger than memory.
Result<> printExport(Reader& reader, EndUserReader& users, const EndUserHoldings& holdings, const Output& output)
{
    const auto compact = [](const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    output.write("{\"end_user\":" + compact(endUserRow(holdings)) + ",\"items\":[");
    for (qsizetype i = 0; i < holdings.items.size(); ++i) {
        const Result<ItemSummary> item = reader.item(holdings.items[i]);
        if (!item)
            return unexpected(item.error());
        output.write((i > 0 ? ",\n" : "\n") + compact(itemRow(*item)));
    }
    output.write("],\"transactions\":[");
    const Result<QList<qint64>> ids = users.transactionIds(holdings.user.id);
    if (!ids)
        return unexpected(ids.error());
    for (qsizetype first = 0; first < ids->size(); first += kPageRows) {
        const Result<QList<TransactionRow>> rows = reader.transactionRows(ids->mid(first, kPageRows));
        if (!rows)
            return unexpected(rows.error());
        for (const TransactionRow& row : *rows) {
            QJsonObject object = transactionRow(row);
            object.insert("plaid"_L1, QJsonDocument::fromJson(row.transaction.raw).object());
            output.write((first == 0 && &row == &rows->first() ? "\n" : ",\n") + compact(object));
        }
    }
    output.write("]}\n");
    return {};
}

//! What an end user is erased with.
struct Erasing {
    EndUserId id;
    bool locally = false;
    bool removesReplaced = false;
};

QCoro::Task<int> erase(Runtime* runtime, Erasing asked, Output* output)
{
    const Result<ErasureReceipt> receipt = co_await runtime->endUsers().erase(asked.id, asked.locally);
    if (!receipt)
        co_return output->fail(receipt.error());
    output->object({u"receipt"_s, u"erased"_s}, toJson(*receipt));
    output->note(u"Erased. Backups made before still hold the data until you delete them."_s);
    if (asked.removesReplaced)
        co_return removeReplaced(runtime->directory(), *output);
    const QStringList aside = replacedFolders(runtime->directory());
    if (!aside.isEmpty())
        output->note(u"So may what 'restore --force' has moved aside in the data directory: %1. 'backup FILE --remove-replaced' deletes it."_s.arg(aside.join(", "_L1)));
    co_return Ok;
}

//! What would go, for somebody who has not said --yes yet.
int printPlan(const Invocation& invocation, const EndUserHoldings& holdings, const Output& output)
{
    const Result<std::unique_ptr<EndUserReader>> reader = openEndUsers(invocation);
    if (!reader)
        return output.fail(reader.error());
    const Result<qint64> deliveries = (*reader)->deliveries(holdings.user.id);
    if (!deliveries)
        return output.fail(deliveries.error());
    const Result<qint64> calls = (*reader)->calls(holdings.user.id);
    if (!calls)
        return output.fail(calls.error());
    QJsonObject plan = endUserRow(holdings);
    plan.insert("webhooks"_L1, *deliveries);
    plan.insert("requests"_L1, *calls);
    const QStringList aside = replacedFolders(invocation.dataDirectory());
    plan.insert("replaced_folders"_L1, QJsonArray::fromStringList(aside));
    plan.insert("erased"_L1, false);
    output.object(endUserColumns() + QStringList{u"webhooks"_s, u"requests"_s, u"replaced_folders"_s, u"erased"_s}, plan);
    output.note(u"Nothing was erased. This and the Items at Plaid would be, for good; say so with --yes."_s);
    if (!aside.isEmpty())
        output.note(u"Folders that 'restore --force' moved aside may hold the customer as well; --remove-replaced deletes them, too: %1."_s.arg(aside.join(", "_L1)));
    return Failed;
}

} // namespace

QCoro::Task<int> listEndUsers(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<EndUserReader>> reader = openEndUsers(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<EndUserHoldings>> users = (*reader)->all();
    if (!users)
        co_return output->fail(users.error());
    QJsonArray rows;
    for (const EndUserHoldings& holdings : *users)
        rows.append(endUserRow(holdings));
    output->rows(endUserColumns(), rows);
    co_return Ok;
}

QCoro::Task<int> showEndUser(Invocation invocation, Output* output)
{
    const Result<EndUserHoldings> holdings = holdingsOf(invocation);
    if (!holdings)
        co_return output->fail(holdings.error());
    QStringList items;
    for (const ItemId& item : holdings->items)
        items += item.value();
    QJsonObject row = endUserRow(*holdings);
    row.insert("item_ids"_L1, QJsonArray::fromStringList(items));
    output->object(endUserColumns() + QStringList{u"item_ids"_s}, row);
    co_return Ok;
}

QCoro::Task<int> exportEndUser(Invocation invocation, Output* output)
{
    const Result<EndUserHoldings> holdings = holdingsOf(invocation);
    if (!holdings)
        co_return output->fail(holdings.error());
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<std::unique_ptr<EndUserReader>> users = openEndUsers(invocation);
    if (!users)
        co_return output->fail(users.error());
    const Result<> printed = printExport(**reader, **users, *holdings, *output);
    co_return printed ? Ok : output->fail(printed.error());
}

QCoro::Task<int> eraseEndUser(Invocation invocation, Output* output)
{
    const Result<EndUserHoldings> holdings = holdingsOf(invocation);
    if (!holdings)
        co_return output->fail(holdings.error());
    if (!invocation.has(u"yes"_s))
        co_return printPlan(invocation, *holdings, *output);
    const Erasing asked{EndUserId(invocation.arguments[0]), invocation.has(u"local-only"_s), invocation.has(u"remove-replaced"_s)};
    const WritingWork work = [asked, output](Runtime* runtime) { return erase(runtime, asked, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, asked.locally ? Secrets::NotNeeded : Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli

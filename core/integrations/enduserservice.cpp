// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/enduserservice.h"

#include "core/integrations/traceblotting.h"
#include "core/plaid/itemapi.h"
#include "core/secrets/tokenvault.h"
#include "core/store/datadirectory.h"
#include "core/store/migrations.h"
#include "core/store/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What Plaid says about an Item that is no longer there: exactly what was asked for.
bool isGoneAtPlaid(const Error& error)
{
    return error.kind == Error::Kind::Plaid && (error.code == "ITEM_NOT_FOUND"_L1 || error.code == "INVALID_ACCESS_TOKEN"_L1);
}

} // namespace

QJsonObject toJson(const ErasureReceipt& receipt)
{
    return {{u"receipt"_s, receipt.id}, {u"erased"_s, toIso(receipt.erased)}, {u"items"_s, receipt.items},
        {u"items_removed_at_plaid"_s, receipt.itemsRemovedAtPlaid}, {u"transactions"_s, receipt.transactions},
        {u"webhooks"_s, receipt.webhooks}, {u"forwards"_s, receipt.forwards}, {u"requests"_s, receipt.requests},
        {u"log_places"_s, receipt.logged}};
}

EndUserService::EndUserService(Parts parts)
    : m_parts(std::move(parts))
{
}

Task<ErasureReceipt> EndUserService::erase(EndUserId id, bool locally)
{
    std::function<Result<EndUserHoldings>(Stores&)> look = [id](Stores& stores) { return stores.endUsers.holdings(id); };
    const Result<EndUserHoldings> holdings = co_await m_parts.writer.run(look);
    if (!holdings)
        co_return unexpected(holdings.error());
    ErasureReceipt receipt;
    receipt.id = makeId("era_"_L1);
    receipt.erased = m_parts.clock.now();
    receipt.items = holdings->items.size();
    receipt.transactions = holdings->transactions;
    const Result<> gone = co_await letGoOf(holdings->items);
    if (!gone)
        co_return unexpected(gone.error());
    if (!locally) {
        const Result<qint64> removed = co_await removeAtPlaid(holdings->items);
        if (!removed)
            co_return unexpected(removed.error());
        receipt.itemsRemovedAtPlaid = *removed;
    }
    std::function<Result<EndUserTraces>(Stores&)> search = [id](Stores& stores) { return stores.endUsers.traces(id); };
    const Result<EndUserTraces> traces = co_await m_parts.writer.run(search);
    if (!traces)
        co_return unexpected(traces.error());
    const Result<> erased = co_await eraseStored(*traces, &receipt);
    if (!erased)
        co_return unexpected(erased.error());
    if (const Result<> blotted = eraseInFiles(*traces, &receipt); !blotted)
        co_return unexpected(blotted.error());
    if (const Result<> kept = keepReceipt(receipt); !kept)
        co_return unexpected(kept.error());
    co_return receipt;
}

Task<> EndUserService::letGoOf(QList<ItemId> items)
{
    for (const ItemId& item : items) {
        const Result<> gone = co_await m_parts.letGo(item);
        if (!gone)
            co_return unexpected(gone.error());
    }
    co_return {};
}

//! The rows go last: as long as they are there, a failure can be followed by another try.
Task<> EndUserService::eraseStored(EndUserTraces traces, ErasureReceipt* receipt)
{
    QFuture<Result<ErasedDeliveries>> erasingDeliveries = m_parts.eraseDeliveries(traces);
    const Result<ErasedDeliveries> deliveries = co_await erasingDeliveries;
    if (!deliveries)
        co_return unexpected(deliveries.error());
    receipt->webhooks = deliveries->webhooks;
    receipt->forwards = deliveries->forwards;
    QFuture<Result<qint64>> erasingCalls = m_parts.eraseCalls(traces);
    const Result<qint64> calls = co_await erasingCalls;
    if (!calls)
        co_return unexpected(calls.error());
    receipt->requests = *calls;
    std::function<Result<>(Stores&)> erase = [id = traces.endUser](Stores& stores) { return stores.endUsers.erase(id); };
    const Result<> erased = co_await m_parts.writer.run(erase);
    co_return erased;
}

Result<> EndUserService::eraseInFiles(const EndUserTraces& traces, ErasureReceipt* receipt) const
{
    const DataDirectory files(m_parts.directory);
    const QDir directory(m_parts.directory);
    for (const QString& database : {files.egretDatabase(), files.inboxDatabase(), files.requestsDatabase()}) {
        if (const Result<> gone = removeSnapshots(database); !gone)
            return gone;
    }
    QDir(directory.filePath(u"backup.tmp"_s)).removeRecursively(); // of a backup that was broken off
    const Result<qint64> logged = blotTraces(files.logs(), {u"*.log"_s}, TraceFinder(traces));
    if (!logged)
        return unexpected(logged.error());
    receipt->logged = *logged;
    // What was done at the simulator is done again from its journal, with the ids it makes itself: only the company's goes.
    const TraceFinder companysOwn({traces.endUser, {}, {}, {}});
    const Result<qint64> journaled
        = blotTraces(m_parts.directory, {QFileInfo(files.sandboxJournal()).fileName()}, companysOwn);
    return journaled ? Result<>() : Result<>(unexpected(journaled.error()));
}

Result<> EndUserService::keepReceipt(const ErasureReceipt& receipt) const
{
    QFile file(m_parts.directory + u"/erasures.jsonl"_s);
    const QByteArray line = QJsonDocument(toJson(receipt)).toJson(QJsonDocument::Compact) + '\n';
    if (file.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner) && file.write(line) == line.size() && file.flush())
        return {};
    return unexpected(Error::Kind::Storage, u"file"_s,
        u"Everything was erased, but the receipt %1 cannot be written: %2."_s.arg(receipt.id, file.errorString()));
}

Task<qint64> EndUserService::removeAtPlaid(QList<ItemId> items)
{
    qint64 removed = 0;
    for (const ItemId& item : items) {
        const Result<bool> done = co_await removeOne(item);
        if (!done)
            co_return unexpected(done.error());
        removed += *done ? 1 : 0;
    }
    co_return removed;
}

//! Whether Plaid has dropped the token now; false: it did not know it any more.
Task<bool> EndUserService::removeOne(ItemId item)
{
    std::function<Result<Item>(Stores&)> find = [item](Stores& stores) { return stores.items.find(item); };
    const Result<Item> found = co_await m_parts.writer.run(find);
    if (!found)
        co_return unexpected(found.error());
    if (found->status == ItemStatus::DeletedInPlaid)
        co_return false;
    const Result<AccessToken> token = m_parts.vault.open(found->sealedToken, item);
    if (!token)
        co_return unexpected(token.error());
    const Result<PlaidAccess> access = co_await m_parts.accesses.accessFor(found->integration);
    if (!access)
        co_return unexpected(access.error());
    const Result<> removed = co_await m_parts.items.remove(*access, *token);
    if (!removed && !isGoneAtPlaid(removed.error()))
        co_return unexpected(removed.error());
    co_return bool(removed);
}

} // namespace egret

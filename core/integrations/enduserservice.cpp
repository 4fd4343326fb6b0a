// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/enduserservice.h"

#include "core/plaid/itemapi.h"
#include "core/secrets/tokenvault.h"
#include "core/store/writer.h"

#include <QDir>
#include <QFile>
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
        {u"webhooks"_s, receipt.webhooks}};
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
    ErasureReceipt receipt{makeId("era_"_L1), m_parts.clock.now(), holdings->items.size(), 0, holdings->transactions, 0};
    if (!locally) {
        const Result<qint64> removed = co_await removeAtPlaid(holdings->items);
        if (!removed)
            co_return unexpected(removed.error());
        receipt.itemsRemovedAtPlaid = *removed;
    }
    QFuture<Result<qint64>> erasing = m_parts.eraseDeliveries(holdings->items);
    const Result<qint64> deliveries = co_await erasing;
    if (!deliveries)
        co_return unexpected(deliveries.error());
    receipt.webhooks = *deliveries;
    std::function<Result<>(Stores&)> erase = [id](Stores& stores) { return stores.endUsers.erase(id); };
    const Result<> erased = co_await m_parts.writer.run(erase);
    if (!erased)
        co_return unexpected(erased.error());
    const QDir directory(m_parts.directory);
    for (const QString& snapshot : directory.entryList({u"*.db.before-*"_s}, QDir::Files))
        QFile::remove(directory.filePath(snapshot));
    if (const Result<> kept = keepReceipt(receipt); !kept)
        co_return unexpected(kept.error());
    co_return receipt;
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

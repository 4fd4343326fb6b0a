// SPDX-License-Identifier: Apache-2.0
#include "core/sync/removalnotice.h"

#include "core/base/log.h"
#include "core/store/writer.h"

namespace egret {

using namespace Qt::StringLiterals;

RemovalNotice::RemovalNotice(Writer& writer, const Clock& clock, TaskTracker& tasks)
    : m_writer(writer)
    , m_clock(clock)
    , m_tasks(tasks)
{
}

QList<TransactionId> RemovalNotice::rowsNamedBy(const WebhookEvent& event)
{
    QList<TransactionId> ids;
    if (event.action != WebhookAction::RemoveTransactions)
        return ids;
    const QJsonArray named = event.fields.value("removed_transactions"_L1).toArray();
    for (const QJsonValue& id : named) {
        if (!id.toString().isEmpty())
            ids.append(TransactionId(id.toString()));
    }
    return ids;
}

void RemovalNotice::heed(const WebhookEvent& event)
{
    const QList<TransactionId> ids = rowsNamedBy(event);
    if (ids.isEmpty())
        return;
    const SyncCause cause{SyncCause::Kind::Webhook, event.delivery.value()};
    m_tasks.start(bury(event.item, event.integration, cause, ids));
}

QCoro::Task<> RemovalNotice::bury(ItemId item, IntegrationId integration, SyncCause cause, QList<TransactionId> ids)
{
    const Timestamp now = m_clock.now();
    const std::function<Result<SyncSummary>(Stores&)> write
        = [item, integration, cause, ids, now](Stores& stores) -> Result<SyncSummary> {
        const Result<Item> known = stores.items.find(item);
        if (!known)
            return unexpected(known.error());
        const Result<FetchStrategy> strategy = stores.integrations.strategyOf(known->integration);
        if (!strategy)
            return unexpected(strategy.error());
        if (known->integration != integration || strategy->kind != FetchStrategy::Kind::Get)
            return SyncSummary();
        return stores.transactions.bury(item, ids, now, {cause, std::nullopt, 0});
    };
    const Result<SyncSummary> buried = co_await m_writer.run(write);
    if (!buried && buried.error().kind != Error::Kind::NotFound)
        qCWarning(lcSync).noquote() << "removed rows of Item" << item.value() << "could not be marked:" << buried.error();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/reader.h"

#include "core/store/apikeystore.h"
#include "core/store/datadirectory.h"
#include "core/store/integrationstore.h"
#include "core/store/itemfactsstore.h"
#include "core/store/itemnoticestore.h"
#include "core/store/lineageselect.h"
#include "core/store/metastore.h"
#include "core/store/pathstore.h"
#include "core/store/rows.h"
#include "core/store/syncrunstore.h"
#include "core/store/transactionselect.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QString kItemSelect = u"SELECT "_s + kItemColumns
    + u", g.name, coalesce(nullif(u.name, ''), u.end_user_id),"
      " (SELECT count(*) FROM transactions t INDEXED BY transactions_by_change"
      " WHERE t.item_id = i.id AND t.removed_at IS NULL) FROM "
    + kItemTables;

ItemSummary readItemSummary(const Statement& row)
{
    return {
        readItem(row), row.text(kItemColumnCount), row.text(kItemColumnCount + 1), row.integer(kItemColumnCount + 2), {}};
}

Result<QString> quickCheck(Database& database)
{
    const Result<std::optional<QString>> verdict
        = database.prepare(u"PRAGMA quick_check(1)"_s).first([](const Statement& row) { return row.text(0); });
    if (!verdict)
        return unexpected(verdict.error());
    return verdict->value_or(QString());
}

Unexpected noWebhookYet()
{
    return unexpected(Error::Kind::NotFound, u"webhook"_s, u"No webhook has been received here yet."_s);
}

} // namespace

QString statusName(TransactionRow::Status status)
{
    switch (status) {
    case TransactionRow::Status::Pending: return u"pending"_s;
    case TransactionRow::Status::Posted: return u"posted"_s;
    case TransactionRow::Status::Removed: return u"removed"_s;
    }
    Q_UNREACHABLE();
}

QString categoryOf(const TransactionRow& row)
{
    return row.ownCategory.isEmpty() ? row.transaction.categoryPrimary : row.ownCategory;
}

Result<std::unique_ptr<Reader>> Reader::open(const QString& directory)
{
    Result<std::unique_ptr<Database>> egret
        = Database::open(DataDirectory(directory).egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    return std::unique_ptr<Reader>(new Reader(directory, std::move(*egret)));
}

Reader::Reader(QString directory, std::unique_ptr<Database> egret)
    : m_directory(std::move(directory))
    , m_egret(std::move(egret))
{
}

Result<Database*> Reader::inbox()
{
    if (m_inbox)
        return m_inbox.get();
    Result<std::unique_ptr<Database>> opened = Database::open(
        DataDirectory(m_directory).inboxDatabase(), Database::Schema::Inbox, Database::Access::ReadOnly);
    if (!opened && opened.error().kind == Error::Kind::NotFound)
        return nullptr;
    if (!opened)
        return unexpected(opened.error());
    m_inbox = std::move(*opened);
    return m_inbox.get();
}

Result<QList<IntegrationSummary>> Reader::integrations()
{
    Result<QList<IntegrationSummary>> summaries
        = m_egret
              ->prepare(u"SELECT "_s + kIntegrationColumns
                  + u", (SELECT count(*) FROM items i WHERE i.integration_id = g.id)"
                    ", (SELECT max(i.last_sync) FROM items i WHERE i.integration_id = g.id)"
                    ", (SELECT count(*) FROM items i WHERE i.integration_id = g.id AND i.status = :erroring)"
                    " FROM integrations g ORDER BY g.created, g.id")
              .bind(u":erroring"_s, itemStatusName(ItemStatus::Erroring))
              .all([](const Statement& row) {
                  return IntegrationSummary{readIntegration(row), row.integer(kIntegrationColumnCount), std::nullopt,
                      row.optionalTimestamp(kIntegrationColumnCount + 1), row.integer(kIntegrationColumnCount + 2)};
              });
    if (!summaries)
        return summaries;
    const Result<Database*> webhooks = inbox();
    if (!webhooks)
        return unexpected(webhooks.error());
    if (!*webhooks)
        return summaries;
    for (IntegrationSummary& summary : *summaries) {
        const Result<std::optional<Timestamp>> last = selectLastWebhook(**webhooks, summary.integration.id);
        if (!last)
            return unexpected(last.error());
        summary.lastWebhook = *last;
    }
    return summaries;
}

Result<FetchStrategy> Reader::strategyOf(const IntegrationId& integration)
{
    return IntegrationStore(*m_egret).strategyOf(integration);
}

Result<QList<RetiredPath>> Reader::retiredPaths(const IntegrationId& integration)
{
    return selectRetiredPaths(*m_egret, integration);
}

Result<QList<ItemSummary>> Reader::items()
{
    Result<QList<ItemSummary>> summaries
        = m_egret->prepare(kItemSelect + u" ORDER BY i.created, i.id").all(readItemSummary);
    if (!summaries)
        return summaries;
    const Result<QHash<ItemId, QList<ItemNotice>>> notices = selectEveryNotice(*m_egret);
    if (!notices)
        return unexpected(notices.error());
    for (ItemSummary& summary : *summaries)
        summary.notices = notices->value(summary.item.id);
    return summaries;
}

Result<ItemSummary> Reader::item(const ItemId& id)
{
    const Result<std::optional<ItemSummary>> found
        = m_egret->prepare(kItemSelect + u" WHERE i.item_id = :id").bind(u":id"_s, id).first(readItemSummary);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(id.value()));
    const Result<QList<ItemNotice>> notices = selectItemNotices(*m_egret, id);
    if (!notices)
        return unexpected(notices.error());
    ItemSummary summary = **found;
    summary.notices = *notices;
    return summary;
}

Result<QList<GhostItem>> Reader::ghostItems()
{
    const Result<Database*> webhooks = inbox();
    if (!webhooks)
        return unexpected(webhooks.error());
    if (!*webhooks)
        return QList<GhostItem>();
    const Result<QSet<ItemId>> held = selectHeldItems(*m_egret);
    if (!held)
        return unexpected(held.error());
    return selectGhosts(**webhooks, *held);
}

Result<ItemFacts> Reader::itemFacts(const ItemId& id)
{
    return selectItemFacts(*m_egret, id);
}

Result<QHash<QString, qint64>> Reader::itemsByProduct(Environment environment)
{
    Statement select = m_egret->prepare(
        u"SELECT p.value, count(*) FROM item_facts f JOIN items i ON i.id = f.item_id"
        " JOIN integrations g ON g.id = i.integration_id CROSS JOIN json_each(f.billed_products) p"
        " WHERE g.environment = :environment AND i.status <> :gone GROUP BY p.value"_s);
    select.bind(u":environment"_s, environmentName(environment)).bind(u":gone"_s, itemStatusName(ItemStatus::DeletedInPlaid));
    QHash<QString, qint64> items;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        items.insert(select.text(0), select.integer(1));
    if (!more)
        return unexpected(more.error());
    return items;
}

Result<QList<ItemStatusChange>> Reader::itemStatuses(const ItemId& id, int limit)
{
    return selectItemStatuses(*m_egret, id, limit);
}

Result<std::optional<WebhookMove>> Reader::webhookMove(const ItemId& id)
{
    return selectWebhookMove(*m_egret, id);
}

Result<WebhookWatch> Reader::webhookWatch(const ItemId& id)
{
    return selectWebhookWatch(*m_egret, id);
}

Result<QList<StoredAccountMatch>> Reader::accountMatches(const ItemId& item)
{
    return selectAccountMatches(*m_egret, item);
}

Result<QList<Account>> Reader::accounts(const ItemId& item)
{
    return selectAccounts(*m_egret, item);
}

Result<RowIndex> Reader::transactionIndex(const TransactionQuery& query)
{
    return selectIndex(*m_egret, query);
}

Result<QList<TransactionRow>> Reader::firstTransactions(const TransactionQuery& query, int limit)
{
    return selectFirst(*m_egret, query, limit);
}

Result<QList<TransactionRow>> Reader::transactionRows(const QList<qint64>& ids)
{
    return selectRows(*m_egret, ids);
}

Result<QList<CurrencyTotals>> Reader::transactionTotals(const TransactionQuery& query)
{
    return selectTotals(*m_egret, query);
}

Result<qint64> Reader::transactionCount(const TransactionQuery& query)
{
    return selectCount(*m_egret, query);
}

Result<QList<TransactionStep>> Reader::transactionHistory(const TransactionId& id)
{
    return selectLineage(*m_egret, id);
}

Result<QList<SyncRun>> Reader::syncRuns(const ItemId& item, int limit)
{
    return selectSyncRuns(*m_egret, item, limit);
}

Result<EndUserTransactions> Reader::endUserTransactions(const EndUserId& endUser, const EndUserTransactionsQuery& query)
{
    return selectEndUserTransactions(*m_egret, endUser, query);
}

Result<IntegrationNames> Reader::integrationNames()
{
    const auto read = [](const Statement& row) { return std::pair(IntegrationId(row.text(0)), row.text(1)); };
    const Result<QList<std::pair<IntegrationId, QString>>> pairs
        = m_egret->prepare(u"SELECT integration_id, name FROM integrations"_s).all(read);
    if (!pairs)
        return unexpected(pairs.error());
    return IntegrationNames(pairs->cbegin(), pairs->cend());
}

//! What \a read finds in inbox.db; nothing where there is no such file yet.
template <typename T, typename Read>
Result<T> Reader::withInbox(Read read)
{
    const Result<Database*> database = inbox();
    if (!database)
        return unexpected(database.error());
    if (!*database)
        return T();
    const Result<IntegrationNames> names = integrationNames();
    if (!names)
        return unexpected(names.error());
    return read(**database, *names);
}

Result<QList<WebhookSummary>> Reader::webhooks(const WebhookQuery& query, int limit)
{
    return withInbox<QList<WebhookSummary>>(
        [&](Database& inbox, const IntegrationNames& names) { return selectWebhooks(inbox, names, query, limit); });
}

Result<qint64> Reader::webhookCount(const WebhookQuery& query)
{
    return withInbox<qint64>(
        [&](Database& inbox, const IntegrationNames& names) { return countWebhooks(inbox, names, query); });
}

Result<WebhookDetail> Reader::webhook(const WebhookId& id)
{
    const Result<WebhookDetail> detail = withInbox<WebhookDetail>(
        [&](Database& inbox, const IntegrationNames& names) { return selectWebhook(inbox, names, id); });
    if (detail && detail->summary.id.isEmpty())
        return noWebhookYet();
    return detail;
}

Result<WebhookRecord> Reader::webhookRecord(const WebhookId& id)
{
    const Result<WebhookRecord> record = withInbox<WebhookRecord>(
        [&](Database& inbox, const IntegrationNames&) { return selectWebhookRecord(inbox, id); });
    if (record && record->delivery.id.isEmpty())
        return noWebhookYet();
    return record;
}

Result<QList<WebhookCount>> Reader::webhookKinds()
{
    return withInbox<QList<WebhookCount>>(
        [](Database& inbox, const IntegrationNames&) { return countWebhooksByKind(inbox); });
}

Result<QList<StoredKey>> Reader::webhookKeys(const QString& kid)
{
    return withInbox<QList<StoredKey>>(
        [&](Database& inbox, const IntegrationNames&) { return selectKeys(inbox, kid); });
}

Result<InboxFigures> Reader::inboxFigures()
{
    return withInbox<InboxFigures>(
        [](Database& inbox, const IntegrationNames&) { return selectInboxFigures(inbox); });
}

Result<QString> Reader::checkIntegrity()
{
    const Result<Database*> webhooks = inbox();
    if (!webhooks)
        return unexpected(webhooks.error());
    const Result<QString> egret = quickCheck(*m_egret);
    if (!egret)
        return egret;
    if (*egret != "ok"_L1)
        return QString(u"egret.db: "_s + *egret);
    const Result<QString> inboxVerdict = *webhooks ? quickCheck(**webhooks) : u"ok"_s;
    if (inboxVerdict && *inboxVerdict != "ok"_L1)
        return QString(u"inbox.db: "_s + *inboxVerdict);
    return inboxVerdict;
}

Result<ItemsHealth> Reader::itemsHealth()
{
    return selectItemsHealth(*m_egret);
}

Result<InboxHealth> Reader::inboxHealth()
{
    const Result<Database*> webhooks = inbox();
    if (!webhooks)
        return unexpected(webhooks.error());
    return *webhooks ? selectInboxHealth(**webhooks) : Result<InboxHealth>(InboxHealth());
}

Result<QList<ApiKeyInfo>> Reader::apiKeys()
{
    return ApiKeyStore(*m_egret).all();
}

Result<QString> Reader::directoryId()
{
    return MetaStore(*m_egret).directoryId();
}

Result<QByteArray> Reader::dataKeyFingerprint()
{
    return MetaStore(*m_egret).dataKeyFingerprint();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemreader.h"

#include "core/store/datadirectory.h"
#include "core/store/itemfactsstore.h"
#include "core/store/itemnoticestore.h"
#include "core/store/rows.h"
#include "core/store/syncrunstore.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QString kListed = u"SELECT "_s + kItemColumns
    + u", g.name, coalesce(nullif(u.name, ''), u.end_user_id), g.environment,"
      " (SELECT count(*) FROM accounts a WHERE a.item_id = i.id AND a.revoked IS NULL AND a.gone IS NULL),"
      " coalesce((SELECT f.billed_products FROM item_facts f WHERE f.item_id = i.id), '[]'),"
      " EXISTS (SELECT 1 FROM link_visits v WHERE v.state = 'open' AND v.update_item = i.item_id AND v.expires > :now),"
      " (SELECT f.consent_expires FROM item_facts f WHERE f.item_id = i.id) FROM "
    + kItemTables;

ListedItem readListed(const Statement& row)
{
    ListedItem listed;
    listed.item = readItem(row);
    listed.integrationName = row.text(kItemColumnCount);
    listed.endUserName = row.text(kItemColumnCount + 1);
    listed.environment = environmentFromName(row.text(kItemColumnCount + 2)).value_or(Environment::Sandbox);
    listed.accounts = row.integer(kItemColumnCount + 3);
    listed.products = row.texts(kItemColumnCount + 4);
    listed.awaitsSignIn = row.integer(kItemColumnCount + 5) != 0;
    listed.consentExpires = row.optionalTimestamp(kItemColumnCount + 6);
    return listed;
}

} // namespace

Result<std::unique_ptr<ItemReader>> ItemReader::open(const QString& directory)
{
    const DataDirectory files(directory);
    Result<std::unique_ptr<Database>> egret
        = Database::open(files.egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    Result<std::unique_ptr<Database>> inbox
        = Database::open(files.inboxDatabase(), Database::Schema::Inbox, Database::Access::ReadOnly);
    if (!inbox && inbox.error().kind != Error::Kind::NotFound)
        return unexpected(inbox.error());
    std::unique_ptr<ItemReader> reader(new ItemReader);
    reader->m_egret = std::move(*egret);
    if (inbox)
        reader->m_inbox = std::move(*inbox);
    return reader;
}

Result<QList<ListedItem>> ItemReader::list(Timestamp now)
{
    Result<QList<ListedItem>> items
        = m_egret->prepare(QString(kListed + u" ORDER BY i.id"_s)).bind(u":now"_s, now).all(readListed);
    if (!items)
        return items;
    const Result<QHash<ItemId, QList<ItemNotice>>> notices = selectEveryNotice(*m_egret);
    if (!notices)
        return unexpected(notices.error());
    for (ListedItem& listed : *items)
        listed.notices = notices->value(listed.item.id);
    return items;
}

Result<ItemPortrait> ItemReader::portrait(const ItemId& item, Timestamp now)
{
    const Result<std::optional<ListedItem>> listed = m_egret->prepare(QString(kListed + u" WHERE i.item_id = :item"_s))
                                                         .bind(u":now"_s, now)
                                                         .bind(u":item"_s, item)
                                                         .first(readListed);
    if (!listed)
        return unexpected(listed.error());
    if (!*listed)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(item.value()));
    Result<ItemPortrait> portrait = remembered(item);
    if (!portrait)
        return portrait;
    portrait->listed = **listed;
    const Result<QList<ItemNotice>> notices = selectItemNotices(*m_egret, item);
    if (!notices)
        return unexpected(notices.error());
    portrait->listed.notices = *notices;
    return portrait;
}

//! All but how it is listed.
Result<ItemPortrait> ItemReader::remembered(const ItemId& item)
{
    const Result<std::optional<qint64>> transactions
        = m_egret
              ->prepare(u"SELECT count(*) FROM transactions t INDEXED BY transactions_by_change"
                        " WHERE t.item_id = (SELECT id FROM items WHERE item_id = :item) AND t.removed_at IS NULL"_s)
              .bind(u":item"_s, item)
              .first([](const Statement& row) { return row.integer(0); });
    const Result<ItemFacts> facts = selectItemFacts(*m_egret, item);
    const Result<QList<Account>> accounts = selectAccounts(*m_egret, item);
    const Result<QList<SyncRun>> runs = selectSyncRuns(*m_egret, item, kMoments);
    const Result<QList<ItemStatusChange>> statuses = selectItemStatuses(*m_egret, item, kMoments);
    const Result<QList<WebhookSummary>> webhooks = webhooksOf(item);
    const Result<std::optional<WebhookMove>> move = selectWebhookMove(*m_egret, item);
    const Result<WebhookWatch> watch = selectWebhookWatch(*m_egret, item);
    if (!transactions || !facts || !accounts || !runs)
        return unexpected(!transactions ? transactions.error() : !facts ? facts.error() : !accounts ? accounts.error() : runs.error());
    if (!statuses || !webhooks || !move || !watch)
        return unexpected(!statuses ? statuses.error() : !webhooks ? webhooks.error() : !move ? move.error() : watch.error());
    return ItemPortrait{{}, transactions->value_or(0), *facts, *accounts, *runs, *statuses, *webhooks, *move, expectedWebhook(*watch)};
}

Result<QList<WebhookSummary>> ItemReader::webhooksOf(const ItemId& item)
{
    if (!m_inbox)
        return QList<WebhookSummary>();
    const WebhookQuery ofItem{{{WebhookQuery::Field::Item, {item.value()}, false}}, {}, {}};
    const Result<QList<WebhookSummary>> found = selectWebhooks(*m_inbox, {}, ofItem, kMoments);
    if (!found)
        return found;
    QList<WebhookSummary> webhooks;
    for (const WebhookSummary& webhook : *found) {
        if (webhook.item == item) // the query ignores case, ids do not
            webhooks.append(webhook);
    }
    return webhooks;
}

} // namespace egret

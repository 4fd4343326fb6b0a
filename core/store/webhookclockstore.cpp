// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookclockstore.h"

#include "core/store/itemnoticestore.h"
#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOverdue = "WEBHOOK_OVERDUE"_L1;

// The path token is what tells this receiver's addresses from others.
const auto kWatch
    = u"SELECT i.item_id, i.status, i.history, i.created, coalesce(instr(f.webhook, g.path_token), 0) > 0,"
      " CASE WHEN m.acknowledged IS NULL AND m.state IN ('moved', 'returned') AND instr(m.target, g.path_token) > 0"
      " THEN m.changed END, c.last_heard, c.usual,"
      " EXISTS (SELECT 1 FROM item_notices n WHERE n.item_id = i.id AND n.code = 'WEBHOOK_OVERDUE')"
      " FROM items i JOIN integrations g ON g.id = i.integration_id LEFT JOIN item_facts f ON f.item_id = i.id"
      " LEFT JOIN webhook_moves m ON m.item_id = i.id LEFT JOIN webhook_clocks c ON c.item_id = i.id"_s;

struct WatchedItem {
    WebhookWatch watch;
    bool isNoted = false;
};

WatchedItem readWatched(const Statement& row)
{
    WatchedItem watched;
    watched.watch.item = ItemId(row.text(0));
    watched.watch.status = itemStatusFromName(row.text(1)).value_or(ItemStatus::Pending);
    watched.watch.history = historyStatusFromName(row.text(2));
    watched.watch.created = row.timestamp(3);
    watched.watch.comesHere = row.integer(4) != 0;
    watched.watch.movedHere = row.optionalTimestamp(5);
    watched.watch.rhythm = {row.optionalTimestamp(6), std::chrono::microseconds(row.integer(7))};
    watched.isNoted = row.integer(8) != 0;
    return watched;
}

Result<> keepRhythm(Database& database, const ItemId& item, const WebhookRhythm& rhythm)
{
    Statement keep = database.prepare(
        u"INSERT INTO webhook_clocks (item_id, last_heard, usual) SELECT id, :last, :usual FROM items WHERE item_id = :item"
        " ON CONFLICT (item_id) DO UPDATE SET last_heard = excluded.last_heard, usual = excluded.usual"_s);
    return keep.bind(u":item"_s, item).bind(u":last"_s, rhythm.last).bind(u":usual"_s, qint64(rhythm.usual.count())).run();
}

Result<> dropNotice(Database& database, const ItemId& item)
{
    Statement drop = database.prepare(u"DELETE FROM item_notices WHERE code = 'WEBHOOK_OVERDUE'"
                                      " AND item_id = (SELECT id FROM items WHERE item_id = :item)"_s);
    return drop.bind(u":item"_s, item).run();
}

QString reasonFor(const WebhookWatch& watch, const ExpectedWebhook& expected)
{
    const QString last = watch.rhythm.last ? u"the last one came %1"_s.arg(toIso(*watch.rhythm.last)) : u"none has ever come"_s;
    return u"%1 was expected until %2; %3."_s.arg(expected.code, toIso(expected.due), last);
}

} // namespace

WebhookClockStore::WebhookClockStore(Database& database)
    : m_database(database)
{
}

Result<> WebhookClockStore::hear(const QHash<ItemId, Timestamp>& heard)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    for (auto it = heard.cbegin(); it != heard.cend(); ++it) {
        const Result<WebhookWatch> watch = selectWebhookWatch(m_database, it.key());
        if (!watch && watch.error().kind == Error::Kind::NotFound)
            continue;
        if (!watch)
            return unexpected(watch.error());
        WebhookRhythm rhythm = watch->rhythm;
        rhythm.hear(it.value());
        if (const Result<> kept = keepRhythm(m_database, it.key(), rhythm); !kept)
            return kept;
        if (const Result<> dropped = dropNotice(m_database, it.key()); !dropped)
            return dropped;
    }
    scope->touch(StoreChange::Items);
    return scope->commit();
}

Result<QList<ItemId>> WebhookClockStore::findOverdue(Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<QList<WatchedItem>> items = m_database.prepare(kWatch).all(readWatched);
    if (!items)
        return unexpected(items.error());
    QList<ItemId> fresh;
    bool changed = false;
    for (const WatchedItem& item : *items) {
        const std::optional<ExpectedWebhook> expected = expectedWebhook(item.watch);
        const bool isOverdue = expected && expected->due < now;
        if (isOverdue == item.isNoted)
            continue;
        changed = true;
        const Result<> done = isOverdue
            ? ItemNoticeStore(m_database).keepIn(item.watch.item, {kOverdue, {}, reasonFor(item.watch, *expected), now, {}, {}})
            : dropNotice(m_database, item.watch.item);
        if (!done)
            return unexpected(done.error());
        if (isOverdue)
            fresh.append(item.watch.item);
    }
    if (!changed)
        return fresh;
    scope->touch(StoreChange::Items);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return fresh;
}

Result<WebhookWatch> selectWebhookWatch(Database& database, const ItemId& item)
{
    const Result<std::optional<WatchedItem>> found
        = database.prepare(kWatch + u" WHERE i.item_id = :item"_s).bind(u":item"_s, item).first(readWatched);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(item.value()));
    return (*found)->watch;
}

} // namespace egret

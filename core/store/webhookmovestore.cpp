// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookmovestore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

#include <array>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNames{
    std::pair{WebhookMoveState::Begun, "begun"_L1},
    std::pair{WebhookMoveState::Moved, "moved"_L1},
    std::pair{WebhookMoveState::Returning, "returning"_L1},
    std::pair{WebhookMoveState::Returned, "returned"_L1},
};

const auto kBegin
    = u"INSERT INTO webhook_moves (item_id, previous, target, state, changed)"
      " SELECT id, :previous, :target, :state, :now FROM items WHERE item_id = :item"
      " ON CONFLICT (item_id) DO UPDATE SET previous = excluded.previous, target = excluded.target,"
      " state = excluded.state, changed = excluded.changed, acknowledged = NULL"_s;

WebhookMoveState stateFromName(const QString& name)
{
    for (const auto& [value, known] : kNames) {
        if (name == known)
            return value;
    }
    return WebhookMoveState::Begun;
}

WebhookMove readMove(const Statement& row)
{
    return {row.text(0), row.text(1), stateFromName(row.text(2)), row.timestamp(3), row.optionalTimestamp(4)};
}

Result<qint64> runOnce(Database& database, Statement& statement)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> done = statement.run(); !done)
        return unexpected(done.error());
    const qint64 affected = statement.affected();
    if (affected > 0)
        scope->touch(StoreChange::Items);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return affected;
}

Result<> dropCount(const Result<qint64>& affected)
{
    return affected ? Result<>() : unexpected(affected.error());
}

} // namespace

QString webhookMoveStateName(WebhookMoveState state)
{
    for (const auto& [value, name] : kNames) {
        if (value == state)
            return name;
    }
    Q_UNREACHABLE();
}

WebhookMoveStore::WebhookMoveStore(Database& database)
    : m_database(database)
{
}

Result<> WebhookMoveStore::begin(const ItemId& item, const WebhookMove& move)
{
    Statement begin = m_database.prepare(kBegin);
    begin.bind(u":item"_s, item)
        .bind(u":previous"_s, move.previous)
        .bind(u":target"_s, move.target)
        .bind(u":state"_s, webhookMoveStateName(move.state))
        .bind(u":now"_s, move.changed);
    const Result<qint64> begun = runOnce(m_database, begin);
    if (begun && *begun == 0)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(item.value()));
    return dropCount(begun);
}

Result<> WebhookMoveStore::finish(const ItemId& item, Timestamp now)
{
    Statement finish = m_database.prepare(
        u"UPDATE webhook_moves SET state = CASE state WHEN 'begun' THEN 'moved' ELSE 'returned' END, changed = :now"
        " WHERE item_id = (SELECT id FROM items WHERE item_id = :item) AND state IN ('begun', 'returning')"_s);
    finish.bind(u":item"_s, item).bind(u":now"_s, now);
    return dropCount(runOnce(m_database, finish));
}

Result<> WebhookMoveStore::acknowledge(const ItemId& item, const QString& url, Timestamp now)
{
    Statement acknowledge = m_database.prepare(
        u"UPDATE webhook_moves SET acknowledged = :now WHERE item_id = (SELECT id FROM items WHERE item_id = :item)"
        " AND target = :url AND acknowledged IS NULL"_s);
    acknowledge.bind(u":item"_s, item).bind(u":url"_s, url).bind(u":now"_s, now);
    return dropCount(runOnce(m_database, acknowledge));
}

Result<QList<ItemId>> WebhookMoveStore::unacknowledged(const QList<ItemId>& items)
{
    QStringList ids;
    for (const ItemId& item : items)
        ids.append(item.value());
    return m_database
        .prepare(u"SELECT i.item_id FROM webhook_moves m JOIN items i ON i.id = m.item_id"
                 " WHERE m.acknowledged IS NULL AND i.item_id IN (SELECT value FROM json_each(:items)) ORDER BY i.id"_s)
        .bind(u":items"_s, ids)
        .all([](const Statement& row) { return ItemId(row.text(0)); });
}

Result<std::optional<WebhookMove>> WebhookMoveStore::find(const ItemId& item)
{
    return selectWebhookMove(m_database, item);
}

Result<std::optional<WebhookMove>> selectWebhookMove(Database& database, const ItemId& item)
{
    return database
        .prepare(u"SELECT m.previous, m.target, m.state, m.changed, m.acknowledged"
                 " FROM webhook_moves m JOIN items i ON i.id = m.item_id WHERE i.item_id = :item"_s)
        .bind(u":item"_s, item)
        .first(readMove);
}

} // namespace egret

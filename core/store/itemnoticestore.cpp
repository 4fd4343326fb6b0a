// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemnoticestore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kKeep
    = u"INSERT INTO item_notices (item_id, code, subject, reason, noted, due, source)"
      " SELECT id, :code, :subject, :reason, :noted, :due, :source FROM items WHERE item_id = :item"
      " ON CONFLICT (item_id, code, subject) DO UPDATE SET reason = excluded.reason, noted = excluded.noted,"
      " due = excluded.due, source = excluded.source WHERE excluded.noted >= noted"_s;

const auto kNotices
    = u"SELECT i.item_id, n.code, n.subject, n.reason, n.noted, n.due, n.source"
      " FROM item_notices n JOIN items i ON i.id = n.item_id"_s;

constexpr auto kInOrder = " ORDER BY n.due IS NULL, n.due, n.noted, n.code, n.subject"_L1;

ItemNotice readNotice(const Statement& row)
{
    return {row.text(1), row.text(2), row.text(3), row.timestamp(4), row.optionalTimestamp(5), WebhookId(row.text(6))};
}

Result<> runOnce(Database& database, Statement& statement)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> done = statement.run(); !done)
        return done;
    if (statement.affected() > 0)
        scope->touch(StoreChange::Items);
    return scope->commit();
}

} // namespace

ItemNoticeStore::ItemNoticeStore(Database& database)
    : m_database(database)
{
}

Result<> ItemNoticeStore::keep(const ItemId& item, const ItemNotice& notice)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> kept = keepIn(item, notice); !kept)
        return kept;
    scope->touch(StoreChange::Items);
    return scope->commit();
}

Result<> ItemNoticeStore::keepIn(const ItemId& item, const ItemNotice& notice)
{
    Statement keep = m_database.prepare(kKeep);
    keep.bind(u":item"_s, item)
        .bind(u":code"_s, notice.code)
        .bind(u":subject"_s, notice.subject)
        .bind(u":reason"_s, notice.reason)
        .bind(u":noted"_s, notice.noted)
        .bind(u":due"_s, notice.due)
        .bind(u":source"_s, notice.source);
    return keep.run();
}

Result<> ItemNoticeStore::clear(const ItemId& item, const QStringList& codes)
{
    Statement clear = m_database.prepare(
        u"DELETE FROM item_notices WHERE item_id = (SELECT id FROM items WHERE item_id = :item)"
        " AND code IN (SELECT value FROM json_each(:codes))"_s);
    clear.bind(u":item"_s, item).bind(u":codes"_s, codes);
    return runOnce(m_database, clear);
}

Result<> ItemNoticeStore::settle(const ItemId& item, std::optional<Timestamp> consentEnds, Timestamp now)
{
    Statement settle = m_database.prepare(
        u"DELETE FROM item_notices WHERE item_id = (SELECT id FROM items WHERE item_id = :item)"
        " AND (code = 'PENDING_EXPIRATION' AND due < :consent_ends OR code = 'PENDING_DISCONNECT' AND due < :now)"_s);
    settle.bind(u":item"_s, item).bind(u":consent_ends"_s, consentEnds).bind(u":now"_s, now);
    return runOnce(m_database, settle);
}

Result<QList<ItemNotice>> selectItemNotices(Database& database, const ItemId& item)
{
    return database.prepare(kNotices + u" WHERE i.item_id = :item"_s + kInOrder).bind(u":item"_s, item).all(readNotice);
}

Result<QHash<ItemId, QList<ItemNotice>>> selectEveryNotice(Database& database)
{
    const auto read = [](const Statement& row) { return std::pair(ItemId(row.text(0)), readNotice(row)); };
    const Result<QList<std::pair<ItemId, ItemNotice>>> all = database.prepare(kNotices + kInOrder).all(read);
    if (!all)
        return unexpected(all.error());
    QHash<ItemId, QList<ItemNotice>> notices;
    for (const auto& [item, notice] : *all)
        notices[item].append(notice);
    return notices;
}

Result<QList<ItemStatusChange>> selectItemStatuses(Database& database, const ItemId& item, int limit)
{
    const auto read = [](const Statement& row) {
        return ItemStatusChange{row.timestamp(0), itemStatusFromName(row.text(1)).value_or(ItemStatus::Pending), row.text(2), row.text(3)};
    };
    return database
        .prepare(u"SELECT s.at, s.status, s.error_code, s.error_message FROM item_statuses s JOIN items i ON i.id = s.item_id"
                 " WHERE i.item_id = :item ORDER BY s.at DESC, s.id DESC LIMIT :limit"_s)
        .bind(u":item"_s, item)
        .bind(u":limit"_s, qint64(limit))
        .all(read);
}

} // namespace egret

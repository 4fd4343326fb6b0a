// SPDX-License-Identifier: Apache-2.0
#include "core/store/erasure.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QString kHoldingsSelect
    = u"SELECT u.end_user_id, u.heron_id, u.name, u.created, u.last_updated,"
      " (SELECT coalesce(json_group_array(i.item_id), '[]') FROM items i WHERE i.end_user_id = u.id),"
      " (SELECT count(*) FROM items i JOIN accounts a ON a.item_id = i.id WHERE i.end_user_id = u.id),"
      " (SELECT count(*) FROM items i JOIN transactions t ON t.item_id = i.id WHERE i.end_user_id = u.id)"
      " FROM end_users u"_s;

EndUserHoldings readHoldings(const Statement& row)
{
    EndUserHoldings holdings{
        {EndUserId(row.text(0)), row.text(1), row.text(2), row.timestamp(3), row.timestamp(4)}, {}, row.integer(6), row.integer(7)};
    for (const QString& item : row.texts(5))
        holdings.items += ItemId(item);
    return holdings;
}

QStringList texts(const QList<ItemId>& items)
{
    QStringList ids;
    for (const ItemId& item : items)
        ids += item.value();
    return ids;
}

//! What was deleted is gone from the file only once its pages and the write-ahead log were overwritten. A reader may keep
//! the log from being emptied; the next checkpoint sees to it then.
Result<> overwritingPages(Database& database, const std::function<Result<>()>& work)
{
    if (const Result<> on = database.execute(u"PRAGMA secure_delete = ON"_s); !on)
        return on;
    if (const Result<> done = work(); !done)
        return done;
    return database.prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
}

QString firstText(const Statement& row)
{
    return row.text(0);
}

Result<> deleteEndUser(Database& egret, const EndUserId& id)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(egret);
    if (!scope)
        return unexpected(scope.error());
    Statement visits = egret.prepare(
        u"DELETE FROM link_visits WHERE end_user_id = :id OR update_item IN"
        " (SELECT i.item_id FROM items i JOIN end_users u ON u.id = i.end_user_id WHERE u.end_user_id = :id)"_s);
    if (const Result<> deleted = visits.bind(u":id"_s, id).run(); !deleted)
        return deleted;
    Statement items = egret.prepare(u"DELETE FROM items WHERE end_user_id = (SELECT id FROM end_users WHERE end_user_id = :id)"_s);
    if (const Result<> deleted = items.bind(u":id"_s, id).run(); !deleted)
        return deleted;
    Statement user = egret.prepare(u"DELETE FROM end_users WHERE end_user_id = :id"_s);
    if (const Result<> deleted = user.bind(u":id"_s, id).run(); !deleted)
        return deleted;
    if (user.affected() == 0)
        return unexpected(Error::Kind::NotFound, u"end_user"_s, u"There is no end user \"%1\"."_s.arg(id.value()));
    // Deleting words leaves them in older parts of the index until those are merged.
    if (const Result<> merged = egret.execute(u"INSERT INTO transaction_text (transaction_text) VALUES ('optimize')"_s); !merged)
        return merged;
    scope->touch(StoreChange::EndUsers | StoreChange::Items | StoreChange::Transactions);
    return scope->commit();
}

//! Deliveries that \a traces are in: by their Item, and those about Link, which names none, by the visit.
const QString kAboutThem
    = u" WHERE item_id IN (SELECT value FROM json_each(:items)) OR (type = 'LINK' AND CASE WHEN json_valid(CAST(body AS TEXT))"
      " THEN json_extract(CAST(body AS TEXT), '$.link_session_id') END IN (SELECT value FROM json_each(:sessions)))"_s;

Statement prepareAbout(Database& inbox, const QString& begin, const QString& end, const EndUserTraces& traces)
{
    Statement statement = inbox.prepare(QString(begin + kAboutThem + end));
    statement.bind(u":items"_s, texts(traces.items)).bind(u":sessions"_s, traces.linkSessions);
    return statement;
}

Result<ErasedDeliveries> deleteDeliveries(Database& inbox, const EndUserTraces& traces)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(inbox);
    if (!scope)
        return unexpected(scope.error());
    ErasedDeliveries erased;
    Statement jobs = prepareAbout(inbox,
        u"DELETE FROM forward_jobs WHERE webhook_id IN (SELECT webhook_id FROM deliveries"_s, u")"_s, traces);
    if (const Result<> deleted = jobs.run(); !deleted)
        return unexpected(deleted.error());
    erased.forwards = jobs.affected();
    for (const QString& table : {u"deliveries"_s, u"rejections"_s}) {
        Statement rows = prepareAbout(inbox, u"DELETE FROM "_s + table, {}, traces);
        if (const Result<> deleted = rows.run(); !deleted)
            return unexpected(deleted.error());
        erased.webhooks += rows.affected();
    }
    scope->touch(StoreChange::Webhooks);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return erased;
}

Result<QList<qint64>> selectCalls(Database& requests, const EndUserTraces& traces)
{
    const TraceFinder finder(traces);
    QList<qint64> calls;
    Statement select = requests.prepare(u"SELECT id, item_id, request, answer FROM calls"_s);
    Result<bool> more = select.next();
    for (; more && *more; more = select.next()) {
        if (traces.items.contains(ItemId(select.text(1))) || finder.isIn(select.bytes(2)) || finder.isIn(select.bytes(3)))
            calls.append(select.integer(0));
    }
    if (!more)
        return unexpected(more.error());
    return calls;
}

Result<> deleteCalls(Database& requests, const QList<qint64>& calls)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(requests);
    if (!scope)
        return unexpected(scope.error());
    Statement remove = requests.prepare(u"DELETE FROM calls WHERE id = :id"_s);
    for (const qint64 call : calls) {
        if (const Result<> removed = remove.bind(u":id"_s, call).run(); !removed)
            return removed;
    }
    return scope->commit();
}

} // namespace

Result<QList<EndUserHoldings>> selectEveryHolding(Database& egret)
{
    return egret.prepare(kHoldingsSelect + u" ORDER BY u.created, u.id").all(readHoldings);
}

Result<EndUserHoldings> selectHoldings(Database& egret, const EndUserId& id)
{
    const Result<std::optional<EndUserHoldings>> found
        = egret.prepare(kHoldingsSelect + u" WHERE u.end_user_id = :id").bind(u":id"_s, id).first(readHoldings);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"end_user"_s, u"There is no end user \"%1\"."_s.arg(id.value()));
    return **found;
}

Result<QList<qint64>> selectTransactionIds(Database& egret, const EndUserId& id)
{
    Statement select = egret.prepare(
        u"SELECT t.id FROM end_users u JOIN items i ON i.end_user_id = u.id JOIN transactions t ON t.item_id = i.id"
        " WHERE u.end_user_id = :id ORDER BY t.date, t.id"_s);
    return select.bind(u":id"_s, id).all([](const Statement& row) { return row.integer(0); });
}

Result<EndUserTraces> selectTraces(Database& egret, const EndUserId& id)
{
    const Result<EndUserHoldings> holdings = selectHoldings(egret, id);
    if (!holdings)
        return unexpected(holdings.error());
    const QStringList items = texts(holdings->items);
    const Result<QList<QString>> accounts
        = egret
              .prepare(u"SELECT a.account_id FROM accounts a JOIN items i ON i.id = a.item_id"
                       " WHERE i.item_id IN (SELECT value FROM json_each(:items))"_s)
              .bind(u":items"_s, items)
              .all(firstText);
    if (!accounts)
        return unexpected(accounts.error());
    const Result<QList<QString>> sessions
        = egret
              .prepare(u"SELECT s.detail FROM link_visits v JOIN link_steps s ON s.visit = v.id WHERE s.name = 'started'"
                       " AND (v.end_user_id = :id OR v.update_item IN (SELECT value FROM json_each(:items)))"_s)
              .bind(u":id"_s, id)
              .bind(u":items"_s, items)
              .all(firstText);
    if (!sessions)
        return unexpected(sessions.error());
    return EndUserTraces{id, holdings->items, *accounts, *sessions};
}

Result<> eraseEndUser(Database& egret, const EndUserId& id)
{
    return overwritingPages(egret, [&egret, &id] { return deleteEndUser(egret, id); });
}

Result<qint64> countDeliveries(Database& inbox, const EndUserTraces& traces)
{
    Statement select = prepareAbout(inbox, u"SELECT count(*) FROM webhooks"_s, {}, traces);
    const Result<std::optional<qint64>> count = select.first([](const Statement& row) { return row.integer(0); });
    if (!count)
        return unexpected(count.error());
    return count->value_or(0);
}

Result<ErasedDeliveries> eraseDeliveries(Database& inbox, const EndUserTraces& traces)
{
    ErasedDeliveries erased;
    const Result<> done = overwritingPages(inbox, [&]() -> Result<> {
        const Result<ErasedDeliveries> deleted = deleteDeliveries(inbox, traces);
        if (!deleted)
            return unexpected(deleted.error());
        erased = *deleted;
        return {};
    });
    return done ? Result<ErasedDeliveries>(erased) : unexpected(done.error());
}

Result<qint64> countCalls(Database& requests, const EndUserTraces& traces)
{
    const Result<QList<qint64>> calls = selectCalls(requests, traces);
    return calls ? Result<qint64>(calls->size()) : unexpected(calls.error());
}

Result<qint64> eraseCalls(Database& requests, const EndUserTraces& traces)
{
    const Result<QList<qint64>> calls = selectCalls(requests, traces);
    if (!calls)
        return unexpected(calls.error());
    const Result<> done = overwritingPages(requests, [&] { return deleteCalls(requests, *calls); });
    return done ? Result<qint64>(calls->size()) : unexpected(done.error());
}

} // namespace egret

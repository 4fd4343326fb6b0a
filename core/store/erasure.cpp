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
    const Result<> done = work();
    const Result<> off = database.execute(u"PRAGMA secure_delete = OFF"_s);
    if (!done)
        return done;
    if (!off)
        return off;
    return database.prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
}

Result<> deleteEndUser(Database& egret, const EndUserId& id)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(egret);
    if (!scope)
        return unexpected(scope.error());
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

Result<> eraseEndUser(Database& egret, const EndUserId& id)
{
    return overwritingPages(egret, [&egret, &id] { return deleteEndUser(egret, id); });
}

Result<qint64> countDeliveries(Database& inbox, const QList<ItemId>& items)
{
    Statement select = inbox.prepare(u"SELECT count(*) FROM webhooks WHERE item_id IN (SELECT value FROM json_each(:items))"_s);
    const Result<std::optional<qint64>> count
        = select.bind(u":items"_s, texts(items)).first([](const Statement& row) { return row.integer(0); });
    if (!count)
        return unexpected(count.error());
    return count->value_or(0);
}

Result<qint64> eraseDeliveries(Database& inbox, const QList<ItemId>& items)
{
    qint64 erased = 0;
    const Result<> done = overwritingPages(inbox, [&]() -> Result<> {
        Result<SqlTransaction> scope = SqlTransaction::begin(inbox);
        if (!scope)
            return unexpected(scope.error());
        for (const QString& table : {u"deliveries"_s, u"rejections"_s}) {
            Statement rows = inbox.prepare(u"DELETE FROM "_s + table + u" WHERE item_id IN (SELECT value FROM json_each(:items))");
            if (const Result<> deleted = rows.bind(u":items"_s, texts(items)).run(); !deleted)
                return deleted;
            erased += rows.affected();
        }
        scope->touch(StoreChange::Webhooks);
        return scope->commit();
    });
    return done ? Result<qint64>(erased) : unexpected(done.error());
}

} // namespace egret

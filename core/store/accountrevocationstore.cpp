// SPDX-License-Identifier: Apache-2.0
#include "core/store/accountrevocationstore.h"

#include "core/store/itemnoticestore.h"
#include "core/store/migrations.h"
#include "core/store/sqltransaction.h"
#include "core/store/statement.h"
#include "core/store/syncrunstore.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kPlace
    = u"SELECT i.id, a.id, (SELECT coalesce(max(id), 0) + 1 FROM sync_runs), a.revoked IS NOT NULL FROM accounts a"
      " JOIN items i ON i.id = a.item_id WHERE i.item_id = :item AND a.account_id = :account"_s;

const auto kHeld
    = u"SELECT a.name, (SELECT count(*) FROM transactions t WHERE t.item_id = a.item_id AND t.account_id = a.id) FROM accounts a"
      " JOIN items i ON i.id = a.item_id WHERE i.item_id = :item AND a.account_id = :account AND a.revoked IS NULL"_s;

const auto kBlank
    = u"UPDATE accounts SET revoked = :now, name = '', official_name = '', mask = '', type = '', subtype = '', currency = '',"
      " persistent_id = '', available = NULL, current = NULL, credit_limit = NULL WHERE id = :account"_s;

const auto kCode = u"USER_ACCOUNT_REVOKED"_s;

QString words(qint64 deleted)
{
    return u"The end user took the account back. Its %1 transactions and its balances were deleted here,"
             " and with them the copies of the database from before earlier updates of Egret."_s.arg(deleted);
}

} // namespace

AccountRevocationStore::AccountRevocationStore(Database& database)
    : m_database(database)
{
}

Result<qint64> AccountRevocationStore::revoke(
    const ItemId& item, const AccountId& account, Timestamp now, const WebhookId& source)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const auto read
        = [](const Statement& row) { return Place{row.integer(0), row.integer(1), row.integer(2), row.integer(3) != 0}; };
    const Result<std::optional<Place>> place
        = m_database.prepare(kPlace).bind(u":item"_s, item).bind(u":account"_s, account).first(read);
    if (!place)
        return unexpected(place.error());
    if (*place && (*place)->isRevoked)
        return 0;
    if (const Result<> gone = *place ? removeSnapshots(m_database) : Result<>(); !gone)
        return unexpected(gone.error());
    const Result<qint64> deleted = *place ? deleteRows(**place) : Result<qint64>(0);
    if (!deleted)
        return deleted;
    if (const Result<> blanked = *place ? blank(**place, now) : Result<>(); !blanked)
        return unexpected(blanked.error());
    if (const Result<> kept = *place ? keepRun(**place, *deleted, now, source) : Result<>(); !kept)
        return unexpected(kept.error());
    const ItemNotice notice{kCode, account.value(), *place ? words(*deleted) : QString(), now, {}, source};
    if (const Result<> told = ItemNoticeStore(m_database).keepIn(item, notice); !told)
        return unexpected(told.error());
    scope->touch(StoreChange::Items | StoreChange::Transactions);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    if (const Result<> emptied = m_database.prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run(); !emptied)
        return unexpected(emptied.error());
    return deleted;
}

Result<std::optional<HeldAccount>> AccountRevocationStore::heldOf(const ItemId& item, const AccountId& account)
{
    const auto read = [](const Statement& row) { return HeldAccount{row.text(0), row.integer(1)}; };
    return m_database.prepare(kHeld).bind(u":item"_s, item).bind(u":account"_s, account).first(read);
}

//! Deleting words leaves them in older parts of the text index until those are merged.
Result<qint64> AccountRevocationStore::deleteRows(const Place& place)
{
    Statement remove = m_database.prepare(u"DELETE FROM transactions WHERE item_id = :item AND account_id = :account"_s);
    if (const Result<> removed = remove.bind(u":item"_s, place.item).bind(u":account"_s, place.account).run(); !removed)
        return unexpected(removed.error());
    const qint64 deleted = remove.affected();
    if (deleted == 0)
        return deleted;
    const Result<> merged = m_database.execute(u"INSERT INTO transaction_text (transaction_text) VALUES ('optimize')"_s);
    return merged ? Result<qint64>(deleted) : unexpected(merged.error());
}

Result<> AccountRevocationStore::blank(const Place& place, Timestamp now)
{
    return m_database.prepare(kBlank).bind(u":now"_s, now).bind(u":account"_s, place.account).run();
}

Result<> AccountRevocationStore::keepRun(const Place& place, qint64 deleted, Timestamp now, const WebhookId& source)
{
    SyncRun run;
    run.cause = {SyncCause::Kind::Webhook, source.value()};
    run.started = now;
    run.ended = now;
    run.removed = deleted;
    return SyncRunStore(m_database).keep(place.nextRun, place.item, run);
}

} // namespace egret

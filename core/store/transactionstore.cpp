// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kUpsertAccount
    = u"INSERT INTO accounts (item_id, account_id, name, official_name, mask, type, subtype, currency, available,"
      " current, credit_limit) VALUES (:item, :account, :name, :official_name, :mask, :type, :subtype, :currency,"
      " :available, :current, :credit_limit)"
      " ON CONFLICT (item_id, account_id) DO UPDATE SET name = excluded.name, official_name = excluded.official_name,"
      " mask = excluded.mask, type = excluded.type, subtype = excluded.subtype, currency = excluded.currency,"
      " available = excluded.available, current = excluded.current, credit_limit = excluded.credit_limit"
      " WHERE (name, official_name, mask, type, subtype, currency, available, current, credit_limit) IS NOT"
      " (excluded.name, excluded.official_name, excluded.mask, excluded.type, excluded.subtype, excluded.currency,"
      " excluded.available, excluded.current, excluded.credit_limit)"_s;

const auto kInsertTransaction
    = u"INSERT INTO transactions (item_id, account_id, transaction_id, pending_id, amount, currency, amount_rounded,"
      " date, authorized_date, pending, first_seen, updated_at, removed_at, name, merchant_name, category_primary,"
      " category_detailed, category_confidence, payment_channel)"
      " VALUES (:item, :account, :transaction, :pending_id, :amount, :currency, :amount_rounded, :date,"
      " :authorized_date, :pending, :first_seen, :updated_at, :removed_at, :name, :merchant_name, :category_primary,"
      " :category_detailed, :category_confidence, :payment_channel)"
      " ON CONFLICT (item_id, transaction_id)"_s;

const QString kInsertNewTransaction = kInsertTransaction + u" DO NOTHING"_s;

// A tombstone that comes as a tombstone again keeps its time; a row that says what is known already stays untouched.
const QString kUpsertTransaction = kInsertTransaction
    + u" DO UPDATE SET account_id = excluded.account_id,"
      " pending_id = excluded.pending_id, amount = excluded.amount, currency = excluded.currency,"
      " amount_rounded = excluded.amount_rounded, date = excluded.date, authorized_date = excluded.authorized_date,"
      " pending = excluded.pending, updated_at = excluded.updated_at,"
      " removed_at = iif(excluded.removed_at IS NULL, NULL, coalesce(removed_at, excluded.removed_at)),"
      " name = excluded.name, merchant_name = excluded.merchant_name, category_primary = excluded.category_primary,"
      " category_detailed = excluded.category_detailed, category_confidence = excluded.category_confidence,"
      " payment_channel = excluded.payment_channel"
      " WHERE (removed_at IS NULL, account_id, pending_id, amount, currency, amount_rounded, date, authorized_date,"
      " pending, name, merchant_name, category_primary, category_detailed, category_confidence, payment_channel) IS NOT"
      " (excluded.removed_at IS NULL, excluded.account_id, excluded.pending_id, excluded.amount, excluded.currency,"
      " excluded.amount_rounded, excluded.date, excluded.authorized_date, excluded.pending, excluded.name,"
      " excluded.merchant_name, excluded.category_primary, excluded.category_detailed, excluded.category_confidence,"
      " excluded.payment_channel)"_s;

const auto kInsertJson = u"INSERT INTO transaction_json (id, json) VALUES (:id, :json)"_s;

const auto kUpsertJson = u"INSERT INTO transaction_json (id, json)"
                         " SELECT id, :json FROM transactions WHERE item_id = :item AND transaction_id = :transaction"
                         " ON CONFLICT (id) DO UPDATE SET json = excluded.json WHERE json <> excluded.json"_s;

const auto kStamp
    = u"UPDATE transactions SET updated_at = :updated_at WHERE item_id = :item AND transaction_id = :transaction"_s;

const auto kBury = u"UPDATE transactions SET removed_at = :now, updated_at = :updated_at"
                   " WHERE item_id = :item AND transaction_id = :transaction AND removed_at IS NULL"_s;

const auto kSupersede = u"UPDATE transactions SET superseded = 1, updated_at = :updated_at"
                        " WHERE item_id = :item AND transaction_id = :transaction AND superseded = 0"_s;

const auto kCarry = u"UPDATE transactions SET (tags, note) ="
                    " (SELECT p.tags, p.note FROM transactions p"
                    " WHERE p.item_id = transactions.item_id AND p.transaction_id = :pending_id)"
                    " WHERE item_id = :item AND transaction_id = :transaction AND tags = '[]' AND note = ''"_s;

const auto kFinishItem
    = u"UPDATE items SET cursor = coalesce(nullif(:cursor, ''), cursor), history = :history, status = 'active',"
      " error_code = '', error_message = '', last_sync = :last_sync, last_updated = :last_updated WHERE id = :item"_s;

//! A row's last word within one update, and where it was named first.
struct Change {
    const Transaction* transaction = nullptr;
    bool added = false;
};

//! A row may come several times on the pages of one loop: only its last description counts, in the order of the first.
std::vector<Change> lastWords(const TransactionUpdate& update)
{
    std::vector<Change> changes;
    changes.reserve(size_t(update.added.size() + update.modified.size()));
    QHash<TransactionId, size_t> places;
    places.reserve(update.added.size() + update.modified.size());
    const auto take = [&changes, &places](const QList<Transaction>& transactions, bool added) {
        for (const Transaction& transaction : transactions) {
            const auto place = places.constFind(transaction.id);
            if (place != places.cend()) {
                changes[*place].transaction = &transaction;
                continue;
            }
            places.insert(transaction.id, changes.size());
            changes.push_back({&transaction, added});
        }
    };
    take(update.added, true);
    take(update.modified, false);
    return changes;
}

std::optional<qint64> minorUnits(const std::optional<Money>& money)
{
    return money ? std::optional(money->minorUnits) : std::nullopt;
}

//! Writes one update of one Item inside an open transaction: its statements, stamps and counts.
class UpdateWriter {
public:
    UpdateWriter(Database& database, qint64 item, qint64 lastStamp, Timestamp now)
        : m_database(database)
        , m_item(item)
        , m_now(now)
        , m_lastStamp(lastStamp)
        , m_stamp(std::max(toMicroseconds(now), lastStamp + 1))
        , m_insert(bound(kInsertNewTransaction))
        , m_insertJson(database.prepare(kInsertJson))
        , m_upsert(bound(kUpsertTransaction))
        , m_upsertJson(bound(kUpsertJson))
        , m_restamp(bound(kStamp))
        , m_bury(bound(kBury))
        , m_supersede(bound(kSupersede))
        , m_carry(bound(kCarry))
    {
    }

    Result<> write(const TransactionUpdate& update)
    {
        for (const Account& account : update.accounts) {
            if (const Result<> done = writeAccount(account); !done)
                return done;
        }
        const QSet<TransactionId> removed(update.removed.cbegin(), update.removed.cend());
        const std::vector<Change> changes = lastWords(update);
        for (const Change& change : changes) {
            if (const Result<> done = writeTransaction(change, removed.contains(change.transaction->id)); !done)
                return done;
        }
        for (const TransactionId& id : removed) {
            if (const Result<> done = bury(id); !done)
                return done;
        }
        for (const Change& change : changes) {
            if (const Result<> done = carryOver(*change.transaction); !done)
                return done;
        }
        return writeStamp();
    }

    const SyncSummary& summary() const { return m_summary; }
    bool changedRows() const { return m_changed; }

private:
    Statement bound(const QString& sql) const
    {
        Statement statement = m_database.prepare(sql);
        statement.bind(u":item"_s, m_item);
        return statement;
    }

    Result<> writeAccount(const Account& account)
    {
        Statement upsert = bound(kUpsertAccount);
        upsert.bind(u":account"_s, account.id)
            .bind(u":name"_s, account.name)
            .bind(u":official_name"_s, account.officialName)
            .bind(u":mask"_s, account.mask)
            .bind(u":type"_s, account.type)
            .bind(u":subtype"_s, account.subtype)
            .bind(u":currency"_s, account.currency)
            .bind(u":available"_s, minorUnits(account.available))
            .bind(u":current"_s, minorUnits(account.current))
            .bind(u":credit_limit"_s, minorUnits(account.limit));
        if (const Result<> done = upsert.run(); !done)
            return done;
        m_changed = m_changed || upsert.affected() > 0;
        return {};
    }

    //! The row of an account, made bare where the update did not list it.
    Result<qint64> accountRow(const AccountId& account)
    {
        if (const auto known = m_accountRows.constFind(account); known != m_accountRows.cend())
            return *known;
        Statement make = bound(u"INSERT INTO accounts (item_id, account_id) VALUES (:item, :account)"
                               " ON CONFLICT (item_id, account_id) DO NOTHING"_s);
        if (const Result<> done = make.bind(u":account"_s, account).run(); !done)
            return unexpected(done.error());
        Statement select = bound(u"SELECT id FROM accounts WHERE item_id = :item AND account_id = :account"_s);
        const Result<bool> found = select.bind(u":account"_s, account).next();
        if (!found)
            return unexpected(found.error());
        return *m_accountRows.insert(account, select.integer(0));
    }

    Result<> writeTransaction(const Change& change, bool removed)
    {
        const Transaction& transaction = *change.transaction;
        const Result<qint64> account = accountRow(transaction.account);
        if (!account)
            return unexpected(account.error());
        Result<bool> changed = false;
        if (change.added)
            changed = insertNew(transaction, *account, removed);
        if (changed && !*changed)
            changed = upsert(transaction, *account, removed);
        if (!changed)
            return unexpected(changed.error());
        if (*changed)
            count(removed ? m_summary.removed : change.added ? m_summary.added : m_summary.modified);
        return {};
    }

    //! The short way for rows nobody has seen: false where the row is known. It takes a third off a first load.
    Result<bool> insertNew(const Transaction& transaction, qint64 account, bool removed)
    {
        bindTransaction(m_insert, transaction, account, removed);
        if (const Result<> done = m_insert.run(); !done)
            return unexpected(done.error());
        if (m_insert.affected() == 0)
            return false;
        m_insertJson.bind(u":id"_s, m_insert.insertedRow()).bind(u":json"_s, transaction.raw);
        if (const Result<> done = m_insertJson.run(); !done)
            return unexpected(done.error());
        return true;
    }

    //! False where everything about the row was known already.
    Result<bool> upsert(const Transaction& transaction, qint64 account, bool removed)
    {
        bindTransaction(m_upsert, transaction, account, removed);
        if (const Result<> done = m_upsert.run(); !done)
            return unexpected(done.error());
        const bool rowChanged = m_upsert.affected() > 0;
        m_upsertJson.bind(u":transaction"_s, transaction.id).bind(u":json"_s, transaction.raw);
        if (const Result<> done = m_upsertJson.run(); !done)
            return unexpected(done.error());
        const bool jsonChanged = m_upsertJson.affected() > 0;
        if (!rowChanged && jsonChanged) {
            m_restamp.bind(u":updated_at"_s, m_stamp).bind(u":transaction"_s, transaction.id);
            if (const Result<> done = m_restamp.run(); !done)
                return unexpected(done.error());
        }
        return rowChanged || jsonChanged;
    }

    void bindTransaction(Statement& statement, const Transaction& transaction, qint64 account, bool removed) const
    {
        statement.bind(u":account"_s, account)
            .bind(u":transaction"_s, transaction.id)
            .bind(u":pending_id"_s, transaction.pendingId)
            .bind(u":amount"_s, transaction.amount.minorUnits)
            .bind(u":currency"_s, transaction.amount.currency)
            .bind(u":amount_rounded"_s, transaction.amountRounded)
            .bind(u":date"_s, transaction.date)
            .bind(u":authorized_date"_s, transaction.authorizedDate)
            .bind(u":pending"_s, transaction.pending)
            .bind(u":first_seen"_s, m_now)
            .bind(u":updated_at"_s, m_stamp)
            .bind(u":removed_at"_s, removed ? std::optional(m_now) : std::nullopt)
            .bind(u":name"_s, transaction.name)
            .bind(u":merchant_name"_s, transaction.merchantName)
            .bind(u":category_primary"_s, transaction.categoryPrimary)
            .bind(u":category_detailed"_s, transaction.categoryDetailed)
            .bind(u":category_confidence"_s, transaction.categoryConfidence)
            .bind(u":payment_channel"_s, transaction.paymentChannel);
    }

    Result<> bury(const TransactionId& id)
    {
        m_bury.bind(u":now"_s, m_now).bind(u":updated_at"_s, m_stamp).bind(u":transaction"_s, id);
        if (const Result<> done = m_bury.run(); !done)
            return done;
        if (m_bury.affected() > 0)
            count(m_summary.removed);
        return {};
    }

    //! Once per pending row: what its posted row is given later is not overwritten by a second look.
    Result<> carryOver(const Transaction& posted)
    {
        if (posted.pending || posted.pendingId.isEmpty())
            return {};
        m_supersede.bind(u":updated_at"_s, m_stamp).bind(u":transaction"_s, posted.pendingId);
        if (const Result<> done = m_supersede.run(); !done)
            return done;
        if (m_supersede.affected() == 0)
            return {};
        takeStamp();
        return m_carry.bind(u":pending_id"_s, posted.pendingId).bind(u":transaction"_s, posted.id).run();
    }

    Result<> writeStamp()
    {
        if (m_stamp - 1 <= m_lastStamp || !m_changed)
            return {};
        return m_database.prepare(u"UPDATE meta SET last_stamp = :stamp"_s).bind(u":stamp"_s, m_stamp - 1).run();
    }

    void count(qint64& counter)
    {
        ++counter;
        takeStamp();
    }

    void takeStamp()
    {
        ++m_stamp;
        m_changed = true;
    }

    Database& m_database;
    const qint64 m_item;
    const Timestamp m_now;
    const qint64 m_lastStamp;
    qint64 m_stamp; //!< the next one to give out
    Statement m_insert;
    Statement m_insertJson;
    Statement m_upsert;
    Statement m_upsertJson;
    Statement m_restamp;
    Statement m_bury;
    Statement m_supersede;
    Statement m_carry;
    QHash<AccountId, qint64> m_accountRows;
    SyncSummary m_summary;
    bool m_changed = false;
};

struct Position {
    qint64 item = 0;
    qint64 lastStamp = 0;
};

Result<Position> positionOf(Database& database, const ItemId& item)
{
    const auto read = [](const Statement& row) { return Position{row.integer(0), row.integer(1)}; };
    const Result<std::optional<Position>> found
        = database.prepare(u"SELECT items.id, meta.last_stamp FROM items, meta WHERE items.item_id = :item"_s)
              .bind(u":item"_s, item)
              .first(read);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(item.value()));
    return **found;
}

} // namespace

TransactionStore::TransactionStore(Database& database)
    : m_database(database)
{
}

Result<SyncSummary> TransactionStore::apply(const ItemId& item, const TransactionUpdate& update, Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<Position> position = positionOf(m_database, item);
    if (!position)
        return unexpected(position.error());
    UpdateWriter writer(m_database, position->item, position->lastStamp, now);
    if (const Result<> written = writer.write(update); !written)
        return unexpected(written.error());

    Statement finish = m_database.prepare(kFinishItem);
    finish.bind(u":cursor"_s, update.nextCursor)
        .bind(u":history"_s, historyStatusName(update.history))
        .bind(u":last_sync"_s, now)
        .bind(u":last_updated"_s, now)
        .bind(u":item"_s, position->item);
    if (const Result<> done = finish.run(); !done)
        return unexpected(done.error());
    scope->touch(StoreChange::Items);
    if (writer.changedRows())
        scope->touch(StoreChange::Transactions);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return writer.summary();
}

} // namespace egret

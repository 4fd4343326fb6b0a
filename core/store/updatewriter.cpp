// SPDX-License-Identifier: Apache-2.0
#include "core/store/updatewriter.h"

#include "core/store/jsondifference.h"
#include "core/store/statement.h"

#include <algorithm>
#include <limits>

namespace egret {

using namespace Qt::StringLiterals;
using Kind = TransactionStep::Kind;

namespace {

const auto kUpsertAccount
    = u"INSERT INTO accounts (item_id, account_id, name, official_name, mask, type, subtype, currency, available,"
      " current, credit_limit, persistent_id) VALUES (:item, :account, :name, :official_name, :mask, :type, :subtype, :currency,"
      " :available, :current, :credit_limit, :persistent_id)"
      " ON CONFLICT (item_id, account_id) DO UPDATE SET name = excluded.name, official_name = excluded.official_name,"
      " mask = excluded.mask, type = excluded.type, subtype = excluded.subtype, currency = excluded.currency,"
      " available = excluded.available, current = excluded.current, credit_limit = excluded.credit_limit,"
      " persistent_id = excluded.persistent_id, revoked = NULL, gone = NULL"
      " WHERE (name, official_name, mask, type, subtype, currency, available, current, credit_limit, persistent_id,"
      " revoked, gone) IS NOT (excluded.name, excluded.official_name, excluded.mask, excluded.type, excluded.subtype,"
      " excluded.currency, excluded.available, excluded.current, excluded.credit_limit, excluded.persistent_id, NULL,"
      " NULL)"_s;

constexpr auto kLive = "SELECT id, transaction_id, account_id FROM transactions WHERE item_id = ?1 AND removed_at IS NULL"
                       " AND date >= ?2 AND date <= ?3 AND id > ?4"
                       " AND id NOT IN (SELECT transaction_id FROM moved_transactions)"; // Plaid knows them by other ids

std::optional<qint64> minorUnits(const std::optional<Money>& money)
{
    return money ? std::optional(money->minorUnits) : std::nullopt;
}

//! Nearly never: to sort their hashes takes a fraction of the time of a table of all ids.
template <typename Change>
bool nameARowTwice(const std::vector<Change>& changes)
{
    std::vector<size_t> hashes;
    hashes.reserve(changes.size());
    for (const Change& change : changes)
        hashes.push_back(qHash(change.transaction->id));
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.cbegin(), hashes.cend()) != hashes.cend();
}

template <typename Change>
void keepLastOfEachRow(std::vector<Change>& changes)
{
    QHash<TransactionId, size_t> places;
    size_t kept = 0;
    for (const Change& change : changes) {
        const auto place = places.constFind(change.transaction->id);
        if (place != places.cend()) {
            changes[*place].transaction = change.transaction;
            continue;
        }
        places.insert(change.transaction->id, kept);
        changes[kept++] = change;
    }
    changes.resize(kept);
}

} // namespace

//! A row's last word within one part of an update, and where it was named first.
struct UpdateWriter::Change {
    const Transaction* transaction = nullptr;
    bool added = false;
};

UpdateWriter::UpdateWriter(Database& database, const Position& position, Carried& carried)
    : m_database(database)
    , m_position(position)
    , m_rows(database, position.item, position.now)
    , m_stamp(std::max(toMicroseconds(position.now), position.lastStamp + 1))
    , m_carried(carried)
{
    if (!m_carried.firstAfter)
        m_carried.firstAfter = position.lastRow;
}

Result<> UpdateWriter::passOverRevokedSince(Timestamp started)
{
    Statement select = m_database.prepare(u"SELECT id FROM accounts WHERE item_id = :item AND revoked >= :started"_s);
    const Result<QList<qint64>> rows = select.bind(u":item"_s, m_position.item)
                                           .bind(u":started"_s, started)
                                           .all([](const Statement& row) { return row.integer(0); });
    if (!rows)
        return unexpected(rows.error());
    m_passedOver = QSet<qint64>(rows->cbegin(), rows->cend());
    return {};
}

Result<> UpdateWriter::begin(const TransactionUpdate& frame)
{
    m_carried.complete = frame.complete;
    m_carried.removed = QSet<TransactionId>(frame.removed.cbegin(), frame.removed.cend());
    for (const Account& account : frame.accounts) {
        if (const Result<> done = writeAccount(account); !done)
            return done;
    }
    return {};
}

Result<> UpdateWriter::write(const QList<Transaction>& added, const QList<Transaction>& modified)
{
    for (const Change& change : lastWords(added, modified)) {
        if (const Result<> done = writeChange(change); !done)
            return done;
    }
    return {};
}

Result<> UpdateWriter::pause()
{
    if (const Result<> done = settlePostings(); !done)
        return done;
    if (const Result<> done = m_rows.indexWordsAfter(m_position.lastRow); !done)
        return done;
    return writeStamp();
}

Result<> UpdateWriter::finish()
{
    for (const TransactionId& id : std::as_const(m_carried.removed)) {
        if (const Result<> done = buryNamed(id); !done)
            return done;
    }
    if (const Result<> done = buryUnnamed(); !done)
        return done;
    return pause();
}

//! A row may come several times on the pages of one loop: only its last description counts, in the order of the first.
std::vector<UpdateWriter::Change> UpdateWriter::lastWords(
    const QList<Transaction>& added, const QList<Transaction>& modified)
{
    std::vector<Change> changes;
    changes.reserve(size_t(added.size() + modified.size()));
    for (const Transaction& transaction : added)
        changes.push_back({&transaction, true});
    for (const Transaction& transaction : modified)
        changes.push_back({&transaction, false});
    if (nameARowTwice(changes))
        keepLastOfEachRow(changes);
    return changes;
}

Result<> UpdateWriter::writeAccount(const Account& account)
{
    const Result<qint64> row = accountRow(account.id);
    if (!row)
        return unexpected(row.error());
    if (m_passedOver.contains(*row))
        return {};
    m_carried.listedAccounts.insert(*row);
    Statement upsert = m_database.prepare(kUpsertAccount);
    upsert.bind(u":item"_s, m_position.item)
        .bind(u":account"_s, account.id)
        .bind(u":name"_s, account.name)
        .bind(u":official_name"_s, account.officialName)
        .bind(u":mask"_s, account.mask)
        .bind(u":type"_s, account.type)
        .bind(u":subtype"_s, account.subtype)
        .bind(u":currency"_s, account.currency)
        .bind(u":available"_s, minorUnits(account.available))
        .bind(u":current"_s, minorUnits(account.current))
        .bind(u":credit_limit"_s, minorUnits(account.limit))
        .bind(u":persistent_id"_s, account.persistentId);
    if (const Result<> done = upsert.run(); !done)
        return done;
    m_carried.changed = m_carried.changed || upsert.affected() > 0;
    return {};
}

//! The row of an account, made bare where the update did not list it.
Result<qint64> UpdateWriter::accountRow(const AccountId& account)
{
    if (const auto known = m_accountRows.constFind(account); known != m_accountRows.cend())
        return *known;
    Statement make = m_database.prepare(u"INSERT INTO accounts (item_id, account_id) VALUES (:item, :account)"
                                        " ON CONFLICT (item_id, account_id) DO NOTHING"_s);
    if (const Result<> done = make.bind(u":item"_s, m_position.item).bind(u":account"_s, account).run(); !done)
        return unexpected(done.error());
    Statement select = m_database.prepare(u"SELECT id FROM accounts WHERE item_id = :item AND account_id = :account"_s);
    const Result<bool> found = select.bind(u":item"_s, m_position.item).bind(u":account"_s, account).next();
    if (!found)
        return unexpected(found.error());
    return *m_accountRows.insert(account, select.integer(0));
}

Result<> UpdateWriter::writeChange(const Change& change)
{
    const Transaction& transaction = *change.transaction;
    const bool removed = m_carried.removed.contains(transaction.id);
    const Result<qint64> account = accountRow(transaction.account);
    if (!account)
        return unexpected(account.error());
    if (m_passedOver.contains(*account))
        return {};
    if (!transaction.pending && !transaction.pendingId.isEmpty())
        m_carried.postings.push_back({transaction.pendingId, transaction.id});
    if (change.added) {
        const Result<bool> inserted = insertNew(change, *account, removed);
        if (!inserted)
            return unexpected(inserted.error());
        if (*inserted)
            return {};
    }
    const Result<std::optional<TransactionRows::Known>> known = m_rows.find(transaction.id);
    if (!known)
        return unexpected(known.error());
    if (*known)
        return updateKnown(change, **known, *account, removed);
    const Result<bool> inserted = insertNew(change, *account, removed);
    return inserted ? Result<>() : unexpected(inserted.error());
}

//! The short way for rows nobody has seen: false where the row is known. It takes a third off a first load.
Result<bool> UpdateWriter::insertNew(const Change& change, qint64 account, bool removed)
{
    const Result<std::optional<qint64>> row = m_rows.insert(*change.transaction, account, m_stamp, removed);
    if (!row)
        return unexpected(row.error());
    if (!*row)
        return false;
    if (judgesUnnamed())
        m_carried.seen.push_back(**row);
    SyncSummary& summary = m_carried.summary;
    ++(removed ? summary.removed : change.added ? summary.added : summary.modified);
    list(change.transaction->id, removed ? Kind::Removed : Kind::Added, {});
    takeStamp();
    return true;
}

Result<> UpdateWriter::updateKnown(
    const Change& change, const TransactionRows::Known& known, qint64 account, bool removed)
{
    const Transaction& transaction = *change.transaction;
    if (judgesUnnamed())
        m_carried.seen.push_back(known.row);
    const QByteArray fields = jsonDifference(known.json, transaction.raw);
    const Result<bool> changed = m_rows.update(known.row, transaction, account, m_stamp, removed);
    if (!changed)
        return unexpected(changed.error());
    if (!*changed && fields.isEmpty())
        return {};
    if (!fields.isEmpty()) {
        if (const Result<> done = m_rows.replaceJson(known.row, transaction.raw, m_stamp); !done)
            return done;
    }
    const Kind kind = removed && !known.removed ? Kind::Removed : known.removed && !removed ? Kind::Restored : Kind::Modified;
    if (isOfThisRun(known.row) && kind == Kind::Modified) { // an earlier part brought it: that was counted
        takeStamp();
        return {};
    }
    SyncSummary& summary = m_carried.summary;
    ++(removed ? summary.removed : change.added ? summary.added : summary.modified);
    return step(known.row, transaction.id, kind, kind == Kind::Removed ? "0"_ba : fields);
}

Result<> UpdateWriter::buryNamed(const TransactionId& id)
{
    const Result<std::optional<TransactionRows::Known>> known = m_rows.find(id);
    if (!known)
        return unexpected(known.error());
    return *known && !(*known)->removed ? bury((*known)->row, id, Removal::ByPlaid) : Result<>();
}

//! Of a complete update's days, or of what an attempt stored that was cut short.
Result<> UpdateWriter::buryUnnamed()
{
    if (!judgesUnnamed())
        return {};
    std::vector<qint64>& seen = m_carried.seen;
    std::sort(seen.begin(), seen.end());
    struct Missing {
        qint64 row = 0;
        TransactionId id;
        Removal removal = Removal::Missing;
    };
    std::vector<Missing> missing;
    RawStatement live(m_database, kLive);
    const DateWindow days = m_carried.complete.value_or(DateWindow());
    live.bind(1, m_position.item)
        .bind(2, days.first.isValid() ? days.first.toJulianDay() : std::numeric_limits<qint64>::min())
        .bind(3, days.last.isValid() ? days.last.toJulianDay() : std::numeric_limits<qint64>::max())
        .bind(4, m_carried.complete ? 0 : *m_carried.unfinishedAfter);
    Result<bool> more = live.next();
    for (; more && *more; more = live.next()) {
        if (std::binary_search(seen.cbegin(), seen.cend(), live.integer(0)))
            continue;
        const QSet<qint64>& listed = m_carried.listedAccounts;
        const bool accountGone = !listed.isEmpty() && !listed.contains(live.integer(2));
        missing.push_back({live.integer(0), TransactionId(live.text(1)),
            accountGone ? Removal::AccountGone : Removal::Missing});
    }
    if (!more)
        return unexpected(more.error());
    for (const Missing& gone : missing) {
        if (const Result<> done = bury(gone.row, gone.id, gone.removal); !done)
            return done;
    }
    return {};
}

Result<> UpdateWriter::bury(qint64 row, const TransactionId& id, Removal removal)
{
    const Result<bool> buried = m_rows.bury(row, removal, m_stamp);
    if (!buried)
        return unexpected(buried.error());
    if (!*buried)
        return {};
    ++m_carried.summary.removed;
    return step(row, id, Kind::Removed, QByteArray::number(qint64(removal)));
}

//! Those whose pending row a later part may still bring stay.
Result<> UpdateWriter::settlePostings()
{
    std::vector<Posting> open;
    for (const Posting& posting : m_carried.postings) {
        const Result<bool> done = carryOver(posting);
        if (!done)
            return unexpected(done.error());
        if (!*done)
            open.push_back(posting);
    }
    m_carried.postings = std::move(open);
    return {};
}

//! Once per pending row: what its posted row is given later is not overwritten by a second look. False where none is met.
Result<bool> UpdateWriter::carryOver(const Posting& posting)
{
    if (m_carried.removed.contains(posting.pending)) {
        if (const Result<> buried = buryNamed(posting.pending); !buried)
            return unexpected(buried.error());
    }
    const Result<std::optional<qint64>> pending = m_rows.supersede(posting.pending, m_stamp);
    if (!pending)
        return unexpected(pending.error());
    if (!*pending)
        return false;
    const Result<> noted = m_rows.addStep(
        **pending, m_stamp, m_position.run, Kind::Posted, posting.posted.value().toUtf8());
    if (!noted)
        return unexpected(noted.error());
    takeStamp();
    if (const Result<> carried = m_rows.carry(**pending, posting.posted); !carried)
        return unexpected(carried.error());
    return true;
}

Result<> UpdateWriter::writeStamp()
{
    if (m_stamp - 1 <= m_position.lastStamp || !m_carried.changed)
        return {};
    return m_database.prepare(u"UPDATE meta SET last_stamp = :stamp"_s).bind(u":stamp"_s, m_stamp - 1).run();
}

Result<> UpdateWriter::step(qint64 row, const TransactionId& id, Kind kind, const QByteArray& fields)
{
    list(id, kind, fields);
    const Result<> noted = m_rows.addStep(row, m_stamp, m_position.run, kind, fields);
    takeStamp();
    return noted;
}

void UpdateWriter::list(const TransactionId& id, Kind kind, const QByteArray& fields)
{
    if (m_changes && m_changes->size() < kMaxListed)
        m_changes->append({id, kind, fields});
}

void UpdateWriter::takeStamp()
{
    ++m_stamp;
    m_carried.changed = true;
}

} // namespace egret

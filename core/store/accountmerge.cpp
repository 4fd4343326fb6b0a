// SPDX-License-Identifier: Apache-2.0
#include "core/store/accountmerge.h"

#include "core/store/statement.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

// Stamps are unique: each row of the account gets the next one.
const auto kEndPending
    = u"UPDATE transactions SET removed_at = :now, removal = 2, updated_at = :stamp + o.n FROM"
      " (SELECT id, row_number() OVER (ORDER BY id) AS n FROM transactions"
      " WHERE item_id = :item AND account_id = :account AND pending AND removed_at IS NULL) AS o"
      " WHERE transactions.id = o.id"_s;

const auto kMove
    = u"UPDATE transactions SET item_id = :item_after, account_id = :account_after, updated_at = :stamp + o.n FROM"
      " (SELECT id, row_number() OVER (ORDER BY id) AS n FROM transactions"
      " WHERE item_id = :item_before AND account_id = :account_before AND removed_at IS NULL) AS o"
      " WHERE transactions.id = o.id"_s;

// kind 3: removed, because its account is gone (2)
const auto kPendingSteps
    = u"INSERT INTO transaction_steps (transaction_id, stamp, run_id, kind, fields)"
      " SELECT id, updated_at, 0, 3, '2' FROM transactions"
      " WHERE item_id = :item AND updated_at > :stamp AND account_id = :account"_s;

// kind 1: modified
const auto kMoveSteps
    = u"INSERT INTO transaction_steps (transaction_id, stamp, run_id, kind, fields)"
      " SELECT t.id, t.updated_at, 0, 1, json_object('account_id', json_array(b.account_id, a.account_id))"
      " FROM transactions t JOIN accounts b ON b.id = :account_before JOIN accounts a ON a.id = :account_after"
      " WHERE t.item_id = :item_after AND t.updated_at > :stamp AND t.account_id = :account_after"_s;

const auto kKeepMoved
    = u"INSERT INTO moved_transactions (transaction_id, match_id) SELECT id, :match FROM transactions"
      " WHERE item_id = :item_after AND updated_at > :stamp AND account_id = :account_after"
      " ON CONFLICT (transaction_id) DO UPDATE SET match_id = excluded.match_id"_s;

// Rows alike in all that a person sees are paired in the order of their arrival, live ones first. Of tombstones only those
// matter that carry what a person wrote.
const auto kPairs
    = u"WITH before AS (SELECT t.id, t.date, t.amount, t.currency, t.name, row_number() OVER"
      " (PARTITION BY t.date, t.amount, t.currency, t.name ORDER BY t.removed_at IS NOT NULL, t.id) AS n FROM"
      " (SELECT r.* FROM moved_transactions m JOIN transactions r ON r.id = m.transaction_id"
      " WHERE m.match_id = :match AND m.counterpart IS NULL UNION ALL SELECT r.* FROM transactions r"
      " WHERE r.item_id = :item_before AND r.account_id = :account_before AND r.removed_at IS NOT NULL"
      " AND (r.tags, r.note, r.category_override) IS NOT ('[]', '', '')"
      " AND r.id NOT IN (SELECT transaction_id FROM moved_transactions)) AS t WHERE t.superseded = 0),"
      " after AS (SELECT t.id, t.date, t.amount, t.currency, t.name, row_number() OVER"
      " (PARTITION BY t.date, t.amount, t.currency, t.name ORDER BY t.id) AS n FROM transactions t"
      " WHERE t.item_id = :item_after AND t.account_id = :account_after AND t.removed_at IS NULL"
      " AND t.id NOT IN (SELECT transaction_id FROM moved_transactions)"
      " AND t.id NOT IN (SELECT counterpart FROM moved_transactions WHERE counterpart IS NOT NULL))"
      " SELECT before.id, after.id FROM before JOIN after ON before.date = after.date AND before.amount = after.amount"
      " AND before.currency = after.currency AND before.name = after.name AND before.n = after.n"_s;

const auto kSupersede
    = u"UPDATE transactions SET superseded = 1, removed_at = coalesce(removed_at, :now), updated_at = :stamp"
      " WHERE id = :before"_s;

// kind 2: posted as another row
const auto kJoinStep
    = u"INSERT INTO transaction_steps (transaction_id, stamp, run_id, kind, fields)"
      " SELECT :before, :stamp, 0, 2, transaction_id FROM transactions WHERE id = :after"_s;

const auto kCarry
    = u"UPDATE transactions SET (tags, note, category_override) ="
      " (SELECT p.tags, p.note, p.category_override FROM transactions p WHERE p.id = :before), updated_at = :stamp"
      " WHERE id = :after AND tags = '[]' AND note = '' AND category_override = '' AND EXISTS"
      " (SELECT 1 FROM transactions p WHERE p.id = :before AND (p.tags, p.note, p.category_override) IS NOT ('[]', '', ''))"_s;

const auto kKeepPair
    = u"INSERT INTO moved_transactions (transaction_id, match_id, counterpart) VALUES (:before, :match, :after)"
      " ON CONFLICT (transaction_id) DO UPDATE SET counterpart = excluded.counterpart"_s;

Statement& bindMatch(Statement& statement, const AccountMerge::Match& match)
{
    return statement.bind(u":match"_s, match.id)
        .bind(u":item_before"_s, match.itemBefore)
        .bind(u":account_before"_s, match.accountBefore)
        .bind(u":item_after"_s, match.itemAfter)
        .bind(u":account_after"_s, match.accountAfter);
}

} // namespace

AccountMerge::AccountMerge(Database& database, Timestamp now)
    : m_database(database)
    , m_now(now)
{
}

Result<> AccountMerge::move(const Match& match)
{
    if (const Result<> read = readStamp(); !read)
        return read;
    if (const Result<> ended = endPending(match); !ended)
        return ended;
    return moveRows(match);
}

Result<> AccountMerge::readStamp()
{
    if (m_stamp > 0)
        return {};
    const auto read = [](const Statement& row) { return row.integer(0); };
    const Result<std::optional<qint64>> last = m_database.prepare(u"SELECT last_stamp FROM meta"_s).first(read);
    if (!last)
        return unexpected(last.error());
    m_stamp = std::max(toMicroseconds(m_now), last->value_or(0));
    return {};
}

Result<> AccountMerge::endPending(const Match& match)
{
    Statement end = m_database.prepare(kEndPending);
    end.bind(u":item"_s, match.itemBefore).bind(u":account"_s, match.accountBefore).bind(u":now"_s, m_now).bind(u":stamp"_s, m_stamp);
    if (const Result<> done = end.run(); !done)
        return done;
    const qint64 ended = end.affected();
    Statement steps = m_database.prepare(kPendingSteps);
    steps.bind(u":item"_s, match.itemBefore).bind(u":account"_s, match.accountBefore).bind(u":stamp"_s, m_stamp);
    if (const Result<> done = steps.run(); !done)
        return done;
    m_stamp += ended;
    m_changed = m_changed || ended > 0;
    return {};
}

Result<> AccountMerge::moveRows(const Match& match)
{
    Statement move = m_database.prepare(kMove);
    if (const Result<> done = bindMatch(move, match).bind(u":stamp"_s, m_stamp).run(); !done)
        return done;
    const qint64 moved = move.affected();
    for (const QString& sql : {kMoveSteps, kKeepMoved}) {
        Statement note = m_database.prepare(sql);
        if (const Result<> done = bindMatch(note, match).bind(u":stamp"_s, m_stamp).run(); !done)
            return done;
    }
    m_stamp += moved;
    m_changed = m_changed || moved > 0;
    return {};
}

Result<> AccountMerge::join(const Match& match)
{
    if (const Result<> read = readStamp(); !read)
        return read;
    Statement select = m_database.prepare(kPairs);
    const Result<QList<Pair>> pairs
        = bindMatch(select, match).all([](const Statement& row) { return Pair{row.integer(0), row.integer(1)}; });
    if (!pairs)
        return unexpected(pairs.error());
    for (const Pair& pair : *pairs) {
        if (const Result<> joined = joinPair(match, pair); !joined)
            return joined;
    }
    return {};
}

Result<> AccountMerge::joinPair(const Match& match, const Pair& pair)
{
    m_changed = true;
    ++m_stamp;
    for (const QString& sql : {kSupersede, kJoinStep, kKeepPair}) {
        Statement change = m_database.prepare(sql);
        change.bind(u":before"_s, pair.before)
            .bind(u":after"_s, pair.after)
            .bind(u":match"_s, match.id)
            .bind(u":now"_s, m_now)
            .bind(u":stamp"_s, m_stamp);
        if (const Result<> done = change.run(); !done)
            return done;
    }
    ++m_stamp;
    Statement carry = m_database.prepare(kCarry);
    return carry.bind(u":before"_s, pair.before).bind(u":after"_s, pair.after).bind(u":stamp"_s, m_stamp).run();
}

Result<bool> AccountMerge::finish()
{
    if (!m_changed)
        return false;
    const Result<> kept
        = m_database.prepare(u"UPDATE meta SET last_stamp = :stamp"_s).bind(u":stamp"_s, m_stamp).run();
    return kept ? Result<bool>(true) : unexpected(kept.error());
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/accountmatchstore.h"

#include "core/store/itemnoticestore.h"
#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;
using Rule = AccountMatch::Rule;

namespace {

const auto kRows
    = u"SELECT a.id, a.item_id, a.settled, EXISTS (SELECT 1 FROM account_matches m WHERE m.before_account = a.id),"
      " EXISTS (SELECT 1 FROM account_matches m WHERE m.after_account = a.id), a.account_id, a.name, a.mask, a.type,"
      " a.subtype, a.currency, a.persistent_id, a.gone FROM accounts a JOIN items i ON i.id = a.item_id"
      " WHERE i.item_id = :item ORDER BY a.id"_s;

// Items of the same end user at the same bank.
const auto kSiblings
    = u"SELECT o.item_id, o.status, (o.created, o.id) > (i.created, i.id) FROM items i"
      " JOIN items o ON o.end_user_id = i.end_user_id AND o.id <> i.id"
      " AND o.institution_id = i.institution_id WHERE i.item_id = :item AND i.institution_id <> '' ORDER BY o.created, o.id"_s;

const auto kMatches
    = u"SELECT ib.item_id, ia.item_id, b.account_id, a.account_id, m.rule, m.matched,"
      " (SELECT count(*) FROM moved_transactions t WHERE t.match_id = m.id AND t.counterpart IS NULL),"
      " (SELECT count(*) FROM moved_transactions t WHERE t.match_id = m.id AND t.counterpart IS NOT NULL)"
      " FROM account_matches m JOIN accounts b ON b.id = m.before_account JOIN items ib ON ib.id = b.item_id"
      " JOIN accounts a ON a.id = m.after_account JOIN items ia ON ia.id = a.item_id"
      " WHERE ib.item_id = :item OR ia.item_id = :item ORDER BY m.id"_s;

struct Sibling {
    ItemId id;
    bool isGone = false;
    bool isLater = false;
};

Rule ruleFromName(const QString& name)
{
    for (const Rule rule : {Rule::PersistentId, Rule::Everything, Rule::Mask, Rule::Name}) {
        if (accountMatchRuleName(rule) == name)
            return rule;
    }
    return Rule::Person;
}

StoredAccountMatch readMatch(const Statement& row)
{
    return {ItemId(row.text(0)), ItemId(row.text(1)),
        {AccountId(row.text(2)), AccountId(row.text(3)), ruleFromName(row.text(4))}, row.timestamp(5), row.integer(6), row.integer(7)};
}

Result<QList<Sibling>> siblingsOf(Database& database, const ItemId& item)
{
    const auto read = [](const Statement& row) {
        return Sibling{ItemId(row.text(0)), row.text(1) == "deleted_in_plaid"_L1, row.integer(2) != 0};
    };
    return database.prepare(kSiblings).bind(u":item"_s, item).all(read);
}

QString duplicateReason(const ItemId& older, const ItemId& newer, qint64 shared)
{
    return u"Items %1 and %2 share %3 accounts; the second was linked later. Where the first is not needed any more:"
           " egret-cli items remove %1"_s.arg(older.value(), newer.value()).arg(shared);
}

Result<> commit(SqlTransaction& scope, AccountMerge& merge, bool changedItems = true)
{
    const Result<bool> changed = merge.finish();
    if (!changed)
        return unexpected(changed.error());
    if (!*changed && !changedItems)
        return {}; // there is nothing to write
    scope.touch(*changed ? StoreChange::Items | StoreChange::Transactions : StoreChanges(StoreChange::Items));
    return scope.commit();
}

//! The accounts of those \a rows that \a isWanted says yes to.
template <typename Row, typename Predicate>
QList<Account> accountsWhere(const QList<Row>& rows, Predicate isWanted)
{
    QList<Account> accounts;
    for (const Row& row : rows) {
        if (isWanted(row))
            accounts.append(row.account);
    }
    return accounts;
}

template <typename Row>
auto find(const QList<Row>& rows, const AccountId& id)
{
    return std::find_if(rows.begin(), rows.end(), [&id](const Row& row) { return row.account.id == id; });
}

//! Those that Plaid lists, and the others.
template <typename Row>
std::pair<QList<Row>, QList<Row>> parted(const QList<Row>& rows, const QList<Account>& listed)
{
    std::pair<QList<Row>, QList<Row>> parts;
    for (const Row& row : rows) {
        const auto isIt = [&row](const Account& account) { return account.id == row.account.id; };
        (std::any_of(listed.begin(), listed.end(), isIt) ? parts.first : parts.second).append(row);
    }
    return parts;
}

} // namespace

AccountMatchStore::AccountMatchStore(Database& database)
    : m_database(database)
{
}

Result<QList<AccountMatchStore::Row>> AccountMatchStore::rowsOf(const ItemId& item)
{
    const auto read = [](const Statement& row) {
        Row known{row.integer(0), row.integer(1), row.integer(2) != 0, row.integer(3) != 0, row.integer(4) != 0, {}};
        known.account.id = AccountId(row.text(5));
        known.account.name = row.text(6);
        known.account.mask = row.text(7);
        known.account.type = row.text(8);
        known.account.subtype = row.text(9);
        known.account.currency = row.text(10);
        known.account.persistentId = row.text(11);
        known.account.gone = row.optionalTimestamp(12);
        return known;
    };
    return m_database.prepare(kRows).bind(u":item"_s, item).all(read);
}

Result<AccountMatchStore::Look> AccountMatchStore::look(const ItemId& item, Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<QList<Row>> rows = rowsOf(item);
    if (!rows)
        return unexpected(rows.error());
    AccountMerge merge(m_database, now);
    if (const Result<> joined = joinLate(item, merge); !joined)
        return unexpected(joined.error());
    if (const Result<> taken = takeOverPredecessors(item, *rows, now, merge); !taken)
        return unexpected(taken.error());
    const auto isSettled = [](const Row& row) { return row.settled; };
    const bool isFirst = std::none_of(rows->begin(), rows->end(), isSettled);
    const bool isWhole = std::all_of(rows->begin(), rows->end(), isSettled);
    if (isFirst) {
        if (const Result<> settled = settle(*rows); !settled)
            return unexpected(settled.error());
        if (const Result<> noted = noteDuplicates(item, *rows, now); !noted)
            return unexpected(noted.error());
    }
    if (const Result<> committed = commit(*scope, merge, isFirst); !committed)
        return unexpected(committed.error());
    return isFirst || isWhole ? Look::Done : Look::AskPlaid;
}

Result<> AccountMatchStore::joinLate(const ItemId& item, AccountMerge& merge)
{
    const auto read = [](const Statement& row) {
        return AccountMerge::Match{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
    };
    const Result<QList<AccountMerge::Match>> matches
        = m_database
              .prepare(u"SELECT m.id, b.item_id, b.id, a.item_id, a.id FROM items i JOIN accounts a ON a.item_id = i.id"
                       " JOIN account_matches m ON m.after_account = a.id JOIN accounts b ON b.id = m.before_account"
                       " WHERE i.item_id = :item ORDER BY m.id"_s)
              .bind(u":item"_s, item)
              .all(read);
    if (!matches)
        return unexpected(matches.error());
    for (const AccountMerge::Match& match : *matches) {
        if (const Result<> joined = merge.join(match); !joined)
            return joined;
    }
    return {};
}

//! Across Items only what is sure counts: nobody looks at two Items side by side.
Result<> AccountMatchStore::takeOverPredecessors(
    const ItemId& item, const QList<Row>& rows, Timestamp now, AccountMerge& merge)
{
    const Result<QList<Sibling>> siblings = siblingsOf(m_database, item);
    if (!siblings)
        return unexpected(siblings.error());
    for (const Sibling& sibling : *siblings) {
        if (!sibling.isGone)
            continue;
        const Result<QList<Row>> former = rowsOf(sibling.id);
        if (!former)
            return unexpected(former.error());
        const QList<Account> before = accountsWhere(*former, [](const Row& row) { return !row.matched; });
        const QList<Account> after = accountsWhere(rows, [](const Row&) { return true; });
        for (const AccountMatch& match : matchAccounts(before, after).matches) {
            if (match.rule != Rule::PersistentId && match.rule != Rule::Everything)
                continue;
            const Result<> done = follow(*find(*former, match.before), *find(rows, match.after), match.rule, now, merge);
            if (!done)
                return done;
        }
    }
    return {};
}

Result<> AccountMatchStore::follow(
    const Row& before, const Row& after, Rule rule, Timestamp now, AccountMerge& merge)
{
    Statement keep = m_database.prepare(u"INSERT INTO account_matches (before_account, after_account, rule, matched)"
                                        " VALUES (:before, :after, :rule, :now)"_s);
    keep.bind(u":before"_s, before.row)
        .bind(u":after"_s, after.row)
        .bind(u":rule"_s, accountMatchRuleName(rule))
        .bind(u":now"_s, now);
    if (const Result<> kept = keep.run(); !kept)
        return kept;
    const AccountMerge::Match match{keep.insertedRow(), before.item, before.row, after.item, after.row};
    if (const Result<> moved = merge.move(match); !moved)
        return moved;
    return merge.join(match);
}

Result<> AccountMatchStore::settle(const QList<Row>& rows)
{
    Statement settle = m_database.prepare(u"UPDATE accounts SET settled = 1 WHERE id = :row"_s);
    for (const Row& row : rows) {
        if (const Result<> done = settle.bind(u":row"_s, row.row).run(); !done)
            return done;
    }
    return {};
}

Result<> AccountMatchStore::noteDuplicates(const ItemId& item, const QList<Row>& rows, Timestamp now)
{
    const Result<QList<Sibling>> siblings = siblingsOf(m_database, item);
    if (!siblings)
        return unexpected(siblings.error());
    for (const Sibling& sibling : *siblings) {
        const Result<QList<Row>> others = rowsOf(sibling.id);
        if (!others)
            return unexpected(others.error());
        const auto isShared = [&](const Row& row) {
            return std::any_of(others->begin(), others->end(),
                [&](const Row& other) { return !other.account.gone && isSameAccount(other.account, row.account); });
        };
        const auto shared = std::count_if(rows.begin(), rows.end(), isShared);
        if (sibling.isGone || shared == 0)
            continue;
        const QString reason = duplicateReason(
            sibling.isLater ? item : sibling.id, sibling.isLater ? sibling.id : item, shared);
        ItemNoticeStore notices(m_database);
        if (const Result<> kept = notices.keepIn(item, {u"DUPLICATE_ITEM"_s, sibling.id.value(), reason, now, {}, {}}); !kept)
            return kept;
        if (const Result<> kept = notices.keepIn(sibling.id, {u"DUPLICATE_ITEM"_s, item.value(), reason, now, {}, {}}); !kept)
            return kept;
    }
    return {};
}

Result<QList<AccountMatch>> AccountMatchStore::reconcile(const ItemId& item, const QList<Account>& listed, Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<QList<Row>> rows = rowsOf(item);
    if (!rows)
        return unexpected(rows.error());
    const auto [present, gone] = parted(*rows, listed);
    if (const Result<> marked = markGone(gone, now); !marked)
        return unexpected(marked.error());
    const auto isNew = [](const Row& row) { return !row.follows && !row.settled; };
    const auto isOpen = [](const Row& row) { return !row.matched; };
    const AccountMatching matching = matchAccounts(accountsWhere(gone, isOpen), accountsWhere(present, isNew));
    AccountMerge merge(m_database, now);
    for (const AccountMatch& match : matching.matches) {
        const Result<> followed = follow(*find(gone, match.before), *find(present, match.after), match.rule, now, merge);
        if (!followed)
            return unexpected(followed.error());
    }
    if (const Result<> noted = noteUnclear(item, matching.unclear, now); !noted)
        return unexpected(noted.error());
    if (const Result<> settled = settle(*rows); !settled)
        return unexpected(settled.error());
    if (const Result<> committed = commit(*scope, merge); !committed)
        return unexpected(committed.error());
    return matching.matches;
}

Result<> AccountMatchStore::markGone(const QList<Row>& rows, Timestamp now)
{
    Statement mark = m_database.prepare(u"UPDATE accounts SET gone = coalesce(gone, :now) WHERE id = :row"_s);
    for (const Row& row : rows) {
        if (const Result<> marked = mark.bind(u":row"_s, row.row).bind(u":now"_s, now).run(); !marked)
            return marked;
    }
    return {};
}

Result<> AccountMatchStore::noteUnclear(const ItemId& item, const QList<AccountId>& unclear, Timestamp now)
{
    for (const AccountId& account : unclear) {
        const QString reason = u"Say which account took its place: egret-cli items match-accounts %1 %2 NEW"_s.arg(
            item.value(), account.value());
        const ItemNotice notice{u"ACCOUNTS_UNCLEAR"_s, account.value(), reason, now, {}, {}};
        if (const Result<> kept = ItemNoticeStore(m_database).keepIn(item, notice); !kept)
            return kept;
    }
    return {};
}

Result<> AccountMatchStore::matchByHand(
    const ItemId& item, const AccountId& before, const AccountId& after, Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<QList<Row>> rows = rowsOf(item);
    if (!rows)
        return unexpected(rows.error());
    const auto old = find(*rows, before);
    const auto fresh = find(*rows, after);
    if (old == rows->end() || fresh == rows->end())
        return unexpected(Error::Kind::NotFound, u"account"_s,
            u"Item %1 has no such account; 'items show' lists them."_s.arg(item.value()));
    if (old->matched || old->row == fresh->row)
        return unexpected(Error::Kind::Conflict, u"account"_s, u"Account %1 is matched already."_s.arg(before.value()));
    AccountMerge merge(m_database, now);
    if (const Result<> followed = follow(*old, *fresh, Rule::Person, now, merge); !followed)
        return followed;
    Statement clear = m_database.prepare(
        u"DELETE FROM item_notices WHERE item_id = :item AND code = 'ACCOUNTS_UNCLEAR' AND subject = :before"_s);
    if (const Result<> cleared = clear.bind(u":item"_s, old->item).bind(u":before"_s, before).run(); !cleared)
        return cleared;
    return commit(*scope, merge);
}

Result<QList<StoredAccountMatch>> selectAccountMatches(Database& database, const ItemId& item)
{
    return database.prepare(kMatches).bind(u":item"_s, item).all(readMatch);
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/itemhistory.h"

#include <algorithm>

namespace egret {

namespace {

constexpr int kRecentDays = 30; // what Plaid has ready at INITIAL_UPDATE
constexpr int kDaysAtOnce = 31; // of rows in memory beside the history's own

quint32 logEntry(TransactionChange::Kind kind, int transaction)
{
    return quint32(transaction) << 2 | quint32(kind);
}

TransactionChange changeOf(quint32 entry)
{
    return {TransactionChange::Kind(entry & 3), int(entry >> 2)};
}

} // namespace

ItemHistory::ItemHistory(std::shared_ptr<const Ledger> ledger, int number, QDate today, int days)
    : m_ledger(std::move(ledger))
    , m_number(number)
    , m_first(today.addDays(-days))
    , m_recent(std::max(m_first, today.addDays(-kRecentDays)))
    , m_today(today)
    , m_moved(m_ledger->accounts().size())
{
    for (int account = 0; account < int(m_moved.size()); ++account)
        m_opening.push_back(m_ledger->opening(account, m_first));
}

QString ItemHistory::transactionId(const ItemTransaction& transaction) const
{
    return toText(transactionIdOf(m_ledger->seed(), m_number, transaction));
}

QString ItemHistory::accountId(int account) const
{
    return toText(accountIdOf(m_ledger->seed(), m_number, account));
}

QString ItemHistory::ownText(const ItemTransaction& transaction) const
{
    if (transaction.index >= kHandmadeIndex)
        return m_handmade[size_t(transaction.index - kHandmadeIndex)].description;
    return m_ledger->ownText(transaction.row());
}

HistoryStep ItemHistory::loadRecent()
{
    if (m_portion != Portion::Nothing)
        return {};
    m_course.emplace(m_ledger, m_number, m_first, m_today);
    return load(true);
}

HistoryStep ItemHistory::loadRest()
{
    return m_portion == Portion::Recent ? load(false) : HistoryStep();
}

HistoryStep ItemHistory::advanceTo(QDate day)
{
    HistoryStep step;
    while (m_course && m_course->today() < day) {
        const HistoryStep next = apply(m_course->nextDay());
        step.added += next.added;
        step.modified += next.modified;
        step.removed += next.removed;
    }
    if (day > m_today) {
        m_today = day;
        m_unloaded.clear();
    }
    return step;
}

HistoryStep ItemHistory::refresh()
{
    return m_course ? apply(m_course->refresh()) : HistoryStep();
}

HistoryStep ItemHistory::create(const HandmadeTransaction& handmade)
{
    if (!m_course)
        return {};
    m_handmade.push_back(handmade);
    return apply(m_course->create(handmade, int(m_handmade.size()) - 1));
}

HistoryPage ItemHistory::page(int start, int position, int limit, int account) const
{
    HistoryPage page;
    for (page.next = position; page.next < logSize(); ++page.next) {
        const TransactionChange change = changeOf(m_log[size_t(page.next)]);
        const ItemTransaction& transaction = m_transactions[size_t(change.transaction)];
        const bool isNew = transaction.added >= start;
        const bool last = transaction.changed == page.next;
        if (!last || (account >= 0 && transaction.account != account) || (isNew && transaction.removed))
            continue;
        if (int(page.changes.size()) == limit) {
            page.more = true;
            return page;
        }
        page.changes.push_back({isNew ? TransactionChange::Kind::Added : change.kind, change.transaction});
    }
    return page;
}

ItemHistory::Balance ItemHistory::balance(int account) const
{
    const SimulatedAccount& facts = m_ledger->accounts()[size_t(account)];
    const Balance& hidden = unloaded()[size_t(account)];
    const Balance& moved = m_moved[size_t(account)];
    const qint64 sign = facts.owes() ? 1 : -1;
    const qint64 opening = m_opening[size_t(account)];
    Balance balance{opening + sign * (moved.current + hidden.current), opening + sign * (moved.available + hidden.available)};
    if (facts.owes())
        balance.available = facts.limit.value_or(0) - balance.available;
    return balance;
}

//! Shows the rows that are to be seen today: of the last 30 days, or the others.
HistoryStep ItemHistory::load(bool recent)
{
    HistoryStep step;
    forEachRow([&](const BankRow& row) {
        const ItemTransaction transaction = shownOn(row, m_today);
        if (!tellsTransactions(m_ledger->accounts()[size_t(row.account)]) || (transaction.shownDay() >= m_recent) != recent)
            return;
        append(transaction);
        ++step.added;
    });
    m_portion = recent ? Portion::Recent : Portion::All;
    m_unloaded.clear();
    return step;
}

HistoryStep ItemHistory::apply(const std::vector<CourseChange>& changes)
{
    for (const CourseChange& change : changes) {
        ItemTransaction transaction = change.transaction;
        if (change.kind == CourseChange::Kind::Changes) {
            amend(transaction);
            continue;
        }
        const bool pendingGoes = change.kind != CourseChange::Kind::Appears;
        if (const int place = pendingGoes ? placeOf(transaction, true) : -1; place >= 0) {
            remove(place);
            transaction.successor = true;
        }
        if (change.kind != CourseChange::Kind::Vanishes)
            append(transaction);
    }
    return toStep(changes, m_ledger->seed(), m_number);
}

void ItemHistory::append(ItemTransaction transaction)
{
    const int place = int(m_transactions.size());
    transaction.added = transaction.changed = logSize();
    m_transactions.push_back(transaction);
    m_log.push_back(logEntry(TransactionChange::Kind::Added, place));
    if (transaction.pending)
        m_pending.push_back(place);
    count(transaction, 1);
}

void ItemHistory::remove(int place)
{
    ItemTransaction& transaction = m_transactions[size_t(place)];
    count(transaction, -1);
    transaction.removed = true;
    transaction.changed = logSize();
    m_log.push_back(logEntry(TransactionChange::Kind::Removed, place));
    std::erase(m_pending, place);
}

//! What is not loaded yet will be loaded as it is then.
void ItemHistory::amend(const ItemTransaction& now)
{
    const int place = placeOf(now, false);
    if (place < 0)
        return;
    ItemTransaction& transaction = m_transactions[size_t(place)];
    count(transaction, -1);
    transaction.amount = now.amount;
    transaction.merchant = now.merchant;
    count(transaction, 1);
    transaction.changed = logSize();
    m_log.push_back(logEntry(TransactionChange::Kind::Modified, place));
}

int ItemHistory::placeOf(const ItemTransaction& movement, bool pending) const
{
    const auto matches = [&](const ItemTransaction& transaction) {
        return transaction.isSameMovement(movement) && transaction.pending == pending && !transaction.removed;
    };
    if (!pending) {
        const auto found = std::find_if(m_transactions.rbegin(), m_transactions.rend(), matches);
        return int(m_transactions.rend() - found) - 1;
    }
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&](int place) { return matches(m_transactions[size_t(place)]); });
    return found == m_pending.end() ? -1 : *found;
}

void ItemHistory::count(const ItemTransaction& transaction, int sign)
{
    Balance& moved = m_moved[size_t(transaction.account)];
    moved.available += sign * transaction.amount;
    moved.current += transaction.pending ? 0 : sign * transaction.amount;
}

//! Sums of the rows that the bank has and the Item does not show: of what is still to be loaded, and of accounts whose
//! transactions are not told.
const std::vector<ItemHistory::Balance>& ItemHistory::unloaded() const
{
    if (!m_unloaded.empty())
        return m_unloaded;
    m_unloaded.resize(m_moved.size());
    const std::vector<SimulatedAccount>& accounts = m_ledger->accounts();
    if (m_portion == Portion::All && std::all_of(accounts.begin(), accounts.end(), tellsTransactions))
        return m_unloaded;
    forEachRow([&](const BankRow& row) {
        const ItemTransaction transaction = shownOn(row, m_today);
        const bool loaded = m_portion == Portion::All || (m_portion == Portion::Recent && transaction.shownDay() >= m_recent);
        if (loaded && tellsTransactions(accounts[size_t(row.account)]))
            return;
        Balance& sums = m_unloaded[size_t(row.account)];
        sums.available += transaction.amount;
        sums.current += transaction.pending ? 0 : transaction.amount;
    });
    return m_unloaded;
}

//! Every row that is to be seen today, in the bank's order.
template <typename Function>
void ItemHistory::forEachRow(const Function& function) const
{
    for (QDate from = m_first; from <= m_today; from = from.addDays(kDaysAtOnce)) {
        const QDate to = std::min(from.addDays(kDaysAtOnce - 1), m_today);
        for (const BankRow& row : m_ledger->rows(from, to)) {
            const bool earlier = from > m_first && firstShown(row) < from;
            if (!earlier && firstShown(row) <= to && (row.isPendingOn(m_today) || row.isPostedOn(m_today)))
                function(row);
        }
    }
}

} // namespace egret

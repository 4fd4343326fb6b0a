// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/itemhistory.h"

#include "core/sandbox/world/bankcalendar.h"
#include "core/sandbox/world/dice.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentDays = 30; // what Plaid has ready at INITIAL_UPDATE

enum class Draw : quint64 { Account = 11, Pending, Posted, Refresh };

QDate shownDay(const BankRow& row, bool pending)
{
    return pending ? row.made : row.posts;
}

} // namespace

ItemHistory::ItemHistory(std::shared_ptr<const Ledger> ledger, int number, QDate today, int days)
    : m_ledger(std::move(ledger))
    , m_number(number)
    , m_first(today.addDays(-days))
    , m_recent(std::max(m_first, today.addDays(-kRecentDays)))
    , m_today(today)
    , m_unloaded(m_ledger->rows(m_first, today))
{
    for (int account = 0; account < int(m_ledger->accounts().size()); ++account)
        m_opening.push_back(m_ledger->opening(account, m_first));
}

QString ItemHistory::accountId(int account) const
{
    return Dice{m_ledger->seed(), quint64(m_number), quint64(Draw::Account), quint64(account)}.identifier();
}

HistoryStep ItemHistory::loadRecent()
{
    HistoryStep step;
    load(true, step);
    return step;
}

HistoryStep ItemHistory::loadRest()
{
    HistoryStep step;
    load(false, step);
    return step;
}

HistoryStep ItemHistory::advanceTo(QDate day)
{
    HistoryStep step;
    while (m_today < day) {
        m_today = m_today.addDays(1);
        postDue(m_today, false, step);
        for (const BankRow& row : m_ledger->rows(m_today, m_today)) {
            if (row.made == m_today) {
                append(row, row.posts > m_today);
                ++step.added;
            }
        }
    }
    return step;
}

HistoryStep ItemHistory::refresh()
{
    HistoryStep step;
    Dice dice{m_ledger->seed(), quint64(m_number), quint64(Draw::Refresh), quint64(++m_refreshes)};
    postDue(m_today, true, step);
    for (qint64 count = dice.between(2, 4); count > 0; --count) {
        if (const std::optional<BankRow> purchase = m_ledger->extraPurchase(m_today, m_extras++)) {
            append(*purchase, true);
            ++step.added;
        }
    }
    QList<int> candidates;
    for (int i = 0; i < m_transactions.size(); ++i) {
        const ItemTransaction& transaction = m_transactions.at(i);
        if (!transaction.pending && !transaction.removed && transaction.row.amount > 0
            && m_ledger->accounts()[size_t(transaction.row.account)].type == "credit"_L1)
            candidates.append(i);
    }
    if (!candidates.isEmpty()) {
        const int chosen = candidates.at(dice.between(0, candidates.size() - 1));
        m_transactions[chosen].row.amount += 100;
        record(TransactionChange::Kind::Modified, chosen);
        ++step.modified;
    }
    return step;
}

QList<TransactionChange> ItemHistory::changes(int from, int to) const
{
    struct Net {
        bool addedHere = false;
        TransactionChange::Kind last = TransactionChange::Kind::Added;
        int position = 0;
    };
    QHash<int, Net> nets;
    for (int position = from; position < to; ++position) {
        const TransactionChange& entry = m_log.at(position);
        Net& net = nets[entry.transaction];
        net.addedHere = net.addedHere || entry.kind == TransactionChange::Kind::Added;
        net.last = entry.kind;
        net.position = position;
    }
    QList<TransactionChange> changes;
    for (int position = from; position < to; ++position) {
        const Net& net = *nets.constFind(m_log.at(position).transaction);
        if (net.position != position || (net.addedHere && net.last == TransactionChange::Kind::Removed))
            continue;
        changes.append({net.addedHere ? TransactionChange::Kind::Added : net.last, m_log.at(position).transaction});
    }
    return changes;
}

ItemHistory::Balance ItemHistory::balance(int account) const
{
    const SimulatedAccount& facts = m_ledger->accounts()[size_t(account)];
    const bool owed = facts.owes();
    Balance balance{m_opening[size_t(account)], m_opening[size_t(account)]};
    const auto apply = [&](const BankRow& row, bool pending) {
        if (row.account != account)
            return;
        const qint64 change = owed ? row.amount : -row.amount;
        balance.available += change;
        balance.current += pending ? 0 : change;
    };
    for (const ItemTransaction& transaction : m_transactions) {
        if (!transaction.removed)
            apply(transaction.row, transaction.pending);
    }
    for (const BankRow& row : m_unloaded)
        apply(row, row.posts > m_today);
    if (owed)
        balance.available = facts.limit.value_or(0) - balance.available;
    return balance;
}

int ItemHistory::append(BankRow row, bool pending)
{
    const Draw draw = pending ? Draw::Pending : Draw::Posted;
    const QString id = Dice{m_ledger->seed(), quint64(m_number), quint64(draw), quint64(row.account),
        quint64(row.nominal.toJulianDay()), quint64(row.index)}.identifier();
    const int place = int(m_transactions.size());
    m_transactions.append({row, id, {}, pending, false});
    if (pending)
        m_pending.append(place);
    record(TransactionChange::Kind::Added, place);
    return place;
}

void ItemHistory::post(int transaction, QDate day, HistoryStep& step)
{
    BankRow row = m_transactions.at(transaction).row;
    row.posts = day;
    m_transactions[transaction].removed = true;
    record(TransactionChange::Kind::Removed, transaction);
    step.removed.append(m_transactions.at(transaction).id);
    const int posted = append(row, false);
    m_transactions[posted].pendingId = m_transactions.at(transaction).id;
    ++step.added;
}

void ItemHistory::postDue(QDate day, bool all, HistoryStep& step)
{
    const QList<int> waiting = std::exchange(m_pending, {});
    for (const int transaction : waiting) {
        if (all || m_transactions.at(transaction).row.posts <= day)
            post(transaction, day, step);
        else
            m_pending.append(transaction);
    }
}

void ItemHistory::record(TransactionChange::Kind kind, int transaction)
{
    m_log.append({kind, transaction});
}

void ItemHistory::load(bool recent, HistoryStep& step)
{
    std::vector<BankRow> later;
    for (const BankRow& row : m_unloaded) {
        const bool pending = row.posts > m_today;
        if (recent && shownDay(row, pending) < m_recent) {
            later.push_back(row);
            continue;
        }
        append(row, pending);
        ++step.added;
    }
    m_unloaded = std::move(later);
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/itemcourse.h"

#include <deque>

namespace egret {

//! One entry of what an update brings, by the transaction's place in ItemHistory::transactions().
struct TransactionChange {
    enum class Kind { Added, Modified, Removed };
    Kind kind = Kind::Added;
    int transaction = 0;
};

//! Some of the changes that a reader of the log has not seen yet.
struct HistoryPage {
    //! In the order in which they happened last; one per transaction.
    std::vector<TransactionChange> changes;
    //! Where in the log the next page goes on.
    int next = 0;
    //! There is something to tell from next on.
    bool more = false;
};

//! The transactions of one Item and the log of how they came to be, which /transactions/sync reads by position.
//! Everything in it follows from the ledger, the Item's number and the calls made, so that one can be thrown away and
//! made again by the same calls, with the same ids and positions: on which day a history looks at time that has passed
//! makes no difference. 52 bytes per transaction. Not thread-safe.
class ItemHistory {
public:
    //! Of the Item \a number over the \a days days up to \a today; empty until loaded.
    ItemHistory(std::shared_ptr<const Ledger> ledger, int number, QDate today, int days);

    const Ledger& ledger() const { return *m_ledger; }
    //! Of the Item; part of every id.
    int number() const { return m_number; }
    //! The last day whose rows are known.
    QDate today() const { return m_today; }
    //! Removed ones among them.
    const std::deque<ItemTransaction>& transactions() const { return m_transactions; }
    //! Plaid's transaction_id and account_id: the same whenever asked.
    QString transactionId(const ItemTransaction& transaction) const;
    QString accountId(int account) const;
    //! The bank's whole text where somebody wrote it; empty: it is made of the merchant's.
    QString ownText(const ItemTransaction& transaction) const;

    //! The last 30 days, once.
    HistoryStep loadRecent();
    //! What is older, once, after loadRecent().
    HistoryStep loadRest();
    //! Lets the days up to \a day pass. Until loadRecent() that only moves today.
    HistoryStep advanceTo(QDate day);
    //! One look at the bank out of turn, as ItemCourse::refresh(); after loadRecent().
    HistoryStep refresh();
    //! A transaction made by hand, as ItemCourse::create(); after loadRecent().
    HistoryStep create(const HandmadeTransaction& handmade);

    //! Grows with every change and never shrinks: a position in the log stays good for as long as the Item lives.
    int logSize() const { return int(m_log.size()); }
    //! What a reader whose view is that of log position \a start must do to come to the log's end, from \a position on:
    //! at most \a limit changes, of \a account alone unless that is negative. What came and went meanwhile is not told.
    HistoryPage page(int start, int position, int limit, int account = -1) const;

    struct Balance {
        //! Minor units; on accounts that owe: owed.
        qint64 current = 0;
        //! Minor units, pending rows taken off; on a card: what of its limit is left.
        qint64 available = 0;
    };
    //! Opening plus every posted row. What has not been loaded yet counts too: the bank knows it.
    Balance balance(int account) const;

private:
    enum class Portion { Nothing, Recent, All };

    HistoryStep load(bool recent);
    HistoryStep apply(const std::vector<CourseChange>& changes);
    void append(ItemTransaction transaction);
    void remove(int place);
    void amend(const ItemTransaction& now);
    int placeOf(const ItemTransaction& movement, bool pending) const;
    void count(const ItemTransaction& transaction, int sign);
    const std::vector<Balance>& unloaded() const;
    template <typename Function>
    void forEachRow(const Function& function) const;

    std::shared_ptr<const Ledger> m_ledger;
    int m_number;
    QDate m_first;
    //! First day of what loadRecent() brings.
    QDate m_recent;
    QDate m_today;
    Portion m_portion = Portion::Nothing;
    //! Since loadRecent().
    std::optional<ItemCourse> m_course;
    std::vector<HandmadeTransaction> m_handmade;
    std::deque<ItemTransaction> m_transactions;
    //! Places of those that are pending.
    std::vector<int> m_pending;
    //! Place and kind of each change.
    std::deque<quint32> m_log;
    //! Per account: what it held before the first day.
    std::vector<qint64> m_opening;
    //! Per account: sums of what is posted, and of what is shown at all.
    std::vector<Balance> m_moved;
    //! Per account: the same for what is not shown; empty: to be worked out.
    mutable std::vector<Balance> m_unloaded;
};

} // namespace egret

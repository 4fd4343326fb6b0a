// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/ledger.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace egret {

//! One transaction as an Item shows it.
struct ItemTransaction {
    BankRow row;
    QString id;
    QString pendingId; //!< of the pending transaction this one replaced; empty: none
    bool pending = false;
    bool removed = false; //!< gone from the bank; kept for what /transactions/sync still has to tell
};

//! One entry of what an update brings, by the transaction's place in ItemHistory::transactions().
struct TransactionChange {
    enum class Kind { Added, Modified, Removed };
    Kind kind = Kind::Added;
    int transaction = 0;
};

//! What one step of the bank brought, for the webhooks.
struct HistoryStep {
    int added = 0;
    int modified = 0;
    QStringList removed; //!< ids

    bool isEmpty() const { return added == 0 && modified == 0 && removed.isEmpty(); }
};

//! The transactions of one Item and the log of how they came to be, which /transactions/sync reads by position.
//! Everything in it follows from the ledger, the Item's number and the calls made, so replaying the calls rebuilds it
//! with the same ids. Not thread-safe.
class ItemHistory {
public:
    //! Of the Item \a number over the \a days days up to \a today; empty until loaded.
    ItemHistory(std::shared_ptr<const Ledger> ledger, int number, QDate today, int days);

    const Ledger& ledger() const { return *m_ledger; }
    QDate today() const { return m_today; }
    const QList<ItemTransaction>& transactions() const { return m_transactions; } //!< removed ones among them
    QString accountId(int account) const;

    HistoryStep loadRecent(); //!< the last 30 days, once
    HistoryStep loadRest(); //!< what is older, once
    //! Lets the days up to \a day pass: new rows appear, pending ones are posted under new ids on their day.
    HistoryStep advanceTo(QDate day);
    //! One look at the bank out of turn: all pending rows are posted under new ids, new ones appear, and one earlier
    //! amount grows by 1.00.
    HistoryStep refresh();

    int logSize() const { return int(m_log.size()); }
    //! What a reader at \a from must do to be where the log is at \a to: one change per transaction, by last change.
    QList<TransactionChange> changes(int from, int to) const;

    struct Balance {
        qint64 current = 0; //!< cents; on the card: owed
        qint64 available = 0; //!< cents, pending rows taken off
    };
    //! Opening plus every posted row. What has not been loaded yet counts too: the bank knows it.
    Balance balance(int account) const;

private:
    int append(BankRow row, bool pending);
    void post(int transaction, QDate day, HistoryStep& step);
    void postDue(QDate day, bool all, HistoryStep& step);
    void record(TransactionChange::Kind kind, int transaction);
    void load(bool recent, HistoryStep& step);

    std::shared_ptr<const Ledger> m_ledger;
    int m_number;
    QDate m_first;
    QDate m_recent; //!< first day of what loadRecent() brings
    QDate m_today;
    int m_refreshes = 0;
    int m_extras = 0;
    QList<ItemTransaction> m_transactions;
    QList<int> m_pending; //!< transactions waiting to be posted, oldest first
    QList<TransactionChange> m_log;
    std::vector<BankRow> m_unloaded; //!< rows that the Item does not show yet
    std::vector<qint64> m_opening; //!< one per account
};

} // namespace egret

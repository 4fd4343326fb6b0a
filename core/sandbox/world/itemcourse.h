// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/itemtransaction.h"
#include "core/sandbox/world/ledger.h"

#include <QStringList>

#include <memory>

namespace egret {

//! A transaction that somebody made by hand on an Item.
struct HandmadeTransaction {
    QDate made;
    //! When the bank books it; a day to come: it is pending until then.
    QDate posts;
    //! Minor units of the account's currency; positive: money out.
    qint64 amount = 0;
    QString description;
    //! While it is pending; 0: the same as amount.
    qint64 pendingAmount = 0;
};

//! One thing that the bank does to the list of transactions that an Item shows.
struct CourseChange {
    enum class Kind {
        Appears,
        //! The pending one goes, the posted one takes its place.
        Posts,
        //! The pending one goes.
        Vanishes,
        //! The posted one has another amount or merchant.
        Changes,
    };
    Kind kind = Kind::Appears;
    //! As it is from now on; of what vanishes: as it was.
    ItemTransaction transaction;
};

//! What a step of the bank brought, for the webhooks.
struct HistoryStep {
    int added = 0;
    int modified = 0;
    //! Ids.
    QStringList removed;

    bool isEmpty() const { return added == 0 && modified == 0 && removed.isEmpty(); }
};

//! How the list of transactions of one Item goes on from a day on, without the list: what is needed to count for the
//! webhooks of ten thousand Items. Follows from the ledger, the Item's number, the day it begins and the calls made, in
//! order. Remembers only what is pending or will still be amended. Accounts whose transactions Plaid does not tell
//! (anything but credit, depository and student loans) have none. Not thread-safe.
class ItemCourse {
public:
    //! Begins with what the ledger shows on \a today; \a first is the first day of the Item's history.
    ItemCourse(std::shared_ptr<const Ledger> ledger, int number, QDate first, QDate today);

    //! The day up to which everything has happened.
    QDate today() const { return m_today; }

    //! Lets one day pass: new rows appear, pending ones are posted or vanish on their day, posted ones are amended.
    std::vector<CourseChange> nextDay();
    //! One look at the bank out of turn: all pending rows are posted, new ones appear, and one earlier amount grows by
    //! one unit of its currency.
    std::vector<CourseChange> refresh();
    //! \a handmade on the ledger's main account, the \a number-th to be made on this Item.
    std::vector<CourseChange> create(const HandmadeTransaction& handmade, int number);

private:
    //! A row to which something is still going to happen.
    struct Waiting {
        BankRow row;
        //! Shown as pending: to be posted or released. Else posted, to be amended.
        bool pending = false;
    };

    void settle(const Waiting& waiting, std::vector<CourseChange>& changes);
    bool isAmendedLater(const BankRow& row) const { return row.amendedOn.isValid() && row.amendedOn > m_today; }
    void appear(const BankRow& row, std::vector<CourseChange>& changes);
    void raiseOneAmount(Dice& dice, std::vector<CourseChange>& changes);

    std::shared_ptr<const Ledger> m_ledger;
    int m_number;
    QDate m_first;
    QDate m_today;
    std::vector<Waiting> m_waiting;
    //! Whose amounts a refresh has changed.
    std::vector<ItemTransaction> m_raised;
    //! Both number the draws of refreshes, so that no two are alike.
    int m_refreshes = 0;
    int m_extras = 0;
};

//! Whether /transactions tells what moves on \a account.
bool tellsTransactions(const SimulatedAccount& account);

//! The day on which \a row is first to be seen.
QDate firstShown(const BankRow& row);

//! Where the index of handmade transactions begins; nothing else has one as high.
inline constexpr int kHandmadeIndex = 1'000'000'000;

//! What \a changes amount to on the Item \a number.
HistoryStep toStep(const std::vector<CourseChange>& changes, quint64 seed, int number);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/business.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace egret {

//! One movement on one account, before Plaid's words are put around it.
struct BankRow {
    const Merchant* merchant = nullptr;
    AccountSlot account = AccountSlot::Checking;
    QDate nominal; //!< the day its habit named: identity together with account and index
    QDate made; //!< when the customer acted: the day a pending row carries
    QDate posts; //!< the banking day on which the bank books it; never before made
    qint64 cents = 0; //!< Plaid's sign: positive = money out of the account
    int index = 0; //!< tells rows of one account and nominal day apart
    bool pends = false; //!< shown as pending from made until posts
};

//! What a business's accounts move: a pure function of seed, business and day. Any stretch of days gives the same
//! rows, however often and in whatever order it is asked for. Not thread-safe (it remembers monthly sums).
class Ledger {
public:
    //! \a business is an index into businesses().
    Ledger(quint64 seed, int business);

    const Business& business() const { return *m_business; }
    quint64 seed() const { return m_seed; }
    int businessIndex() const { return m_index; }

    //! Rows posted on \a first or later and made on \a last or earlier, by date, then account and index.
    std::vector<BankRow> rows(QDate first, QDate last) const;

    //! Cents on \a account before anything that posts on \a day; owed cents for the card. Checking and savings open
    //! with the business's own amounts wherever a history begins; the card owes exactly what was not paid yet.
    qint64 opening(AccountSlot account, QDate day) const;

    //! A card purchase beside the habits' own, made on \a day: the \a draw-th surprise of one Item's refreshes.
    BankRow extraPurchase(QDate day, int draw) const;

private:
    struct MonthSums {
        qint64 earned = 0; //!< cents into checking by habits, less what went out
        qint64 charged = 0; //!< cents charged to the card
    };

    void appendHabits(QDate nominal, std::vector<BankRow>& rows) const;
    void appendHabit(const Habit& habit, int index, QDate nominal, std::vector<BankRow>& rows) const;
    void appendSettlements(QDate day, std::vector<BankRow>& rows) const;
    bool occurs(const Habit& habit, int index, QDate nominal) const;
    qint64 amount(const Habit& habit, int index, QDate nominal) const;
    const MonthSums& sums(QDate firstOfMonth) const;

    quint64 m_seed;
    int m_index;
    const Business* m_business;
    mutable QHash<QDate, MonthSums> m_sums;
};

} // namespace egret

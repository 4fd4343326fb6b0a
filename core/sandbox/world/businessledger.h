// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/business.h"
#include "core/sandbox/world/ledger.h"

#include <QHash>

namespace egret {

//! The ledger of one of businesses(): checking, savings and a card, in the order of AccountSlot. Checking and savings open
//! with the business's own amounts wherever a history begins; the card owes exactly what was not paid yet.
class BusinessLedger final : public Ledger {
public:
    //! \a business is an index into businesses(), and the ledger's key.
    BusinessLedger(quint64 seed, int business);

    const Business& business() const { return *m_business; }

    //! One to three thousand rows in two years; none is ever amended or vanishes.
    std::vector<BankRow> rows(QDate first, QDate last) const override;
    //! Cents. Costs the habits of one month for the card, nothing for the others.
    qint64 opening(int account, QDate day) const override;
    //! One of the card's frequent purchases.
    std::optional<BankRow> extraPurchase(QDate day, int draw) const override;

private:
    //! What settlements follow from: cents moved by the habits of one month.
    struct MonthSums {
        //! Into checking, less what went out.
        qint64 earned = 0;
        //! On the card.
        qint64 charged = 0;
    };

    void appendHabits(QDate nominal, std::vector<BankRow>& rows) const;
    void appendHabit(const Habit& habit, int index, QDate nominal, std::vector<BankRow>& rows) const;
    //! Card payment, savings and the owner's draw that fall on \a day.
    void appendSettlements(QDate day, std::vector<BankRow>& rows) const;
    bool occurs(const Habit& habit, int index, QDate nominal) const;
    qint64 amount(const Habit& habit, int index, QDate nominal) const;
    const MonthSums& sums(QDate firstOfMonth) const;

    const Business* m_business;
    //! Months already worked out, by their first day.
    mutable QHash<QDate, MonthSums> m_sums;
};

} // namespace egret

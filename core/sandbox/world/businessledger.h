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

    std::vector<BankRow> rows(QDate first, QDate last) const override;
    qint64 opening(int account, QDate day) const override;
    //! One of the card's frequent purchases.
    std::optional<BankRow> extraPurchase(QDate day, int draw) const override;

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

    const Business* m_business;
    mutable QHash<QDate, MonthSums> m_sums;
};

} // namespace egret

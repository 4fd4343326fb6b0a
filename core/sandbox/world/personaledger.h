// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/habitrows.h"
#include "core/sandbox/world/ledger.h"

#include <array>

namespace egret {

//! The ledger of a Persona: habits, and at fixed days of the month what its settlement rules make of their sums. Because
//! every account is back at its anchor when a month ends, the balance of any day is worked out from that month alone and
//! stays in the corridor that anchor and habits leave, for ever.
class PersonaLedger final : public Ledger {
public:
    //! \a customer names the login: customers of one persona differ by it. \a opened: nothing was booked before that day;
    //! invalid: always a customer. The persona must be static data.
    PersonaLedger(quint64 seed, const Persona& persona, const QString& customer, QDate opened = {});

    //! Habits and settlements together. Never before the day the accounts were opened.
    std::vector<BankRow> rows(QDate first, QDate last) const override;
    //! Before the accounts were opened: what they opened with.
    qint64 opening(int account, QDate day) const override;
    std::optional<BankRow> extraPurchase(QDate day, int draw) const override;

private:
    //! Minor units that the habits of one month move, per account, in Plaid's sign.
    using Sums = std::vector<qint64>;
    struct Month {
        QDate first;
        Sums sums;
    };

    //! In no order.
    std::vector<BankRow> habitRows(QDate firstPosted, QDate lastPosted) const;
    //! All of them post within the month.
    std::vector<BankRow> settlements(QDate firstOfMonth) const;
    Sums sums(QDate firstOfMonth) const;
    qint64 startOfMonth(int account, QDate firstOfMonth) const;

    const Persona* m_persona;
    HabitRows m_habits;
    QDate m_opened;
    //! Worked out last: few, so that thousands of ledgers stay small.
    mutable std::array<Month, 3> m_months;
    mutable size_t m_oldest = 0;
};

} // namespace egret

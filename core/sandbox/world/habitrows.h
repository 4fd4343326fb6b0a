// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/bankrow.h"
#include "core/sandbox/world/persona.h"

#include <optional>

namespace egret {

//! Days between a habit's nominal day and the last posting that follows from it, holidays included.
inline constexpr int kLongestHabitDelay = 14;

//! The habits of one customer as rows: a pure function of seed, customer and nominal day. Thread-safe.
class HabitRows {
public:
    //! \a customer tells customers of one persona apart. The persona must be static data.
    HabitRows(quint64 seed, quint64 customer, const Persona& persona);

    //! Adds every row whose habit names \a nominal, whenever it posts.
    void append(QDate nominal, std::vector<BankRow>& rows) const;

    //! A purchase of one of the frequent kinds, made on \a day beside the habits; on a card where there is one.
    std::optional<BankRow> extraPurchase(QDate day, int draw) const;

private:
    //! By calendar, opening days or dice, as its rhythm has it.
    bool occurs(const PersonaHabit& habit, int index, QDate nominal) const;
    //! Minor units in Plaid's sign; the middle of the range is likelier than its ends.
    qint64 amount(const PersonaHabit& habit, int index, QDate nominal) const;
    //! True for what is pending before it posts: card purchases, and what is bought now and then.
    bool isPurchase(const PersonaHabit& habit) const;

    quint64 m_seed;
    quint64 m_customer;
    const Persona* m_persona;
    //! Habits that extraPurchase() draws from.
    std::vector<int> m_surprises;
};

} // namespace egret

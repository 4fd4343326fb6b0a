// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/habitrows.h"

#include "core/sandbox/world/bankcalendar.h"
#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/twistedrows.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExtraIndex = 1000;

enum class Draw : quint64 { Chance = 1, Amount, Steady, Extra, Twist };

quint64 dayKey(QDate day)
{
    return quint64(day.toJulianDay());
}

} // namespace

HabitRows::HabitRows(quint64 seed, quint64 customer, const Persona& persona)
    : m_seed(seed)
    , m_customer(customer)
    , m_persona(&persona)
{
    std::vector<int> elsewhere;
    for (int index = 0; index < int(persona.habits.size()); ++index) {
        const PersonaHabit& habit = persona.habits[size_t(index)];
        if (habit.rhythm != Rhythm::Often || !isPurchase(habit))
            continue;
        const bool onCard = persona.accounts[size_t(habit.account)].type == "credit"_L1;
        (onCard ? m_surprises : elsewhere).push_back(index);
    }
    if (m_surprises.empty())
        m_surprises = elsewhere;
}

void HabitRows::append(QDate nominal, std::vector<BankRow>& rows) const
{
    for (int index = 0; index < int(m_persona->habits.size()); ++index) {
        const PersonaHabit& habit = m_persona->habits[size_t(index)];
        if (!occurs(habit, index, nominal))
            continue;
        BankRow row;
        row.merchant = habit.merchant;
        row.account = habit.account;
        row.index = index;
        row.nominal = nominal;
        row.pends = isPurchase(habit);
        row.posts = row.pends || habit.rhythm == Rhythm::Sales ? postingDay(nominal) : bankingDayFrom(nominal);
        row.made = row.pends ? nominal : row.posts;
        row.amount = amount(habit, index, nominal);
        if (habit.twist == Twist::None)
            rows.push_back(row);
        else
            appendTwisted(row, habit, Dice{m_seed, m_customer, quint64(index), quint64(Draw::Twist), dayKey(nominal)}, rows);
    }
}

std::optional<BankRow> HabitRows::extraPurchase(QDate day, int draw) const
{
    if (m_surprises.empty())
        return {};
    Dice dice{m_seed, m_customer, quint64(Draw::Extra), dayKey(day), quint64(draw)};
    const int index = m_surprises[size_t(dice.between(0, qint64(m_surprises.size()) - 1))];
    const PersonaHabit& habit = m_persona->habits[size_t(index)];
    BankRow row;
    row.merchant = habit.merchant;
    row.account = habit.account;
    row.index = kExtraIndex + draw;
    row.nominal = day;
    row.made = day;
    row.posts = postingDay(day);
    row.amount = dice.between(habit.low, habit.high);
    row.pends = true;
    return row;
}

bool HabitRows::occurs(const PersonaHabit& habit, int index, QDate nominal) const
{
    if (habit.rhythm == Rhythm::Sales)
        return weekdayShare(m_persona->openAtWeekends, nominal) > 0 && !(nominal.month() == 12 && nominal.day() == 25);
    if (habit.rhythm != Rhythm::Often)
        return fallsOn(habit.rhythm, habit.when, nominal, m_customer);
    const int chance = nominal.dayOfWeek() >= Qt::Saturday ? habit.when / 2 : habit.when;
    return Dice{m_seed, m_customer, quint64(index), quint64(Draw::Chance), dayKey(nominal)}.chance(chance);
}

qint64 HabitRows::amount(const PersonaHabit& habit, int index, QDate nominal) const
{
    const bool steady = habit.amount == Amount::Steady;
    Dice dice{m_seed, m_customer, quint64(index), quint64(steady ? Draw::Steady : Draw::Amount), steady ? 0 : dayKey(nominal)};
    const qint64 middle = (dice.between(habit.low, habit.high) + dice.between(habit.low, habit.high)) / 2;
    if (habit.rhythm != Rhythm::Sales)
        return middle;
    return middle * weekdayShare(m_persona->openAtWeekends, nominal) * seasonShare(m_persona->season, nominal.month()) / 10'000;
}

bool HabitRows::isPurchase(const PersonaHabit& habit) const
{
    const bool onCard = m_persona->accounts[size_t(habit.account)].type == "credit"_L1;
    return habit.low > 0 && (onCard || habit.rhythm == Rhythm::Often);
}

} // namespace egret

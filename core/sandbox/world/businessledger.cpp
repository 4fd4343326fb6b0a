// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/businessledger.h"

#include "core/sandbox/world/bankcalendar.h"
#include "core/sandbox/world/dice.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSharedIndex = 100; // where indexes of shared habits begin
constexpr int kSettlementIndex = 200; // and those of what follows from a month's sums
constexpr int kExtraIndex = 300;
constexpr int kLongestDelay = 6; // days between a nominal day and its posting, holidays included
constexpr int kSweepDay = 6; // of the month: profit leaves for savings, or savings help out
constexpr int kCardPaymentDay = 12;
constexpr int kOwnerDrawDay = 17;

enum class Draw : quint64 { Chance = 1, Amount, Steady, Extra };

quint64 dayKey(QDate day)
{
    return quint64(day.toJulianDay());
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

qint64 roundedDown(qint64 cents, qint64 step)
{
    return cents / step * step;
}

//! What every business pays monthly is not due on the same day for all of them; its own habits keep theirs.
int billingDay(const Habit& habit, int index, int business)
{
    constexpr int kDaysOfEveryMonth = 28;
    return index < kSharedIndex ? habit.when : (habit.when - 1 + 5 * business) % kDaysOfEveryMonth + 1;
}

std::vector<SimulatedAccount> accountsOf(const Business& business)
{
    SimulatedAccount checking;
    checking.name = u"Plaid Checking"_s;
    checking.officialName = u"Plaid Gold Standard 0% Interest Checking"_s;
    checking.mask = u"0000"_s;
    checking.type = u"depository"_s;
    checking.subtype = u"checking"_s;
    checking.holderCategory = u"business"_s;
    checking.currency = u"USD"_s;
    SimulatedAccount savings = checking;
    savings.name = u"Plaid Saving"_s;
    savings.officialName = u"Plaid Silver Standard 0.1% Interest Saving"_s;
    savings.mask = u"1111"_s;
    savings.subtype = u"savings"_s;
    SimulatedAccount card = checking;
    card.name = u"Plaid Credit Card"_s;
    card.officialName = u"Plaid Diamond 12.5% APR Interest Credit Card"_s;
    card.mask = u"3333"_s;
    card.type = u"credit"_s;
    card.subtype = u"credit card"_s;
    card.limit = business.cardLimit;
    return {checking, savings, card};
}

CustomerPlace placeOf(const Business& business)
{
    return {business.ownText, business.city, business.region, business.postalCode, u"US"_s, {}, {business.name}};
}

} // namespace

BusinessLedger::BusinessLedger(quint64 seed, int business)
    : Ledger(seed, quint64(business), accountsOf(businesses()[size_t(business)]), placeOf(businesses()[size_t(business)]))
    , m_business(&businesses()[size_t(business)])
{
}

std::vector<BankRow> BusinessLedger::rows(QDate first, QDate last) const
{
    std::vector<BankRow> rows;
    for (QDate day = first.addDays(-kLongestDelay); day <= last; day = day.addDays(1)) {
        appendHabits(day, rows);
        appendSettlements(day, rows);
    }
    std::erase_if(rows, [&](const BankRow& row) { return row.posts < first || row.made > last; });
    std::sort(rows.begin(), rows.end(), inBankOrder);
    return rows;
}

qint64 BusinessLedger::opening(int account, QDate day) const
{
    if (account == int(AccountSlot::Checking))
        return m_business->openingChecking;
    if (account == int(AccountSlot::Savings))
        return m_business->openingSavings;
    const QDate month = firstOfMonth(day);
    const QDate payment = bankingDayFrom(month.addDays(kCardPaymentDay - 1));
    qint64 owed = payment < day ? 0 : sums(month.addMonths(-1)).charged;
    std::vector<BankRow> charges;
    for (QDate nominal = month.addDays(-kLongestDelay); nominal < day; nominal = nominal.addDays(1))
        appendHabits(nominal, charges);
    for (const BankRow& row : charges)
        owed += row.account == int(AccountSlot::Card) && row.posts >= month && row.posts < day ? row.amount : 0;
    return owed;
}

std::optional<BankRow> BusinessLedger::extraPurchase(QDate day, int draw) const
{
    std::vector<const Habit*> purchases;
    for (const std::span<const Habit> habits : {m_business->habits, sharedHabits()}) {
        for (const Habit& habit : habits) {
            if (habit.account == AccountSlot::Card && habit.rhythm == Rhythm::Often)
                purchases.push_back(&habit);
        }
    }
    Dice dice{seed(), key(), quint64(Draw::Extra), dayKey(day), quint64(draw)};
    const Habit& habit = *purchases[size_t(dice.between(0, qint64(purchases.size()) - 1))];
    return BankRow{habit.merchant, int(habit.account), kExtraIndex + draw, day, day, postingDay(day), dice.between(habit.low, habit.high), true};
}

void BusinessLedger::appendHabits(QDate nominal, std::vector<BankRow>& rows) const
{
    int index = 0;
    for (const Habit& habit : m_business->habits)
        appendHabit(habit, index++, nominal, rows);
    index = kSharedIndex;
    for (const Habit& habit : sharedHabits())
        appendHabit(habit, index++, nominal, rows);
}

void BusinessLedger::appendHabit(const Habit& habit, int index, QDate nominal, std::vector<BankRow>& rows) const
{
    if (!occurs(habit, index, nominal))
        return;
    const bool purchase = habit.low > 0 && (habit.account == AccountSlot::Card || habit.rhythm == Rhythm::Often);
    const bool waits = purchase || habit.rhythm == Rhythm::Sales;
    const QDate posts = waits ? postingDay(nominal) : bankingDayFrom(nominal);
    rows.push_back({habit.merchant, int(habit.account), index, nominal, purchase ? nominal : posts, posts, amount(habit, index, nominal),
        purchase});
}

//! Card payment, savings and the owner's draw follow from what the month before brought, so that balances stay near
//! where they began and the card is paid in full.
void BusinessLedger::appendSettlements(QDate day, std::vector<BankRow>& rows) const
{
    const QDate month = firstOfMonth(day);
    const QDate posts = bankingDayFrom(day);
    int index = kSettlementIndex;
    const auto append = [&](const Merchant& merchant, AccountSlot account, qint64 cents) {
        if (cents != 0)
            rows.push_back({&merchant, int(account), index++, day, posts, posts, cents});
    };
    if (day.day() == kCardPaymentDay) {
        const qint64 statement = sums(month.addMonths(-1)).charged;
        append(cardPaymentFromChecking(), AccountSlot::Checking, statement);
        append(cardPaymentReceived(), AccountSlot::Card, -statement);
    }
    if (day.day() != kSweepDay && day.day() != kOwnerDrawDay)
        return;
    const MonthSums& past = sums(month.addMonths(-1));
    const qint64 profit = past.earned - past.charged;
    if (day.day() == kOwnerDrawDay)
        return append(ownerDraw(), AccountSlot::Checking, std::max<qint64>(0, roundedDown(profit * 70 / 100, 10'000)));
    const qint64 moved = profit > 0 ? roundedDown(profit * 20 / 100, 5'000) : -roundedDown(-profit + 9'999, 10'000);
    append(moved > 0 ? transferToSavings() : transferFromSavings(), AccountSlot::Checking, moved);
    append(moved > 0 ? transferFromChecking() : transferToChecking(), AccountSlot::Savings, -moved);
}

bool BusinessLedger::occurs(const Habit& habit, int index, QDate nominal) const
{
    if (habit.rhythm == Rhythm::Sales)
        return weekdayShare(m_business->openAtWeekends, nominal) > 0 && !(nominal.month() == 12 && nominal.day() == 25);
    if (habit.rhythm == Rhythm::Often) {
        return Dice{seed(), key(), quint64(index), quint64(Draw::Chance), dayKey(nominal)}.chance(
            nominal.dayOfWeek() >= Qt::Saturday ? habit.when / 2 : habit.when);
    }
    const int when = habit.rhythm == Rhythm::Monthly ? billingDay(habit, index, int(key())) : habit.when;
    return fallsOn(habit.rhythm, when, nominal, key());
}

qint64 BusinessLedger::amount(const Habit& habit, int index, QDate nominal) const
{
    const bool steady = habit.amount == Amount::Steady;
    Dice dice{seed(), key(), quint64(index), quint64(steady ? Draw::Steady : Draw::Amount), steady ? 0 : dayKey(nominal)};
    const qint64 middle = (dice.between(habit.low, habit.high) + dice.between(habit.low, habit.high)) / 2;
    if (habit.rhythm != Rhythm::Sales)
        return middle;
    return middle * weekdayShare(m_business->openAtWeekends, nominal) * seasonShare(m_business->season, nominal.month()) / 10'000;
}

const BusinessLedger::MonthSums& BusinessLedger::sums(QDate firstOfMonth) const
{
    if (const auto known = m_sums.constFind(firstOfMonth); known != m_sums.constEnd())
        return *known;
    std::vector<BankRow> rows;
    const QDate end = firstOfMonth.addMonths(1);
    for (QDate nominal = firstOfMonth.addDays(-kLongestDelay); nominal < end; nominal = nominal.addDays(1))
        appendHabits(nominal, rows);
    MonthSums sums;
    for (const BankRow& row : rows) {
        if (row.posts < firstOfMonth || row.posts >= end)
            continue;
        sums.earned -= row.account == int(AccountSlot::Checking) ? row.amount : 0;
        sums.charged += row.account == int(AccountSlot::Card) ? row.amount : 0;
    }
    return *m_sums.insert(firstOfMonth, sums);
}

} // namespace egret

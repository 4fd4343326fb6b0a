// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/habitrows.h"

#include <QTest>

#include <algorithm>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr Merchant kWages{"WAGES"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kShop{"SHOP"_L1, "Shop"_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};

constexpr PersonaAccount kAccounts[] = {
    {"Checking"_L1, ""_L1, "0"_L1, "depository"_L1, "checking"_L1, "USD"_L1},
    {"Card"_L1, ""_L1, "1"_L1, "credit"_L1, "credit card"_L1, "USD"_L1},
};
constexpr PersonaHabit kHabits[] = {
    {&kWages, 0, Rhythm::Monthly, 31, -200'000, -100'000, Amount::Steady},
    {&kShop, 0, Rhythm::Often, 200, 100, 900},
    {&kShop, 1, Rhythm::Often, 1000, 500, 700},
};

Persona persona(size_t habits = 3)
{
    Persona persona;
    persona.accounts = kAccounts;
    persona.habits = std::span(kHabits).first(habits);
    return persona;
}

std::vector<BankRow> rowsOf(const HabitRows& habits, QDate day)
{
    std::vector<BankRow> rows;
    habits.append(day, rows);
    return rows;
}

} // namespace

class TestHabitRows : public QObject {
    Q_OBJECT

private slots:
    void purchasesPendUntilTheNextBankingDay();
    void wagesAreBookedAtOnceAndStaySteady();
    void chancesAreKept();
    void surprisesComeFromTheCardWhereThereIsOne();
};

void TestHabitRows::purchasesPendUntilTheNextBankingDay()
{
    const Persona customer = persona();
    const BankRow row = rowsOf(HabitRows(1, 2, customer), QDate(2026, 6, 18)).back();
    QCOMPARE(row.account, 1);
    QVERIFY(row.pends);
    QCOMPARE(row.made, QDate(2026, 6, 18));
    QCOMPARE(row.posts, QDate(2026, 6, 22));
    QVERIFY(row.amount >= 500 && row.amount <= 700);
}

void TestHabitRows::wagesAreBookedAtOnceAndStaySteady()
{
    const Persona customer = persona(1);
    const HabitRows habits(1, 2, customer);
    const BankRow may = rowsOf(habits, QDate(2026, 5, 31)).front();
    QVERIFY(!may.pends);
    QCOMPARE(may.posts, QDate(2026, 6, 1));
    QCOMPARE(may.made, may.posts);
    QCOMPARE(rowsOf(habits, QDate(2026, 6, 30)).front().amount, may.amount);
    QVERIFY(rowsOf(HabitRows(1, 3, customer), QDate(2026, 6, 30)).front().amount != may.amount);
    QVERIFY(rowsOf(habits, QDate(2026, 6, 29)).empty());
}

void TestHabitRows::chancesAreKept()
{
    const Persona customer = persona(2);
    const HabitRows habits(1, 2, customer);
    size_t count = 0;
    for (QDate day(2020, 1, 6); day < QDate(2030, 1, 7); day = day.addDays(1))
        count += day.dayOfWeek() < Qt::Saturday && day.day() != day.daysInMonth() ? rowsOf(habits, day).size() : 0;
    QVERIFY2(count > 400 && count < 600, QByteArray::number(qulonglong(count)).constData());
}

void TestHabitRows::surprisesComeFromTheCardWhereThereIsOne()
{
    const QDate day(2026, 6, 17);
    const Persona withCard = persona();
    const Persona without = persona(2);
    const Persona never = persona(1);
    QCOMPARE(HabitRows(1, 2, withCard).extraPurchase(day, 0)->account, 1);
    QCOMPARE(HabitRows(1, 2, without).extraPurchase(day, 0)->account, 0);
    QVERIFY(!HabitRows(1, 2, never).extraPurchase(day, 0));
}

QTEST_GUILESS_MAIN(TestHabitRows)
#include "tst_habitrows.moc"

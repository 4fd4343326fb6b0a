// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/bankcalendar.h"

#include <QTest>

using namespace egret;

class TestBankCalendar : public QObject {
    Q_OBJECT

private slots:
    void knowsWhenBanksAreOpen_data();
    void knowsWhenBanksAreOpen();
    void postsPurchasesOnTheNextBankingDay();
};

void TestBankCalendar::knowsWhenBanksAreOpen_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("open");
    QTest::newRow("an ordinary Wednesday") << QDate(2026, 6, 17) << true;
    QTest::newRow("a Saturday") << QDate(2026, 6, 20) << false;
    QTest::newRow("a Sunday") << QDate(2026, 6, 21) << false;
    QTest::newRow("New Year's Day") << QDate(2026, 1, 1) << false;
    QTest::newRow("Martin Luther King's day, third Monday of January") << QDate(2026, 1, 19) << false;
    QTest::newRow("a Monday that is not the third") << QDate(2026, 1, 12) << true;
    QTest::newRow("Presidents' Day") << QDate(2026, 2, 16) << false;
    QTest::newRow("Memorial Day, last Monday of May") << QDate(2026, 5, 25) << false;
    QTest::newRow("Juneteenth") << QDate(2026, 6, 19) << false;
    QTest::newRow("Labor Day") << QDate(2026, 9, 7) << false;
    QTest::newRow("Columbus Day") << QDate(2026, 10, 12) << false;
    QTest::newRow("Thanksgiving") << QDate(2026, 11, 26) << false;
    QTest::newRow("the Friday after Thanksgiving") << QDate(2026, 11, 27) << true;
    QTest::newRow("a holiday on a Saturday is not moved") << QDate(2026, 7, 3) << true;
    QTest::newRow("a holiday on a Sunday is kept on Monday") << QDate(2027, 7, 5) << false;
}

void TestBankCalendar::knowsWhenBanksAreOpen()
{
    QFETCH(QDate, day);
    QFETCH(bool, open);
    QCOMPARE(isBankingDay(day), open);
}

void TestBankCalendar::postsPurchasesOnTheNextBankingDay()
{
    QCOMPARE(bankingDayFrom(QDate(2026, 6, 17)), QDate(2026, 6, 17));
    QCOMPARE(bankingDayFrom(QDate(2026, 6, 19)), QDate(2026, 6, 22));
    QCOMPARE(postingDay(QDate(2026, 6, 17)), QDate(2026, 6, 18));
    QCOMPARE(postingDay(QDate(2026, 6, 18)), QDate(2026, 6, 22));
}

QTEST_GUILESS_MAIN(TestBankCalendar)
#include "tst_bankcalendar.moc"

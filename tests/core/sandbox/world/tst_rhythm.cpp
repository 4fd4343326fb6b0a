// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/rhythm.h"

#include <QTest>

using namespace egret;

Q_DECLARE_METATYPE(egret::Rhythm)

class TestRhythm : public QObject {
    Q_OBJECT

private slots:
    void fallsOnTheseDaysOfASummer_data();
    void fallsOnTheseDaysOfASummer();
    void weeksAlternateByParity();
    void officesAreShutAtWeekends();
    void sharesOfAYearAverageToAHundred_data();
    void sharesOfAYearAverageToAHundred();
};

void TestRhythm::fallsOnTheseDaysOfASummer_data()
{
    QTest::addColumn<Rhythm>("rhythm");
    QTest::addColumn<int>("when");
    QTest::addColumn<QList<int>>("days");
    QTest::newRow("weekly on Fridays") << Rhythm::Weekly << 5 << QList<int>{5, 12, 19, 26};
    QTest::newRow("on the 15th and the last") << Rhythm::Semimonthly << 15 << QList<int>{15, 30};
    QTest::newRow("monthly on the 31st means the last") << Rhythm::Monthly << 31 << QList<int>{30};
    QTest::newRow("quarterly") << Rhythm::Quarterly << 15 << QList<int>{15};
    QTest::newRow("yearly in June") << Rhythm::Yearly << 618 << QList<int>{18};
    QTest::newRow("yearly in July") << Rhythm::Yearly << 718 << QList<int>{};
    QTest::newRow("every banking day, Juneteenth not among them")
        << Rhythm::EveryBankingDay << 0 << QList<int>{1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 22, 23, 24, 25, 26, 29, 30};
    QTest::newRow("sales are not the calendar's") << Rhythm::Sales << 0 << QList<int>{};
    QTest::newRow("chances are not the calendar's") << Rhythm::Often << 1000 << QList<int>{};
}

void TestRhythm::fallsOnTheseDaysOfASummer()
{
    QFETCH(Rhythm, rhythm);
    QFETCH(int, when);
    QFETCH(QList<int>, days);
    QList<int> found;
    for (QDate day(2026, 6, 1); day < QDate(2026, 7, 1); day = day.addDays(1)) {
        if (fallsOn(rhythm, when, day, 0))
            found.append(day.day());
    }
    QCOMPARE(found, days);
}

void TestRhythm::weeksAlternateByParity()
{
    for (QDate day(2026, 6, 5); day < QDate(2026, 9, 1); day = day.addDays(7)) {
        QVERIFY(fallsOn(Rhythm::Biweekly, 5, day, 0) != fallsOn(Rhythm::Biweekly, 5, day, 1));
        QVERIFY(fallsOn(Rhythm::Biweekly, 5, day, 0) != fallsOn(Rhythm::Biweekly, 5, day.addDays(7), 0));
    }
}

void TestRhythm::officesAreShutAtWeekends()
{
    QCOMPARE(weekdayShare(false, QDate(2026, 6, 20)), 0);
    QCOMPARE(weekdayShare(true, QDate(2026, 6, 20)), 136);
    QCOMPARE(weekdayShare(false, QDate(2026, 6, 17)), 106);
}

void TestRhythm::sharesOfAYearAverageToAHundred_data()
{
    QTest::addColumn<int>("season");
    for (const Season season : {Season::Even, Season::Summer, Season::Holidays, Season::Office})
        QTest::newRow(QByteArray::number(int(season)).constData()) << int(season);
}

void TestRhythm::sharesOfAYearAverageToAHundred()
{
    QFETCH(int, season);
    int sum = 0;
    for (int month = 1; month <= 12; ++month)
        sum += seasonShare(Season(season), month);
    QVERIFY2(sum >= 1150 && sum <= 1250, QByteArray::number(sum).constData());
}

QTEST_GUILESS_MAIN(TestRhythm)
#include "tst_rhythm.moc"

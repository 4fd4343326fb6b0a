// SPDX-License-Identifier: Apache-2.0
#include "tests/property/course.h"

#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! Whatever happens to webhooks and answers, the database equals the bank in the end. $EGRET_SEEDS: "5000" plays the first
//! 5,000 seeds, "4711-4711" this one alone. A failed seed is printed.
class TestAnyCourse : public QObject {
    Q_OBJECT

private slots:
    void theDatabaseEqualsTheBankInTheEnd_data();
    void theDatabaseEqualsTheBankInTheEnd();
};

void TestAnyCourse::theDatabaseEqualsTheBankInTheEnd_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    const QString asked = qEnvironmentVariable("EGRET_SEEDS", u"1000"_s);
    const bool isRange = asked.contains(u'-');
    const quint64 begin = isRange ? asked.section(u'-', 0, 0).toULongLong() : 1;
    const quint64 end = asked.section(u'-', -1).toULongLong() + 1;
    QVERIFY2(begin < end, "EGRET_SEEDS takes a number or a range");
    const QStringList quarters{u"first quarter"_s, u"second quarter"_s, u"third quarter"_s, u"last quarter"_s}; // programs, side by side
    for (quint64 quarter = 0; quarter < 4; ++quarter)
        QTest::newRow(qPrintable(quarters[qsizetype(quarter)])) << begin + (end - begin) * quarter / 4 << begin + (end - begin) * (quarter + 1) / 4 - 1;
}

void TestAnyCourse::theDatabaseEqualsTheBankInTheEnd()
{
    QFETCH(quint64, first);
    QFETCH(quint64, last);
    for (quint64 seed = first; seed <= last; ++seed) {
        const QStringList complaints = Course(seed).play();
        const QString report = u"EGRET_SEEDS=%1-%1 fails:\n"_s.arg(seed) + complaints.join(u'\n');
        QVERIFY2(complaints.isEmpty(), qPrintable(report));
    }
}

QTEST_GUILESS_MAIN(TestAnyCourse)
#include "tst_anycourse.moc"

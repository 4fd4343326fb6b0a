// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transfercalendar.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

Timestamp at(const QString& text)
{
    return fromDateTime(QDateTime::fromString(text, Qt::ISODate));
}

TransferTerms termsOf(const QString& type, const QString& network)
{
    TransferTerms terms;
    terms.type = type;
    terms.network = network;
    return terms;
}

} // namespace

class TestTransferCalendar : public QObject {
    Q_OBJECT

private slots:
    void clocksOnTheEastCoast_data();
    void clocksOnTheEastCoast();
    void lateSameDayTransfersGoByStandardAch_data();
    void lateSameDayTransfersGoByStandardAch();
    void moneyTakesBankingDays_data();
    void moneyTakesBankingDays();
    void onlyAchComesBackByRule();
};

void TestTransferCalendar::clocksOnTheEastCoast_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("local");
    QTest::newRow("winter") << u"2026-01-15T12:00:00Z"_s << u"2026-01-15T07:00:00"_s;
    QTest::newRow("summer") << u"2026-07-15T12:00:00Z"_s << u"2026-07-15T08:00:00"_s;
    QTest::newRow("last second before spring forward") << u"2026-03-08T06:59:59Z"_s << u"2026-03-08T01:59:59"_s;
    QTest::newRow("spring forward") << u"2026-03-08T07:00:00Z"_s << u"2026-03-08T03:00:00"_s;
    QTest::newRow("last second before fall back") << u"2026-11-01T05:59:59Z"_s << u"2026-11-01T01:59:59"_s;
    QTest::newRow("fall back") << u"2026-11-01T06:00:00Z"_s << u"2026-11-01T01:00:00"_s;
    QTest::newRow("a year that begins March on a Sunday") << u"2020-03-08T07:00:00Z"_s << u"2020-03-08T03:00:00"_s;
    QTest::newRow("evening of the day before") << u"2026-06-18T03:00:00Z"_s << u"2026-06-17T23:00:00"_s;
}

void TestTransferCalendar::clocksOnTheEastCoast()
{
    QFETCH(QString, utc);
    QFETCH(QString, local);
    QCOMPARE(easternTime(at(utc)).toString(u"yyyy-MM-ddTHH:mm:ss"_s), local);
}

void TestTransferCalendar::lateSameDayTransfersGoByStandardAch_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("misses");
    QTest::newRow("a second before 15:00") << u"2026-06-17T18:59:59Z"_s << false;
    QTest::newRow("15:00") << u"2026-06-17T19:00:00Z"_s << true;
    QTest::newRow("a second before 20:30") << u"2026-06-18T00:29:59Z"_s << true;
    QTest::newRow("20:30, for the next day") << u"2026-06-18T00:30:00Z"_s << false;
    QTest::newRow("a Saturday, for Monday") << u"2026-06-20T19:00:00Z"_s << false;
    QTest::newRow("a holiday, for the next day") << u"2026-06-19T19:00:00Z"_s << false;
}

void TestTransferCalendar::lateSameDayTransfersGoByStandardAch()
{
    QFETCH(QString, utc);
    QFETCH(bool, misses);
    QCOMPARE(missesSameDay(at(utc)), misses);
}

void TestTransferCalendar::moneyTakesBankingDays_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QDate>("settlement");
    QTest::newRow("ACH takes a day") << u"ach"_s << u"2026-06-16T14:00:00Z"_s << QDate(2026, 6, 17);
    QTest::newRow("ACH after 20:30 takes two") << u"ach"_s << u"2026-06-17T00:30:00Z"_s << QDate(2026, 6, 18);
    QTest::newRow("ACH over a long weekend") << u"ach"_s << u"2026-06-18T14:00:00Z"_s << QDate(2026, 6, 22);
    QTest::newRow("same-day ACH takes none") << u"same-day-ach"_s << u"2026-06-16T14:00:00Z"_s << QDate(2026, 6, 16);
    QTest::newRow("same-day ACH at night takes one") << u"same-day-ach"_s << u"2026-06-17T02:00:00Z"_s << QDate(2026, 6, 17);
    QTest::newRow("a wire takes none") << u"wire"_s << u"2026-06-16T22:29:59Z"_s << QDate(2026, 6, 16);
    QTest::newRow("a wire after 18:30 takes one") << u"wire"_s << u"2026-06-16T22:30:00Z"_s << QDate(2026, 6, 17);
    QTest::newRow("rtp goes on a Sunday") << u"rtp"_s << u"2026-06-21T14:00:00Z"_s << QDate(2026, 6, 21);
}

void TestTransferCalendar::moneyTakesBankingDays()
{
    QFETCH(QString, network);
    QFETCH(QString, utc);
    QFETCH(QDate, settlement);
    QCOMPARE(transferDates(termsOf(u"credit"_s, network), at(utc)).settlement, settlement);
}

void TestTransferCalendar::onlyAchComesBackByRule()
{
    const Timestamp noon = at(u"2026-06-16T16:00:00Z"_s);
    const TransferDates debit = transferDates(termsOf(u"debit"_s, u"ach"_s), noon);
    QCOMPARE(debit.fundsAvailable, QDate(2026, 6, 25));
    QCOMPARE(debit.standardReturn, QDate(2026, 6, 23));
    QCOMPARE(debit.unauthorizedReturn, QDate(2026, 9, 14));
    const TransferDates wire = transferDates(termsOf(u"credit"_s, u"wire"_s), noon);
    QVERIFY(wire.fundsAvailable.isNull());
    QVERIFY(wire.standardReturn.isNull());
    QVERIFY(wire.unauthorizedReturn.isNull());
}

QTEST_GUILESS_MAIN(TestTransferCalendar)
#include "tst_transfercalendar.moc"

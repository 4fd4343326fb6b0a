// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookquery.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Field = WebhookQuery::Field;

namespace {

const Timestamp kNow = fromDateTime(QDateTime(QDate(2026, 6, 17), QTime(14, 31, 48), Qt::UTC));

QString shown(const std::optional<Timestamp>& time)
{
    return time ? toIso(*time).left(10) : u"-"_s;
}

} // namespace

class TestWebhookQuery : public QObject {
    Q_OBJECT

private slots:
    void readsTerms();
    void quotesMakeAWordOfAnything();
    void datesAreRanges_data();
    void datesAreRanges();
    void afterAndBeforeLeaveTheDayItselfOut();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void TestWebhookQuery::readsTerms()
{
    const Result<WebhookQuery> query
        = parseWebhookQuery(u"type:ITEM -code:ERROR,LOGIN_REPAIRED NOT plaid is:duplicate is:rejected"_s, kNow);
    QVERIFY(bool(query));
    QCOMPARE(query->terms.size(), 5);
    QCOMPARE(query->terms[0].field, Field::Type);
    QCOMPARE(query->terms[0].values, QStringList{u"ITEM"_s});
    QVERIFY(!query->terms[0].excluded);
    QCOMPARE(query->terms[1].values, (QStringList{u"ERROR"_s, u"LOGIN_REPAIRED"_s}));
    QVERIFY(query->terms[1].excluded);
    QCOMPARE(query->terms[2].field, Field::Words);
    QVERIFY(query->terms[2].excluded);
    QCOMPARE(query->terms[3].field, Field::Duplicate);
    QCOMPARE(query->terms[4].field, Field::State);
}

void TestWebhookQuery::quotesMakeAWordOfAnything()
{
    const Result<WebhookQuery> query = parseWebhookQuery(u"\"http://a b\" integration:\"Main street\""_s, kNow);
    QVERIFY(bool(query));
    QCOMPARE(query->terms.size(), 2);
    QCOMPARE(query->terms[0].field, Field::Words);
    QCOMPARE(query->terms[0].values, QStringList{u"http://a b"_s});
    QCOMPARE(query->terms[1].values, QStringList{u"Main street"_s});
}

void TestWebhookQuery::datesAreRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::newRow("a day") << u"2026-01-15"_s << u"2026-01-15"_s << u"2026-01-16"_s;
    QTest::newRow("a month") << u"2026-12"_s << u"2026-12-01"_s << u"2027-01-01"_s;
    QTest::newRow("a quarter") << u"2026-Q2"_s << u"2026-04-01"_s << u"2026-07-01"_s;
    QTest::newRow("a year") << u"2025"_s << u"2025-01-01"_s << u"2026-01-01"_s;
    QTest::newRow("today") << u"today"_s << u"2026-06-17"_s << u"2026-06-18"_s;
    QTest::newRow("yesterday") << u"yesterday"_s << u"2026-06-16"_s << u"2026-06-17"_s;
    QTest::newRow("this month") << u"this-month"_s << u"2026-06-01"_s << u"2026-07-01"_s;
    QTest::newRow("last month") << u"last-month"_s << u"2026-05-01"_s << u"2026-06-01"_s;
    QTest::newRow("the last days") << u"7d"_s << u"2026-06-10"_s << u"-"_s;
    QTest::newRow("the last hours") << u"24h"_s << u"2026-06-16"_s << u"-"_s;
    QTest::newRow("from one day to another, both included") << u"2026-01-01..2026-01-31"_s << u"2026-01-01"_s << u"2026-02-01"_s;
    QTest::newRow("up to a month") << u"..2026-01"_s << u"-"_s << u"2026-02-01"_s;
}

void TestWebhookQuery::datesAreRanges()
{
    QFETCH(QString, text);
    const std::optional<WebhookQuery::Period> period = periodOf(text, kNow);
    QVERIFY(period.has_value());
    QTEST(shown(period->from), "from");
    QTEST(shown(period->until), "until");
}

void TestWebhookQuery::afterAndBeforeLeaveTheDayItselfOut()
{
    const Result<WebhookQuery> query = parseWebhookQuery(u"after:2026-01-01 before:2026-02-01 -received:2026-01-10"_s, kNow);
    QVERIFY(bool(query));
    QCOMPARE(query->periods.size(), 3);
    QCOMPARE(shown(query->periods[0].from), u"2026-01-02"_s);
    QCOMPARE(shown(query->periods[1].until), u"2026-02-01"_s);
    QVERIFY(query->periods[2].excluded);
}

void TestWebhookQuery::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("a field") << u"amount:5"_s << u"verification"_s;
    QTest::newRow("a date") << u"received:soon"_s << u"2026-Q1"_s;
    QTest::newRow("a day that does not exist") << u"before:2026-02-30"_s << u"is no date"_s;
    QTest::newRow("too much") << u"a "_s.repeated(101) << u"at most 100"_s;
}

void TestWebhookQuery::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    const Result<WebhookQuery> query = parseWebhookQuery(text, kNow);
    QVERIFY(!query);
    QCOMPARE(query.error().code, u"query"_s);
    QVERIFY2(query.error().detail.contains(names), qPrintable(query.error().detail));
}

QTEST_GUILESS_MAIN(TestWebhookQuery)
#include "tst_webhookquery.moc"

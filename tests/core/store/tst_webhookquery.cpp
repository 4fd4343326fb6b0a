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
    void anEmptySearchAsksForEverything();
    void orBindsLessThanAnd();
    void parenthesesMakeAPart();
    void whatIsInParenthesesMayBeExcluded();
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

void TestWebhookQuery::afterAndBeforeLeaveTheDayItselfOut()
{
    const Result<WebhookQuery> query = parseWebhookQuery(u"after:2026-01-01 before:2026-02-01 -received:2026-01-10"_s, kNow);
    QVERIFY(bool(query));
    QCOMPARE(query->periods.size(), 3);
    QCOMPARE(shown(query->periods[0].from), u"2026-01-02"_s);
    QCOMPARE(shown(query->periods[1].until), u"2026-02-01"_s);
    QVERIFY(query->periods[2].excluded);
}

void TestWebhookQuery::anEmptySearchAsksForEverything()
{
    for (const QString& text : {u""_s, u"  "_s}) {
        const Result<WebhookQuery> query = parseWebhookQuery(text, kNow);
        QVERIFY(bool(query));
        QVERIFY(query->terms.isEmpty() && query->periods.isEmpty() && query->choices.empty());
    }
}

void TestWebhookQuery::orBindsLessThanAnd()
{
    const Result<WebhookQuery> query = parseWebhookQuery(u"type:ITEM code:ERROR OR received:7d AND plaid OR x"_s, kNow);
    QVERIFY(bool(query));
    QVERIFY(query->terms.isEmpty());
    QCOMPARE(query->choices.size(), size_t(1));
    const std::vector<WebhookQuery>& alternatives = query->choices[0].alternatives;
    QCOMPARE(alternatives.size(), size_t(3));
    QCOMPARE(alternatives[0].terms.size(), 2);
    QCOMPARE(alternatives[1].terms.size(), 1);
    QCOMPARE(alternatives[1].periods.size(), 1);
    QCOMPARE(alternatives[2].terms[0].values, QStringList{u"x"_s});
}

void TestWebhookQuery::parenthesesMakeAPart()
{
    const Result<WebhookQuery> query = parseWebhookQuery(u"plaid(type:ITEM OR(code:ERROR -state:handled))"_s, kNow);
    QVERIFY(bool(query));
    QCOMPARE(query->terms.size(), 1);
    QCOMPARE(query->choices.size(), size_t(1));
    QVERIFY(!query->choices[0].excluded);
    const WebhookQuery& inner = query->choices[0].alternatives[1];
    QCOMPARE(inner.choices.size(), size_t(1));
    QCOMPARE(inner.choices[0].alternatives[0].terms.size(), 2);
    QVERIFY(inner.choices[0].alternatives[0].terms[1].excluded);
}

void TestWebhookQuery::whatIsInParenthesesMayBeExcluded()
{
    for (const QString& text : {u"-(a OR b)"_s, u"NOT (a OR b)"_s, u"NOT(a OR b)"_s}) {
        const Result<WebhookQuery> query = parseWebhookQuery(text, kNow);
        QVERIFY(bool(query));
        QVERIFY(query->choices[0].excluded);
        QCOMPARE(query->choices[0].alternatives.size(), size_t(2));
    }
}

void TestWebhookQuery::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("a field") << u"amount:5"_s << u"verification"_s;
    QTest::newRow("a date") << u"received:soon"_s << u"2026-Q1"_s;
    QTest::newRow("a day that does not exist") << u"before:2026-02-30"_s << u"is no date"_s;
    QTest::newRow("too much") << u"a "_s.repeated(101) << u"At character 201: A search takes at most 100 terms."_s;
    QTest::newRow("too many values") << QString(u"a code:"_s + u"x,"_s.repeated(100)) << u"At character 3: A search takes at most 100 terms."_s;
    QTest::newRow("too deep") << QString(u"("_s.repeated(21) + u'a' + u")"_s.repeated(21)) << u"At character 21: At most 20 parentheses"_s;
    QTest::newRow("where a field is wrong") << u"plaid amount:5"_s << u"At character 7: There is no field 'amount'"_s;
    QTest::newRow("an open parenthesis") << u"a (b OR c"_s << u"At character 3: This '(' is not closed."_s;
    QTest::newRow("a parenthesis that closes nothing") << u"a) b"_s << u"At character 2: This ')' closes nothing."_s;
    QTest::newRow("nothing in parentheses") << u"a ()"_s << u"At character 4: A term or '(' is missing here."_s;
    QTest::newRow("nothing before OR") << u"OR b"_s << u"At character 1: A term or '(' is missing here."_s;
    QTest::newRow("nothing after OR") << u"a OR"_s << u"At character 5: A term or '(' is missing here."_s;
    QTest::newRow("nothing between two ORs") << u"a OR OR b"_s << u"At character 6: A term or '(' is missing here."_s;
    QTest::newRow("nothing after AND") << u"a AND"_s << u"At character 6: A term or '(' is missing here."_s;
}

void TestWebhookQuery::refusesWhatItDoesNotKnow()
{
    QFETCH(const QString, text);
    QFETCH(const QString, names);
    const Result<WebhookQuery> query = parseWebhookQuery(text, kNow);
    QVERIFY(!query);
    QCOMPARE(query.error().code, u"query"_s);
    QVERIFY2(query.error().detail.contains(names), qPrintable(query.error().detail));
}

QTEST_GUILESS_MAIN(TestWebhookQuery)
#include "tst_webhookquery.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faults/faultplan.h"

#include <QJsonObject>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Delivery = HttpResponse::Delivery;

namespace {

FaultPlan planOf(const QString& spec, quint64 seed = 1)
{
    const Result<FaultPlan> plan = FaultPlan::parse(spec, seed);
    return plan ? *plan : FaultPlan();
}

//! "x" for a call that was reset, "." for one that passed.
QString pattern(FaultPlan plan, int calls, const QString& path = u"/item/get"_s)
{
    QString text;
    for (int i = 0; i < calls; ++i)
        text += plan.nextAnswer(path).delivery == Delivery::Reset ? u'x' : u'.';
    return text;
}

} // namespace

class TestFaultPlan : public QObject {
    Q_OBJECT

private slots:
    void withoutRulesEverythingPasses();
    void turnsRulesIntoWhatHappensToAnAnswer();
    void theEarlierOfTwoReplacementsWins();
    void theEarlierOfTwoBreakagesWins();
    void strikesAsOftenAndWhenItIsTold_data();
    void strikesAsOftenAndWhenItIsTold();
    void ratesAreKeptOverManyCalls();
    void aRateFollowsFromTheSeed();
    void rulesOfOneRateStrikeIndependently();
    void countsOnlyCallsWithinTheScope();
    void turnsRulesIntoWhatHappensToAWebhook();
    void answersAndWebhooksDoNotMeet();
    void readsRulesFromJson_data();
    void readsRulesFromJson();
    void refusesPlansWithABadRule_data();
    void refusesPlansWithABadRule();
    void tellsHowOftenARuleStruck();
};

void TestFaultPlan::withoutRulesEverythingPasses()
{
    FaultPlan plan;
    const AnswerFault answer = plan.nextAnswer(u"/item/get"_s);
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.refusal && !answer.malformed);
    QCOMPARE(answer.latency, 0ms);
    QCOMPARE(answer.delivery, Delivery::Whole);
    const WebhookFault webhook = plan.nextWebhook(u"DEFAULT_UPDATE"_s);
    QVERIFY(!webhook.duplicate && !webhook.reorder && webhook.late == 0ms && webhook.signature == WebhookSignature::Good);
    QVERIFY(plan.isEmpty());
    QVERIFY(planOf(u" "_s).isEmpty());
}

void TestFaultPlan::turnsRulesIntoWhatHappensToAnAnswer()
{
    FaultPlan plan = planOf(u"latency=100, latency=20, error=INTERNAL_SERVER_ERROR:/item/get, status=503:/auth/get, malformed:/accounts/get"_s);
    const AnswerFault refused = plan.nextAnswer(u"/item/get"_s);
    QCOMPARE(refused.latency, 120ms);
    QVERIFY(refused.refusal);
    QCOMPARE(refused.refusal->code, u"INTERNAL_SERVER_ERROR"_s);
    QCOMPARE(refused.refusal->errorType, u"API_ERROR"_s);
    QCOMPARE(plan.nextAnswer(u"/auth/get"_s).status, 503);
    QVERIFY(plan.nextAnswer(u"/accounts/get"_s).malformed);
    QCOMPARE(planOf(u"truncate"_s).nextAnswer({}).delivery, Delivery::Truncated);
    QCOMPARE(planOf(u"wrong-length"_s).nextAnswer({}).delivery, Delivery::WrongLength);
    QCOMPARE(planOf(u"reset"_s).nextAnswer({}).delivery, Delivery::Reset);
}

void TestFaultPlan::theEarlierOfTwoReplacementsWins()
{
    const AnswerFault error = planOf(u"error=RATE_LIMIT,status=502"_s).nextAnswer({});
    QVERIFY(error.refusal);
    QCOMPARE(error.status, 0);
    const AnswerFault status = planOf(u"status=502,error=RATE_LIMIT"_s).nextAnswer({});
    QVERIFY(!status.refusal);
    QCOMPARE(status.status, 502);
}

void TestFaultPlan::theEarlierOfTwoBreakagesWins()
{
    const AnswerFault malformed = planOf(u"malformed,reset"_s).nextAnswer({});
    QVERIFY(malformed.malformed);
    QCOMPARE(malformed.delivery, Delivery::Whole);
    const AnswerFault reset = planOf(u"reset,malformed,truncate"_s).nextAnswer({});
    QVERIFY(!reset.malformed);
    QCOMPARE(reset.delivery, Delivery::Reset);
}

void TestFaultPlan::strikesAsOftenAndWhenItIsTold_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("calls");
    QTest::newRow("always") << u"reset"_s << u"xxxxxx"_s;
    QTest::newRow("the first two times") << u"resetx2"_s << u"xx...."_s;
    QTest::newRow("the third call only") << u"reset#3"_s << u"..x..."_s;
    QTest::newRow("the first and the fourth call") << u"reset#1,reset#4"_s << u"x..x.."_s;
    QTest::newRow("another path") << u"reset:/auth/get"_s << u"......"_s;
    QTest::newRow("every path") << u"reset:/*"_s << u"xxxxxx"_s;
}

void TestFaultPlan::strikesAsOftenAndWhenItIsTold()
{
    QFETCH(QString, spec);
    QTEST(pattern(planOf(spec), 6), "calls");
}

void TestFaultPlan::ratesAreKeptOverManyCalls()
{
    const qsizetype tenth = pattern(planOf(u"reset@0.1"_s), 10'000).count(u'x');
    QVERIFY2(tenth > 900 && tenth < 1'100, qPrintable(QString::number(tenth)));
    const qsizetype thousandth = pattern(planOf(u"reset@0.001"_s), 100'000).count(u'x');
    QVERIFY2(thousandth > 60 && thousandth < 140, qPrintable(QString::number(thousandth)));
}

void TestFaultPlan::aRateFollowsFromTheSeed()
{
    const QString first = pattern(planOf(u"reset@0.5"_s, 1), 200);
    QCOMPARE(pattern(planOf(u"reset@0.5"_s, 1), 200), first);
    QVERIFY(pattern(planOf(u"reset@0.5"_s, 2), 200) != first);
}

void TestFaultPlan::rulesOfOneRateStrikeIndependently()
{
    FaultPlan plan = planOf(u"reset@0.5,latency=5@0.5"_s);
    int both = 0;
    for (int i = 0; i < 1'000; ++i) {
        const AnswerFault fault = plan.nextAnswer({});
        both += fault.delivery == Delivery::Reset && fault.latency == 5ms ? 1 : 0;
    }
    QVERIFY2(both > 200 && both < 300, qPrintable(QString::number(both)));
}

void TestFaultPlan::countsOnlyCallsWithinTheScope()
{
    FaultPlan plan = planOf(u"error=TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION#2:/transactions/sync"_s);
    QVERIFY(!plan.nextAnswer(u"/transactions/sync"_s).refusal);
    QVERIFY(!plan.nextAnswer(u"/item/get"_s).refusal);
    const AnswerFault second = plan.nextAnswer(u"/transactions/sync"_s);
    QVERIFY(second.refusal);
    QCOMPARE(second.refusal->errorType, u"TRANSACTIONS_ERROR"_s);
    QVERIFY(!plan.nextAnswer(u"/transactions/sync"_s).refusal);
}

void TestFaultPlan::turnsRulesIntoWhatHappensToAWebhook()
{
    FaultPlan plan = planOf(u"webhook-duplicate,webhook-late=5000,webhook-reorder,webhook-bad-signature,webhook-unsigned"_s);
    const WebhookFault all = plan.nextWebhook(u"DEFAULT_UPDATE"_s);
    QVERIFY(all.duplicate && all.reorder);
    QCOMPARE(all.late, 5s);
    QCOMPARE(all.signature, WebhookSignature::Bad);
    QCOMPARE(planOf(u"webhook-unsigned"_s).nextWebhook({}).signature, WebhookSignature::Missing);
    QVERIFY(!planOf(u"webhook-duplicate:ERROR"_s).nextWebhook(u"DEFAULT_UPDATE"_s).duplicate);
    QVERIFY(planOf(u"webhook-duplicate:ERROR"_s).nextWebhook(u"ERROR"_s).duplicate);
}

void TestFaultPlan::answersAndWebhooksDoNotMeet()
{
    FaultPlan plan = planOf(u"resetx1,webhook-duplicatex1"_s);
    QVERIFY(plan.nextWebhook({}).duplicate);
    QCOMPARE(plan.nextAnswer({}).delivery, Delivery::Reset);
}

void TestFaultPlan::readsRulesFromJson_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<int>("rules");
    QTest::newRow("a text") << QJsonValue(u"reset@0.1,truncate"_s) << 2;
    QTest::newRow("an empty text") << QJsonValue(QString()) << 0;
    QTest::newRow("an array of texts") << QJsonValue(QJsonArray{u"reset@0.1"_s, u"truncate"_s, u"malformed"_s}) << 3;
    QTest::newRow("an empty array") << QJsonValue(QJsonArray()) << 0;
}

void TestFaultPlan::readsRulesFromJson()
{
    QFETCH(QJsonValue, json);
    const Result<FaultPlan> plan = FaultPlan::fromJson(json, 1);
    QVERIFY(plan);
    QTEST(int(plan->toJson().size()), "rules");
}

void TestFaultPlan::refusesPlansWithABadRule_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("one of several") << QJsonValue(u"reset,explode,truncate"_s) << u"'explode'"_s;
    QTest::newRow("a comma too many") << QJsonValue(u"reset,"_s) << u"''"_s;
    QTest::newRow("one in an array") << QJsonValue(QJsonArray{u"reset"_s, u"status=1"_s}) << u"'status=1'"_s;
    QTest::newRow("two in one text of an array") << QJsonValue(QJsonArray{u"reset,truncate"_s}) << u"'reset,truncate'"_s;
    QTest::newRow("a number in an array") << QJsonValue(QJsonArray{5}) << u"''"_s;
    QTest::newRow("a number") << QJsonValue(5) << u"array"_s;
    QTest::newRow("null") << QJsonValue() << u"array"_s;
}

void TestFaultPlan::refusesPlansWithABadRule()
{
    QFETCH(QJsonValue, json);
    QFETCH(QString, named);
    const Result<FaultPlan> plan = FaultPlan::fromJson(json, 1);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(plan.error().detail.contains(named), qPrintable(plan.error().detail));
}

void TestFaultPlan::tellsHowOftenARuleStruck()
{
    FaultPlan plan = planOf(u"resetx1:/item/get, truncate"_s);
    plan.nextAnswer(u"/item/get"_s);
    plan.nextAnswer(u"/item/get"_s);
    plan.nextAnswer(u"/auth/get"_s);
    const QJsonArray expected{QJsonObject{{u"rule"_s, u"resetx1:/item/get"_s}, {u"matched"_s, 2}, {u"struck"_s, 1}},
        QJsonObject{{u"rule"_s, u"truncate"_s}, {u"matched"_s, 3}, {u"struck"_s, 3}}};
    QCOMPARE(plan.toJson(), expected);
}

QTEST_GUILESS_MAIN(TestFaultPlan)
#include "tst_faultplan.moc"

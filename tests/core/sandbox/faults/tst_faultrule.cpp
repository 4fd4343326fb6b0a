// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faults/faultrule.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Kind = FaultRule::Kind;

class TestFaultRule : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKind_data();
    void readsEveryKind();
    void readsRateTimesPlaceAndScope();
    void withoutModifiersItAlwaysStrikes();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void coversItsScopeOnly_data();
    void coversItsScopeOnly();
};

void TestFaultRule::readsEveryKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("forWebhooks");
    QTest::newRow("a status") << u"status=503"_s << Kind::Status << 503 << QString() << false;
    QTest::newRow("an error") << u"error=ITEM_LOGIN_REQUIRED"_s << Kind::Error << 0 << u"ITEM_LOGIN_REQUIRED"_s << false;
    QTest::newRow("latency") << u"latency=2000"_s << Kind::Latency << 2000 << QString() << false;
    QTest::newRow("a reset") << u"reset"_s << Kind::Reset << 0 << QString() << false;
    QTest::newRow("a truncated body") << u"truncate"_s << Kind::Truncate << 0 << QString() << false;
    QTest::newRow("malformed JSON") << u"malformed"_s << Kind::Malformed << 0 << QString() << false;
    QTest::newRow("a wrong length") << u"wrong-length"_s << Kind::WrongLength << 0 << QString() << false;
    QTest::newRow("a duplicate webhook") << u"webhook-duplicate"_s << Kind::WebhookDuplicate << 0 << QString() << true;
    QTest::newRow("a late webhook") << u"webhook-late=5000"_s << Kind::WebhookLate << 5000 << QString() << true;
    QTest::newRow("a reordered webhook") << u"webhook-reorder"_s << Kind::WebhookReorder << 0 << QString() << true;
    QTest::newRow("an unsigned webhook") << u"webhook-unsigned"_s << Kind::WebhookUnsigned << 0 << QString() << true;
    QTest::newRow("a badly signed webhook") << u"webhook-bad-signature"_s << Kind::WebhookBadSignature << 0 << QString() << true;
    QTest::newRow("a webhook under the former key") << u"webhook-former-key"_s << Kind::WebhookFormerKey << 0 << QString() << true;
}

void TestFaultRule::readsEveryKind()
{
    QFETCH(QString, text);
    const Result<FaultRule> rule = FaultRule::parse(text);
    QVERIFY2(rule, qPrintable(rule ? QString() : rule.error().detail));
    QTEST(rule->kind, "kind");
    QTEST(rule->number, "number");
    QTEST(rule->code, "code");
    QTEST(rule->isForWebhooks(), "forWebhooks");
    QCOMPARE(rule->text, text);
}

void TestFaultRule::readsRateTimesPlaceAndScope()
{
    const Result<FaultRule> rule = FaultRule::parse(u"status=503@0.25x3#7:/transactions/sync"_s);
    QVERIFY(rule);
    QCOMPARE(rule->number, 503);
    QCOMPARE(rule->perMillion, 250'000);
    QCOMPARE(rule->times, 3);
    QCOMPARE(rule->nth, 7);
    QCOMPARE(rule->scope, u"/transactions/sync"_s);
    const Result<FaultRule> once = FaultRule::parse(u"resetx1"_s);
    QVERIFY(once);
    QCOMPARE(once->kind, Kind::Reset);
    QCOMPARE(once->times, 1);
}

void TestFaultRule::withoutModifiersItAlwaysStrikes()
{
    const Result<FaultRule> rule = FaultRule::parse(u"truncate"_s);
    QVERIFY(rule);
    QCOMPARE(rule->perMillion, 1'000'000);
    QCOMPARE(rule->times, 0);
    QCOMPARE(rule->nth, 0);
    QVERIFY(rule->covers(u"/item/get"_s));
}

void TestFaultRule::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::newRow("nothing") << QString() << u"KIND[=VALUE]"_s;
    QTest::newRow("an unknown kind") << u"explode"_s << u"webhook-duplicate"_s;
    QTest::newRow("modifiers in the wrong order") << u"reset#1@0.5"_s << u"KIND[=VALUE]"_s;
    QTest::newRow("a status without a number") << u"status"_s << u"400 to 599"_s;
    QTest::newRow("a status that is no failure") << u"status=200"_s << u"400 to 599"_s;
    QTest::newRow("a latency in words") << u"latency=long"_s << u"latency=2000"_s;
    QTest::newRow("a latency beyond ten minutes") << u"latency=600001"_s << u"1 to 600000"_s;
    QTest::newRow("a number beyond every integer") << u"latency=99999999999999999999"_s << u"1 to 600000"_s;
    QTest::newRow("an error Plaid does not have") << u"error=OOPS"_s << u"Plaid's error codes"_s;
    QTest::newRow("an error without a code") << u"error"_s << u"Plaid's error codes"_s;
    QTest::newRow("a value where none belongs") << u"reset=1"_s << u"takes no value"_s;
    QTest::newRow("a rate of nothing") << u"reset@0"_s << u"@0.1"_s;
    QTest::newRow("a rate above one") << u"reset@1.5"_s << u"@0.1"_s;
    QTest::newRow("a rate that is no number") << u"reset@1.2.3"_s << u"@0.1"_s;
    QTest::newRow("a rate left out") << u"reset@"_s << u"@0.1"_s;
    QTest::newRow("zero times") << u"resetx0"_s << u"from 1 on"_s;
    QTest::newRow("the zeroth call") << u"reset#0"_s << u"from 1 on"_s;
    QTest::newRow("a scope that is no path") << u"reset:transactions"_s << u"/transactions/sync"_s;
    QTest::newRow("an empty scope") << u"reset:"_s << u"/transactions/sync"_s;
    QTest::newRow("a path for a webhook") << u"webhook-unsigned:/item/get"_s << u"SYNC_UPDATES_AVAILABLE"_s;
    QTest::newRow("a webhook's code for an answer") << u"reset:DEFAULT_UPDATE"_s << u"/transactions/sync"_s;
}

void TestFaultRule::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const Result<FaultRule> rule = FaultRule::parse(text);
    QVERIFY(!rule);
    QCOMPARE(rule.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(rule.error().detail.contains(u"'%1'"_s.arg(text)), qPrintable(rule.error().detail));
    QVERIFY2(rule.error().detail.contains(hint), qPrintable(rule.error().detail));
}

void TestFaultRule::coversItsScopeOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("covered");
    QTest::newRow("its own path") << u"reset:/item/get"_s << u"/item/get"_s << true;
    QTest::newRow("a longer path") << u"reset:/item/get"_s << u"/item/get_more"_s << false;
    QTest::newRow("another path") << u"reset:/item/get"_s << u"/accounts/get"_s << false;
    QTest::newRow("a path below a star") << u"reset:/transfer/*"_s << u"/transfer/event/sync"_s << true;
    QTest::newRow("a path beside a star") << u"reset:/transfer/*"_s << u"/transactions/sync"_s << false;
    QTest::newRow("a webhook's own code") << u"webhook-unsigned:DEFAULT_UPDATE"_s << u"DEFAULT_UPDATE"_s << true;
    QTest::newRow("another webhook") << u"webhook-unsigned:DEFAULT_UPDATE"_s << u"INITIAL_UPDATE"_s << false;
}

void TestFaultRule::coversItsScopeOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    const Result<FaultRule> rule = FaultRule::parse(text);
    QVERIFY(rule);
    QTEST(rule->covers(subject), "covered");
}

QTEST_GUILESS_MAIN(TestFaultRule)
#include "tst_faultrule.moc"

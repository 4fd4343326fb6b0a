// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/faultoperations.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestFaultOperations : public QObject {
    Q_OBJECT

private slots:
    void faultsComeAndGoWhileItRuns();
    void rulesThatAreNotUnderstoodChangeNothing();
    void faultsDoNotReachTheControls();
    void webhooksAreListedAndSentAgain();
    void webhooksThatNeverWereCannotBeSentAgain();
};

void TestFaultOperations::faultsComeAndGoWhileItRuns()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    const QJsonObject request{{u"access_token"_s, token}};
    const Answer set = client.post(u"/sandbox-control/faults"_s, {{u"faults"_s, QJsonArray{u"status=502:/item/get"_s}}});
    QCOMPARE(set.status, 200);
    QCOMPARE(client.post(u"/item/get"_s, request).status, 502);
    const QJsonArray struck = client.post(u"/sandbox-control/faults"_s, {}).json.value("faults"_L1).toArray();
    QCOMPARE(struck, (QJsonArray{QJsonObject{{u"rule"_s, u"status=502:/item/get"_s}, {u"matched"_s, 1}, {u"struck"_s, 1}}}));
    QCOMPARE(client.post(u"/sandbox-control/faults"_s, {{u"faults"_s, QString()}}).status, 200);
    QCOMPARE(client.post(u"/item/get"_s, request).status, 200);
}

void TestFaultOperations::rulesThatAreNotUnderstoodChangeNothing()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    QCOMPARE(client.post(u"/sandbox-control/faults"_s, {{u"faults"_s, u"truncate:/item/get"_s}}).status, 200);
    const Answer refused = client.post(u"/sandbox-control/faults"_s, {{u"faults"_s, u"explode"_s}});
    QCOMPARE(refused.code(), u"INVALID_FIELD"_s);
    QVERIFY(refused.text("error_message"_L1).contains("'explode'"_L1));
    const QJsonArray rules = client.post(u"/sandbox-control/faults"_s, {}).json.value("faults"_L1).toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules.first().toObject().value("rule"_L1).toString(), u"truncate:/item/get"_s);
}

void TestFaultOperations::faultsDoNotReachTheControls()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    QCOMPARE(client.post(u"/sandbox-control/faults"_s, {{u"faults"_s, u"status=500"_s}}).status, 200);
    QCOMPARE(client.post(u"/institutions/get_by_id"_s, {}).status, 500);
    QCOMPARE(client.post(u"/sandbox-control/faults"_s, {}).status, 200);
}

void TestFaultOperations::webhooksAreListedAndSentAgain()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url(), {}, {u"auth"_s});
    client.post(u"/sandbox/item/fire_webhook"_s,
        {{u"access_token"_s, token}, {u"webhook_code"_s, u"NEW_ACCOUNTS_AVAILABLE"_s}, {u"webhook_type"_s, u"ITEM"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("NEW_ACCOUNTS_AVAILABLE"_L1), 1, 10'000);
    const QJsonArray deliveries = client.post(u"/sandbox-control/webhooks"_s, {}).json.value("webhooks"_L1).toArray();
    QVERIFY(!deliveries.isEmpty());
    const QJsonObject delivery = deliveries.last().toObject();
    QCOMPARE(delivery.value("webhook_code"_L1).toString(), u"NEW_ACCOUNTS_AVAILABLE"_s);
    QCOMPARE(delivery.value("url"_L1).toString(), catcher.url().toString());
    QCOMPARE(client.post(u"/sandbox-control/webhooks/resend"_s, {{u"number"_s, delivery.value("number"_L1)}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("NEW_ACCOUNTS_AVAILABLE"_L1), 2, 10'000);
}

void TestFaultOperations::webhooksThatNeverWereCannotBeSentAgain()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const Answer refused = client.post(u"/sandbox-control/webhooks/resend"_s, {{u"number"_s, 1}});
    QCOMPARE(refused.code(), u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestFaultOperations)
#include "tst_faultoperations.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/webhookcontrol.h"

#include "sandboxclient.h"

#include <QTemporaryDir>

using namespace egret;
using namespace egret::test;

class TestWebhookControl : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyListedWebhookArrives();
    void namedItemIsSpokenOf();
    void overridesReplaceFields();
    void refusesWhatItCannotFire_data();
    void refusesWhatItCannotFire();
    void unknownCodesAreAnsweredWithTheKnownOnes();
    void needsAUrlFromSomewhere();
    void olderFormFollowsTodays();
    void dashboardUrlOutlivesARestart();
    void optionsSetBothAtTheStart();

private:
    Answer fire(SandboxClient& client, const QString& type, const QString& code, QJsonObject further = {})
    {
        further.insert("webhook_type"_L1, type);
        further.insert("webhook_code"_L1, code);
        return client.post(u"/sandbox-control/webhooks/fire"_s, further);
    }

    Sandbox m_sandbox;
};

void TestWebhookControl::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestWebhookControl::everyListedWebhookArrives()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    client.link();
    const QJsonArray webhooks = client.post(u"/sandbox-control/webhooks/list"_s, {}).json.value("webhooks"_L1).toArray();
    QCOMPARE(webhooks.size(), 35);
    for (const QJsonValue& webhook : webhooks) {
        const Answer fired = fire(client, webhook.toObject().value("webhook_type"_L1).toString(),
            webhook.toObject().value("webhook_code"_L1).toString(), {{u"webhook"_s, catcher.url().toString()}});
        QVERIFY2(fired.json.value("webhook_fired"_L1).toBool(), fired.body.constData());
        QCOMPARE(fired.text("webhook"_L1), catcher.url().toString());
    }
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 35, 30'000);
    QVERIFY(catcher.requests().first().body.startsWith("{\n  \""));
}

void TestWebhookControl::namedItemIsSpokenOf()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const ItemId item = client.itemOf(client.link(catcher.url(), {}, {u"auth"_s}));
    client.link();
    QCOMPARE(fire(client, u"AUTH"_s, u"VERIFICATION_EXPIRED"_s, {{u"item_id"_s, item.value()}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("VERIFICATION_EXPIRED"_L1), 1, 10'000);
    QCOMPARE(catcher.last("VERIFICATION_EXPIRED"_L1).value("item_id"_L1).toString(), item.value());
}

void TestWebhookControl::overridesReplaceFields()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QJsonObject overrides{{u"new_transactions"_s, 17}, {u"novelty"_s, true}};
    const Answer fired = fire(client, u"TRANSACTIONS"_s, u"INITIAL_UPDATE"_s,
        {{u"webhook"_s, catcher.url().toString()}, {u"overrides"_s, overrides}});
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("INITIAL_UPDATE"_L1), 1, 10'000);
    QCOMPARE(catcher.last("INITIAL_UPDATE"_L1).value("new_transactions"_L1).toInt(), 17);
    QCOMPARE(catcher.last("INITIAL_UPDATE"_L1).value("novelty"_L1).toBool(), true);
    QCOMPARE(fired.json.value("body"_L1).toObject(), catcher.last("INITIAL_UPDATE"_L1));
}

void TestWebhookControl::refusesWhatItCannotFire_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no type") << R"({"webhook_code":"ERROR"})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("no code") << R"({"webhook_type":"ITEM"})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("unknown type") << R"({"webhook_type":"WEATHER","webhook_code":"ERROR"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("code of another type") << R"({"webhook_type":"LINK","webhook_code":"ERROR"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("unknown Item") << R"({"webhook_type":"ITEM","webhook_code":"ERROR","item_id":"nobody"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("URL that is none") << R"({"webhook_type":"ITEM","webhook_code":"ERROR","webhook":"here"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("overrides that are no object") << R"({"webhook_type":"ITEM","webhook_code":"ERROR","overrides":[1]})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("unknown field") << R"({"webhook_type":"ITEM","webhook_code":"ERROR","colour":1})"_ba << u"UNKNOWN_FIELDS"_s;
}

void TestWebhookControl::refusesWhatItCannotFire()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    SandboxClient client(m_sandbox);
    QCOMPARE(client.postBytes(u"/sandbox-control/webhooks/fire"_s, body, false).code(), code);
}

void TestWebhookControl::unknownCodesAreAnsweredWithTheKnownOnes()
{
    SandboxClient client(m_sandbox);
    const QString message = fire(client, u"ASSETS"_s, u"SYNC"_s).text("error_message"_L1);
    QVERIFY2(message.contains("PRODUCT_READY, ERROR"_L1), qPrintable(message));
}

void TestWebhookControl::needsAUrlFromSomewhere()
{
    SandboxClient client(m_sandbox);
    client.link();
    QCOMPARE(fire(client, u"ITEM"_s, u"ERROR"_s).code(), u"SANDBOX_WEBHOOK_INVALID"_s);
    QCOMPARE(fire(client, u"TRANSFER"_s, u"TRANSFER_EVENTS_UPDATE"_s).code(), u"SANDBOX_WEBHOOK_INVALID"_s);
    Sandbox empty;
    QVERIFY(empty.start(optionsAt()));
    SandboxClient other(empty);
    QCOMPARE(fire(other, u"ITEM"_s, u"ERROR"_s, {{u"webhook"_s, u"http://127.0.0.1:1/"_s}}).code(), u"INVALID_FIELD"_s);
}

void TestWebhookControl::olderFormFollowsTodays()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    QCOMPARE(client.post(u"/sandbox-control/dialect"_s, {}).json.value("legacy"_L1).toBool(true), false);
    QCOMPARE(client.post(u"/sandbox-control/dialect"_s, {{u"legacy"_s, true}}).json.value("legacy"_L1).toBool(), true);
    const QString token = client.link(catcher.url());
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("HISTORICAL_UPDATE"_L1), 2, 20'000);
    QVERIFY(m_sandbox.refresh(client.itemOf(token)));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("DEFAULT_UPDATE"_L1), 2, 20'000);
    QStringList types;
    for (const QJsonObject& body : catcher.bodies()) {
        if (body.value("webhook_code"_L1) == "DEFAULT_UPDATE"_L1)
            types.append(body.value("webhook_type"_L1).toString());
    }
    types.sort();
    QCOMPARE(types, (QStringList{u"ITEM"_s, u"TRANSACTIONS"_s}));
    client.post(u"/sandbox-control/dialect"_s, {{u"legacy"_s, false}});
    QCOMPARE(catcher.count("INITIAL_UPDATE"_L1), 1);
}

void TestWebhookControl::dashboardUrlOutlivesARestart()
{
    WebhookCatcher catcher;
    const QTemporaryDir directory;
    Sandbox::Options options = optionsAt();
    options.journal = directory.filePath(u"journal"_s);
    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    SandboxClient first(sandbox);
    QCOMPARE(first.post(u"/sandbox-control/dashboard_webhook"_s, {}).code(), u"MISSING_FIELDS"_s);
    QCOMPARE(first.post(u"/sandbox-control/dashboard_webhook"_s, {{u"webhook"_s, u"here"_s}}).code(), u"INVALID_FIELD"_s);
    QCOMPARE(first.post(u"/sandbox-control/dashboard_webhook"_s, {{u"webhook"_s, catcher.url().toString()}}).status, 200);
    QVERIFY(sandbox.start(options));
    SandboxClient second(sandbox);
    QCOMPARE(fire(second, u"IDENTITY_VERIFICATION"_s, u"RETRIED"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("RETRIED"_L1), 1, 10'000);
    QCOMPARE(second.post(u"/sandbox-control/dashboard_webhook"_s, {{u"webhook"_s, QJsonValue::Null}}).status, 200);
    QCOMPARE(fire(second, u"IDENTITY_VERIFICATION"_s, u"RETRIED"_s).code(), u"SANDBOX_WEBHOOK_INVALID"_s);
}

void TestWebhookControl::optionsSetBothAtTheStart()
{
    WebhookCatcher catcher;
    Sandbox::Options options = optionsAt();
    options.legacyDialect = true;
    options.dashboardWebhook = catcher.url().toString();
    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    QCOMPARE(fire(client, u"IDENTITY_VERIFICATION"_s, u"STATUS_UPDATED"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("STATUS_UPDATED"_L1), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("IDENTITY_VERIFICATION"_L1), 1, 10'000);
}

QTEST_GUILESS_MAIN(TestWebhookControl)
#include "tst_webhookcontrol.moc"

// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestItemOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void publicTokenIsExchangedOnce();
    void itemTellsWhatItIs();
    void brokenItemCarriesItsError();
    void openBankingItemsHaveAConsentThatEnds();
    void removedItemsAreGone();
    void removalTakesPlaidsReasonsOnly_data();
    void removalTakesPlaidsReasonsOnly();
    void newWebhookIsToldThatItIsOne();
    void webhookCanBeTakenAway();
    void invalidatedTokenDiesAtOnce();
    void laterPublicTokensLeadToTheSameItem();

private:
    Sandbox m_sandbox;
};

void TestItemOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}


void TestItemOperations::publicTokenIsExchangedOnce()
{
    SandboxClient client(m_sandbox);
    const Answer made = client.post(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109509"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}}});
    const QJsonObject request{{u"public_token"_s, made.text("public_token"_L1)}};
    const Answer first = client.post(u"/item/public_token/exchange"_s, request);
    QVERIFY(first.text("access_token"_L1).startsWith("access-sandbox-"_L1));
    QCOMPARE(first.text("item_id"_L1).size(), 37);
    const Answer second = client.post(u"/item/public_token/exchange"_s, request);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.code(), u"INVALID_PUBLIC_TOKEN"_s);
}

void TestItemOperations::itemTellsWhatItIs()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link(QUrl(u"http://127.0.0.1:9/hook"_s), {}, {u"transactions"_s, u"auth"_s});
    const Answer answer = client.post(u"/item/get"_s, {{u"access_token"_s, token}});
    const QJsonObject item = answer.json.value("item"_L1).toObject();
    QCOMPARE(item.value("institution_id"_L1).toString(), u"ins_109508"_s);
    QCOMPARE(item.value("institution_name"_L1).toString(), u"First Platypus Bank"_s);
    QCOMPARE(item.value("webhook"_L1).toString(), u"http://127.0.0.1:9/hook"_s);
    QCOMPARE(item.value("auth_method"_L1).toString(), u"INSTANT_AUTH"_s);
    QVERIFY(item.value("error"_L1).isNull());
    QVERIFY(item.value("consent_expiration_time"_L1).isNull());
    QCOMPARE(item.value("products"_L1).toArray(), (QJsonArray{u"transactions"_s, u"auth"_s}));
    QVERIFY(item.value("available_products"_L1).toArray().contains(u"identity"_s));
    QVERIFY(!item.value("available_products"_L1).toArray().contains(u"auth"_s));
    QCOMPARE(item.value("consented_data_scopes"_L1).toArray(),
        (QJsonArray{u"account_balance_info"_s, u"account_routing_number"_s, u"transactions"_s}));
    QVERIFY(client.awaitHistory(token));
    const QJsonObject status = client.post(u"/item/get"_s, {{u"access_token"_s, token}}).json.value("status"_L1).toObject();
    QVERIFY(status.value("transactions"_L1).toObject().value("last_successful_update"_L1).toString().startsWith("2026-06-17T"_L1));
    QCOMPARE(status.value("last_webhook"_L1).toObject().value("code_sent"_L1).toString(), u"SYNC_UPDATES_AVAILABLE"_s);
}

void TestItemOperations::brokenItemCarriesItsError()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    client.post(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, token}});
    const Answer item = client.post(u"/item/get"_s, {{u"access_token"_s, token}});
    QCOMPARE(item.status, 200);
    const QJsonObject error = item.json.value("item"_L1).toObject().value("error"_L1).toObject();
    QCOMPARE(error.value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QVERIFY(error.value("error_code_reason"_L1).isNull());
    QVERIFY(item.json.value("item"_L1).toObject().value("webhook"_L1).isNull());
}

void TestItemOperations::openBankingItemsHaveAConsentThatEnds()
{
    SandboxClient client(m_sandbox);
    const Answer made = client.post(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_117650"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}}});
    const QString token = client.post(u"/item/public_token/exchange"_s, {{u"public_token"_s, made.text("public_token"_L1)}}).text("access_token"_L1);
    const QJsonObject item = client.post(u"/item/get"_s, {{u"access_token"_s, token}}).json.value("item"_L1).toObject();
    QVERIFY(item.value("consent_expiration_time"_L1).toString().startsWith("2026-12-14T"_L1));
}

void TestItemOperations::removedItemsAreGone()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    QCOMPARE(client.post(u"/item/remove"_s, {{u"access_token"_s, token}, {u"reason_code"_s, u"OTHER"_s}, {u"reason_note"_s, u"moved"_s}}).status, 200);
    for (const auto& path : {u"/item/get"_s, u"/accounts/get"_s, u"/item/remove"_s, u"/item/public_token/create"_s})
        QCOMPARE(client.post(path, {{u"access_token"_s, token}}).code(), u"ITEM_NOT_FOUND"_s);
    QCOMPARE(client.post(u"/sandbox/item/fire_webhook"_s, {{u"access_token"_s, token}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}}).code(),
        u"ITEM_NOT_FOUND"_s);
}

void TestItemOperations::removalTakesPlaidsReasonsOnly_data()
{
    QTest::addColumn<QJsonValue>("reason");
    QTest::addColumn<QJsonValue>("note");
    QTest::addColumn<QString>("code");
    QTest::newRow("a reason of its own") << QJsonValue(u"BORED"_s) << QJsonValue() << u"INVALID_FIELD"_s;
    QTest::newRow("a note too long") << QJsonValue(u"OTHER"_s) << QJsonValue(QString(513, u'x')) << u"INVALID_FIELD"_s;
    QTest::newRow("no reason") << QJsonValue() << QJsonValue() << QString();
}

void TestItemOperations::removalTakesPlaidsReasonsOnly()
{
    QFETCH(QJsonValue, reason);
    QFETCH(QJsonValue, note);
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    QTEST(client.post(u"/item/remove"_s, {{u"access_token"_s, token}, {u"reason_code"_s, reason}, {u"reason_note"_s, note}}).code(), "code");
}

void TestItemOperations::newWebhookIsToldThatItIsOne()
{
    WebhookCatcher before, after;
    SandboxClient client(m_sandbox);
    const QString token = client.link(before.url());
    const Answer answer = client.post(u"/item/webhook/update"_s, {{u"access_token"_s, token}, {u"webhook"_s, after.url().toString()}});
    QCOMPARE(answer.json.value("item"_L1).toObject().value("webhook"_L1).toString(), after.url().toString());
    QTRY_COMPARE_WITH_TIMEOUT(after.count("WEBHOOK_UPDATE_ACKNOWLEDGED"_L1), 1, 10'000);
    QCOMPARE(after.last("WEBHOOK_UPDATE_ACKNOWLEDGED"_L1).value("new_webhook_url"_L1).toString(), after.url().toString());
    QCOMPARE(before.count("WEBHOOK_UPDATE_ACKNOWLEDGED"_L1), 0);
    QCOMPARE(client.post(u"/item/webhook/update"_s, {{u"access_token"_s, token}, {u"webhook"_s, u"here"_s}}).code(), u"INVALID_FIELD"_s);
}

void TestItemOperations::webhookCanBeTakenAway()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link(QUrl(u"http://127.0.0.1:9/hook"_s));
    const Answer cleared = client.post(u"/item/webhook/update"_s, {{u"access_token"_s, token}, {u"webhook"_s, QJsonValue::Null}});
    QCOMPARE(cleared.status, 200);
    QVERIFY(cleared.json.value("item"_L1).toObject().value("webhook"_L1).isNull());
    QCOMPARE(client.post(u"/sandbox/item/fire_webhook"_s, {{u"access_token"_s, token}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}}).code(),
        u"SANDBOX_WEBHOOK_INVALID"_s);
    QCOMPARE(client.post(u"/item/webhook/update"_s, {{u"access_token"_s, token}}).status, 200);
}

void TestItemOperations::invalidatedTokenDiesAtOnce()
{
    SandboxClient client(m_sandbox);
    const QString old = client.link();
    const ItemId item = client.itemOf(old);
    const QString renewed = client.post(u"/item/access_token/invalidate"_s, {{u"access_token"_s, old}}).text("new_access_token"_L1);
    QVERIFY(renewed != old);
    QCOMPARE(client.itemOf(renewed), item);
    QCOMPARE(client.post(u"/item/get"_s, {{u"access_token"_s, old}}).code(), u"INVALID_ACCESS_TOKEN"_s);
}

void TestItemOperations::laterPublicTokensLeadToTheSameItem()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    const Answer made = client.post(u"/item/public_token/create"_s, {{u"access_token"_s, token}});
    QVERIFY(made.text("expiration"_L1).startsWith("2026-06-17T15:0"_L1));
    const Answer exchanged = client.post(u"/item/public_token/exchange"_s, {{u"public_token"_s, made.text("public_token"_L1)}});
    QCOMPARE(exchanged.text("access_token"_L1), token);
}

QTEST_GUILESS_MAIN(TestItemOperations)
#include "tst_itemoperations.moc"

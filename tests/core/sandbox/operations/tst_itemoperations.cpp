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
    void accountsAreListed();
    void chosenAccountsAreListed();

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
    QVERIFY(item.value("error"_L1).isNull());
    QCOMPARE(item.value("products"_L1).toArray(), (QJsonArray{u"transactions"_s, u"auth"_s}));
    QVERIFY(item.value("available_products"_L1).toArray().contains(u"identity"_s));
    QVERIFY(!item.value("available_products"_L1).toArray().contains(u"auth"_s));
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
    QCOMPARE(item.json.value("item"_L1).toObject().value("error"_L1).toObject().value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).code(), u"ITEM_LOGIN_REQUIRED"_s);
}

void TestItemOperations::accountsAreListed()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    const Answer answer = client.post(u"/accounts/get"_s, {{u"access_token"_s, token}});
    QStringList masks;
    for (const QJsonValue& account : answer.json.value("accounts"_L1).toArray())
        masks.append(account.toObject().value("mask"_L1).toString());
    QCOMPARE(masks, (QStringList{u"0000"_s, u"1111"_s, u"3333"_s}));
    QVERIFY(answer.json.value("item"_L1).toObject().contains("item_id"_L1));
}

void TestItemOperations::chosenAccountsAreListed()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    const QJsonArray all = client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).json.value("accounts"_L1).toArray();
    const QJsonValue card = all.at(2).toObject().value("account_id"_L1);
    const auto ask = [&](const QJsonArray& ids) {
        return client.post(u"/accounts/get"_s, {{u"access_token"_s, token}, {u"options"_s, QJsonObject{{u"account_ids"_s, ids}}}});
    };
    QCOMPARE(ask({card}).json.value("accounts"_L1).toArray(), QJsonArray{all.at(2)});
    QCOMPARE(ask({card, u"nobodys"_s}).code(), u"INVALID_ACCOUNT_ID"_s);
}

QTEST_GUILESS_MAIN(TestItemOperations)
#include "tst_itemoperations.moc"

// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestAccountOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void accountsAreListed();
    void chosenAccountsAreListed();
    void brokenItemsAnswerTheirError();
    void balancesComeFromTheBankItself_data();
    void balancesComeFromTheBankItself();
    void balancesCannotBeOfTheFuture_data();
    void balancesCannotBeOfTheFuture();

private:
    Sandbox m_sandbox;
};

void TestAccountOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}


void TestAccountOperations::accountsAreListed()
{
    SandboxClient client(m_sandbox);
    const Answer answer = client.post(u"/accounts/get"_s, {{u"access_token"_s, client.link()}});
    const QJsonArray accounts = answer.json.value("accounts"_L1).toArray();
    QVERIFY(accounts.size() >= 3);
    QCOMPARE(accounts.first().toObject().value("mask"_L1).toString(), u"0000"_s);
    QVERIFY(!accounts.first().toObject().contains("verification_status"_L1));
    QVERIFY(answer.json.value("item"_L1).toObject().contains("item_id"_L1));
}

void TestAccountOperations::chosenAccountsAreListed()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    const QJsonArray all = client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).json.value("accounts"_L1).toArray();
    const QJsonValue third = all.at(2).toObject().value("account_id"_L1);
    for (const auto& path : {u"/accounts/get"_s, u"/accounts/balance/get"_s}) {
        const auto ask = [&](const QJsonArray& ids) {
            return client.post(path, {{u"access_token"_s, token}, {u"options"_s, QJsonObject{{u"account_ids"_s, ids}}}});
        };
        QCOMPARE(ask({third}).json.value("accounts"_L1).toArray(), QJsonArray{all.at(2)});
        QCOMPARE(ask({third, u"nobodys"_s}).code(), u"INVALID_ACCOUNT_ID"_s);
    }
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}, {u"options"_s, QJsonValue::Null}}).code(), u"INVALID_FIELD"_s);
}

void TestAccountOperations::brokenItemsAnswerTheirError()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    client.post(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, token}});
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).code(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(client.post(u"/accounts/balance/get"_s, {{u"access_token"_s, token}}).code(), u"ITEM_LOGIN_REQUIRED"_s);
}

void TestAccountOperations::balancesComeFromTheBankItself_data()
{
    QTest::addColumn<QString>("institution");
    QTest::addColumn<QString>("code");
    QTest::newRow("a healthy bank") << u"ins_109508"_s << QString();
    QTest::newRow("a degraded bank") << u"ins_132363"_s << u"INSTITUTION_NOT_RESPONDING"_s;
    QTest::newRow("a bank that is down") << u"ins_132361"_s << u"INSTITUTION_DOWN"_s;
}

void TestAccountOperations::balancesComeFromTheBankItself()
{
    QFETCH(QString, institution);
    SandboxClient client(m_sandbox);
    const Answer made = client.post(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, institution}, {u"initial_products"_s, QJsonArray{u"transactions"_s}}});
    const QString token = client.post(u"/item/public_token/exchange"_s, {{u"public_token"_s, made.text("public_token"_L1)}}).text("access_token"_L1);
    QTEST(client.post(u"/accounts/balance/get"_s, {{u"access_token"_s, token}}).code(), "code");
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).status, 200);
}

void TestAccountOperations::balancesCannotBeOfTheFuture_data()
{
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<int>("status");
    QTest::newRow("an hour ago") << u"2026-06-17T13:31:48Z"_s << 200;
    QTest::newRow("tomorrow") << u"2026-06-18T14:31:48Z"_s << 400;
    QTest::newRow("no time at all") << u"lately"_s << 400;
}

void TestAccountOperations::balancesCannotBeOfTheFuture()
{
    QFETCH(QString, minimum);
    SandboxClient client(m_sandbox);
    const Answer answer = client.post(u"/accounts/balance/get"_s,
        {{u"access_token"_s, client.link()}, {u"options"_s, QJsonObject{{u"min_last_updated_datetime"_s, minimum}}}});
    QTEST(answer.status, "status");
}

QTEST_GUILESS_MAIN(TestAccountOperations)
#include "tst_accountoperations.moc"

// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

namespace {

//! An Item with \a products at \a institution; its access token.
QString tokenAt(SandboxClient& client, const QString& institution, const QStringList& products, const QUrl& webhook = {})
{
    QJsonObject options;
    if (!webhook.isEmpty())
        options.insert("webhook"_L1, webhook.toString());
    const Answer made = client.post(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, institution}, {u"initial_products"_s, QJsonArray::fromStringList(products)}, {u"options"_s, options}});
    return client.post(u"/item/public_token/exchange"_s, {{u"public_token"_s, made.text("public_token"_L1)}}).text("access_token"_L1);
}

} // namespace

namespace {

QJsonObject firstOwner(SandboxClient& client, const QString& token)
{
    const Answer answer = client.post(u"/identity/get"_s, {{u"access_token"_s, token}});
    return answer.json.value("accounts"_L1).toArray().first().toObject().value("owners"_L1).toArray().first().toObject();
}

QJsonValue firstData(const QJsonObject& owner, QLatin1String list)
{
    return owner.value(list).toArray().first().toObject().value("data"_L1);
}

} // namespace

class TestIdentityOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ownersAreTold();
    void productMustBeThere();
    void ownerHimselfMatchesPerfectly();
    void strangersDoNotMatch();
    void impossibleUsersAreRefused_data();
    void impossibleUsersAreRefused();
    void movedOwnersAreTold();

private:
    Sandbox m_sandbox;
};

void TestIdentityOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}


void TestIdentityOperations::ownersAreTold()
{
    SandboxClient client(m_sandbox);
    const Answer answer = client.post(u"/identity/get"_s, {{u"access_token"_s, tokenAt(client, u"ins_109508"_s, {u"identity"_s})}});
    QCOMPARE(answer.status, 200);
    for (const QJsonValue& account : answer.json.value("accounts"_L1).toArray()) {
        const QJsonObject owner = account.toObject().value("owners"_L1).toArray().first().toObject();
        QVERIFY(!owner.value("names"_L1).toArray().first().toString().isEmpty());
        QVERIFY(owner.value("addresses"_L1).toArray().first().toObject().value("data"_L1).toObject().contains("street"_L1));
        QVERIFY(account.toObject().value("balances"_L1).toObject().value("current"_L1).isDouble());
    }
}

void TestIdentityOperations::productMustBeThere()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    QCOMPARE(client.post(u"/identity/get"_s, {{u"access_token"_s, token}}).code(), u"PRODUCTS_NOT_SUPPORTED"_s);
    QCOMPARE(client.post(u"/identity/match"_s, {{u"access_token"_s, token}}).code(), u"PRODUCTS_NOT_SUPPORTED"_s);
}

void TestIdentityOperations::ownerHimselfMatchesPerfectly()
{
    SandboxClient client(m_sandbox);
    const QString token = tokenAt(client, u"ins_109508"_s, {u"identity"_s});
    const QJsonObject owner = firstOwner(client, token);
    const QJsonObject user{{u"legal_name"_s, owner.value("names"_L1).toArray().first()},
        {u"email_address"_s, firstData(owner, "emails"_L1)}, {u"address"_s, firstData(owner, "addresses"_L1)}};
    const Answer answer = client.post(u"/identity/match"_s, {{u"access_token"_s, token}, {u"user"_s, user}});
    QCOMPARE(answer.status, 200);
    const QJsonObject account = answer.json.value("accounts"_L1).toArray().first().toObject();
    for (const auto part : {"legal_name"_L1, "email_address"_L1, "address"_L1})
        QCOMPARE(account.value(part).toObject().value("score"_L1).toInt(), 100);
    QVERIFY(account.value("phone_number"_L1).isNull());
    for (const auto balance : {"available"_L1, "current"_L1, "limit"_L1, "iso_currency_code"_L1})
        QVERIFY2(account.value("balances"_L1).toObject().value(balance).isNull(), balance.data());
}

void TestIdentityOperations::strangersDoNotMatch()
{
    SandboxClient client(m_sandbox);
    const QString token = tokenAt(client, u"ins_109508"_s, {u"identity"_s});
    const QJsonObject user{{u"legal_name"_s, u"Xavier Quimby"_s}, {u"phone_number"_s, u"+14157452130"_s}, {u"email_address"_s, u"x@quimby.org"_s}};
    const Answer answer = client.post(u"/identity/match"_s, {{u"access_token"_s, token}, {u"user"_s, user}});
    const QJsonObject account = answer.json.value("accounts"_L1).toArray().first().toObject();
    for (const auto part : {"legal_name"_L1, "phone_number"_L1, "email_address"_L1})
        QVERIFY2(account.value(part).toObject().value("score"_L1).toInt(100) < 70, part.data());
    QVERIFY(account.value("address"_L1).isNull());
}

void TestIdentityOperations::impossibleUsersAreRefused_data()
{
    QTest::addColumn<QJsonObject>("user");
    QTest::newRow("number of no plan") << QJsonObject{{u"phone_number"_s, u"+10000000000"_s}};
    QTest::newRow("no e-mail address") << QJsonObject{{u"email_address"_s, u"nowhere"_s}};
    QTest::newRow("address that is text") << QJsonObject{{u"address"_s, u"Main Street"_s}};
}

void TestIdentityOperations::impossibleUsersAreRefused()
{
    QFETCH(QJsonObject, user);
    SandboxClient client(m_sandbox);
    const QString token = tokenAt(client, u"ins_109508"_s, {u"identity"_s});
    QCOMPARE(client.post(u"/identity/match"_s, {{u"access_token"_s, token}, {u"user"_s, user}}).code(), u"INVALID_FIELD"_s);
}

void TestIdentityOperations::movedOwnersAreTold()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = tokenAt(client, u"ins_109508"_s, {u"identity"_s}, catcher.url());
    const QJsonObject before = firstOwner(client, token);
    const QJsonObject request{{u"item_id"_s, client.itemOf(token).value()}};
    client.postBytes(u"/sandbox-control/item/change_contacts"_s, QJsonDocument(request).toJson(), false);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("DEFAULT_UPDATE"_L1), 1, 10'000);
    QCOMPARE(catcher.last("DEFAULT_UPDATE"_L1).value("webhook_type"_L1).toString(), u"IDENTITY"_s);
    const QJsonObject after = firstOwner(client, token);
    QCOMPARE(after.value("names"_L1), before.value("names"_L1));
    QVERIFY(firstData(after, "emails"_L1) != firstData(before, "emails"_L1));
}

QTEST_GUILESS_MAIN(TestIdentityOperations)
#include "tst_identityoperations.moc"

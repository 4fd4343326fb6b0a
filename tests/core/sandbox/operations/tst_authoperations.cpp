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

class TestAuthOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void numbersAreGivenForCheckingAndSavings();
    void productMustBeThere();
    void cardsHaveNoNumbers();
    void pendingAccountsHaveNoNumbersYet();
    void verificationIsSetOnce();
    void changedNumbersAreTold();

private:
    Sandbox m_sandbox;
};

void TestAuthOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}


void TestAuthOperations::numbersAreGivenForCheckingAndSavings()
{
    SandboxClient client(m_sandbox);
    const Answer answer = client.post(u"/auth/get"_s, {{u"access_token"_s, tokenAt(client, u"ins_109508"_s, {u"auth"_s})}});
    QCOMPARE(answer.status, 200);
    for (const QJsonValue& account : answer.json.value("accounts"_L1).toArray())
        QCOMPARE(account.toObject().value("type"_L1).toString(), u"depository"_s);
    const QJsonObject numbers = answer.json.value("numbers"_L1).toObject();
    QCOMPARE(numbers.value("ach"_L1).toArray().size(), answer.json.value("accounts"_L1).toArray().size());
    const QJsonObject first = numbers.value("ach"_L1).toArray().first().toObject();
    QCOMPARE(first.value("account_id"_L1), answer.json.value("accounts"_L1).toArray().first().toObject().value("account_id"_L1));
    QCOMPARE(first.value("routing"_L1).toString().size(), 9);
    QVERIFY(!first.value("account"_L1).toString().isEmpty());
    for (const auto list : {"eft"_L1, "international"_L1, "bacs"_L1})
        QVERIFY2(numbers.value(list).isArray(), list.data());
}

void TestAuthOperations::productMustBeThere()
{
    SandboxClient client(m_sandbox);
    QCOMPARE(client.post(u"/auth/get"_s, {{u"access_token"_s, client.link()}}).code(), u"PRODUCTS_NOT_SUPPORTED"_s);
}

void TestAuthOperations::cardsHaveNoNumbers()
{
    SandboxClient client(m_sandbox);
    const QString token = tokenAt(client, u"ins_109508"_s, {u"auth"_s});
    QJsonArray cards;
    for (const QJsonValue& account : client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).json.value("accounts"_L1).toArray()) {
        if (account.toObject().value("type"_L1) == "credit"_L1)
            cards.append(account.toObject().value("account_id"_L1));
    }
    QVERIFY(!cards.isEmpty());
    QCOMPARE(client.post(u"/auth/get"_s, {{u"access_token"_s, token}, {u"options"_s, QJsonObject{{u"account_ids"_s, cards}}}}).code(),
        u"NO_AUTH_ACCOUNTS"_s);
}

void TestAuthOperations::pendingAccountsHaveNoNumbersYet()
{
    SandboxClient client(m_sandbox);
    const QString token = tokenAt(client, u"ins_109512"_s, {u"auth"_s});
    const Answer answer = client.post(u"/auth/get"_s, {{u"access_token"_s, token}});
    const QJsonObject checking = answer.json.value("accounts"_L1).toArray().first().toObject();
    QCOMPARE(checking.value("verification_status"_L1).toString(), u"pending_automatic_verification"_s);
    for (const QJsonValue& numbers : answer.json.value("numbers"_L1).toObject().value("ach"_L1).toArray())
        QVERIFY(numbers.toObject().value("account_id"_L1) != checking.value("account_id"_L1));
    const QJsonObject alone{{u"account_ids"_s, QJsonArray{checking.value("account_id"_L1)}}};
    QCOMPARE(client.post(u"/auth/get"_s, {{u"access_token"_s, token}, {u"options"_s, alone}}).code(), u"PRODUCT_NOT_READY"_s);
}

void TestAuthOperations::verificationIsSetOnce()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = tokenAt(client, u"ins_109512"_s, {u"auth"_s}, catcher.url());
    const QJsonArray accounts = client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).json.value("accounts"_L1).toArray();
    const auto set = [&](const QJsonValue& account, const QString& status) {
        return client.post(u"/sandbox/item/set_verification_status"_s,
            {{u"access_token"_s, token}, {u"account_id"_s, account}, {u"verification_status"_s, status}});
    };
    const QJsonValue checking = accounts.first().toObject().value("account_id"_L1);
    QCOMPARE(set(accounts.at(1).toObject().value("account_id"_L1), u"automatically_verified"_s).code(), u"INVALID_FIELD"_s);
    QCOMPARE(set(u"nobodys"_s, u"automatically_verified"_s).code(), u"INVALID_ACCOUNT_ID"_s);
    QCOMPARE(set(checking, u"manually_verified"_s).code(), u"INVALID_FIELD"_s);
    QCOMPARE(set(checking, u"automatically_verified"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("AUTOMATICALLY_VERIFIED"_L1), 1, 10'000);
    QCOMPARE(catcher.last("AUTOMATICALLY_VERIFIED"_L1).value("account_id"_L1), checking);
    const QJsonObject numbers = client.post(u"/auth/get"_s, {{u"access_token"_s, token}}).json.value("numbers"_L1).toObject();
    QCOMPARE(numbers.value("ach"_L1).toArray().first().toObject().value("account_id"_L1), checking);
    QCOMPARE(set(checking, u"verification_expired"_s).code(), u"INVALID_FIELD"_s);
}

void TestAuthOperations::changedNumbersAreTold()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = tokenAt(client, u"ins_109508"_s, {u"auth"_s}, catcher.url());
    const auto first = [&] {
        const Answer answer = client.post(u"/auth/get"_s, {{u"access_token"_s, token}});
        return answer.json.value("numbers"_L1).toObject().value("ach"_L1).toArray().first().toObject();
    };
    const QJsonObject before = first();
    const QJsonObject request{{u"item_id"_s, client.itemOf(token).value()}, {u"account_id"_s, before.value("account_id"_L1)}};
    client.postBytes(u"/sandbox-control/item/change_numbers"_s, QJsonDocument(request).toJson(), false);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("DEFAULT_UPDATE"_L1), 1, 10'000);
    QVERIFY(catcher.last("DEFAULT_UPDATE"_L1).value("account_ids_with_updated_auth"_L1).toObject().contains(before.value("account_id"_L1).toString()));
    QVERIFY(first().value("account"_L1) != before.value("account"_L1));
    QCOMPARE(first().value("routing"_L1), before.value("routing"_L1));
}

QTEST_GUILESS_MAIN(TestAuthOperations)
#include "tst_authoperations.moc"

// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

namespace {

//! Calls /sandbox-control/item/\a action for the Item of \a token.
Answer act(SandboxClient& client, const QString& action, const QString& token, QJsonObject fields = {})
{
    fields.insert("item_id"_L1, client.itemOf(token).value());
    return client.postBytes(u"/sandbox-control/item/"_s + action, QJsonDocument(fields).toJson(), false);
}

QStringList accountsOf(SandboxClient& client, const QString& token)
{
    QStringList ids;
    for (const QJsonValue& account : client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).json.value("accounts"_L1).toArray())
        ids.append(account.toObject().value("account_id"_L1).toString());
    return ids;
}

} // namespace

class TestItemControl : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void brokenItemsAnswerAndTellTheError();
    void repairTellsTheOwner();
    void revokedItemsRefuseEveryCall();
    void revokedAccountsAreToldNoLonger();
    void newAccountsAreSharedAfterUpdateMode();
    void consentsEndAtTheirTime();
    void disconnectionIsAnnouncedAWeekAhead();
    void removedItemsAreGone();
    void unknownItemsAndCodesAreRefused_data();
    void unknownItemsAndCodesAreRefused();

private:
    Sandbox m_sandbox;
};

void TestItemControl::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}


void TestItemControl::brokenItemsAnswerAndTellTheError()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    QCOMPARE(act(client, u"break"_s, token, {{u"error_code"_s, u"ITEM_LOCKED"_s}}).status, 200);
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).code(), u"ITEM_LOCKED"_s);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("ERROR"_L1), 1, 10'000);
    QCOMPARE(catcher.last("ERROR"_L1).value("error"_L1).toObject().value("error_code"_L1).toString(), u"ITEM_LOCKED"_s);
}

void TestItemControl::repairTellsTheOwner()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    act(client, u"break"_s, token, {{u"error_code_reason"_s, u"OAUTH_USER_REVOKED"_s}});
    const QJsonObject item = client.post(u"/item/get"_s, {{u"access_token"_s, token}}).json.value("item"_L1).toObject();
    QCOMPARE(item.value("error"_L1).toObject().value("error_code_reason"_L1).toString(), u"OAUTH_USER_REVOKED"_s);
    act(client, u"repair"_s, token);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("LOGIN_REPAIRED"_L1), 1, 10'000);
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).status, 200);
}

void TestItemControl::revokedItemsRefuseEveryCall()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    act(client, u"revoke"_s, token);
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).code(), u"USER_PERMISSION_REVOKED"_s);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("USER_PERMISSION_REVOKED"_L1), 1, 10'000);
    const QJsonObject error = catcher.last("USER_PERMISSION_REVOKED"_L1).value("error"_L1).toObject();
    QCOMPARE(error.value("error_type"_L1).toString(), u"ITEM_ERROR"_s);
}

void TestItemControl::revokedAccountsAreToldNoLonger()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    const QStringList before = accountsOf(client, token);
    QCOMPARE(act(client, u"revoke_account"_s, token, {{u"account_id"_s, before.at(1)}}).status, 200);
    QStringList left = before;
    left.removeAt(1);
    QCOMPARE(accountsOf(client, token), left);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("USER_ACCOUNT_REVOKED"_L1), 1, 10'000);
    QCOMPARE(catcher.last("USER_ACCOUNT_REVOKED"_L1).value("account_id"_L1).toString(), before.at(1));
    QCOMPARE(act(client, u"revoke_account"_s, token, {{u"account_id"_s, before.at(1)}}).code(), u"INVALID_ACCOUNT_ID"_s);
    for (const QString& account : left)
        act(client, u"revoke_account"_s, token, {{u"account_id"_s, account}});
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).code(), u"NO_ACCOUNTS"_s);
}

void TestItemControl::newAccountsAreSharedAfterUpdateMode()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    const QStringList before = accountsOf(client, token);
    act(client, u"add_account"_s, token);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("NEW_ACCOUNTS_AVAILABLE"_L1), 1, 10'000);
    QCOMPARE(accountsOf(client, token), before);
    act(client, u"repair"_s, token, {{u"share_new_accounts"_s, true}});
    const QStringList after = accountsOf(client, token);
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(after.first(before.size()), before);
}

void TestItemControl::consentsEndAtTheirTime()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    act(client, u"expire_consent"_s, token);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PENDING_EXPIRATION"_L1), 1, 10'000);
    QVERIFY(catcher.last("PENDING_EXPIRATION"_L1).value("consent_expiration_time"_L1).toString().startsWith("2026-06-24T14:3"_L1));
    act(client, u"expire_consent"_s, token, {{u"consent_expiration_time"_s, u"2026-06-17T14:00:00Z"_s}});
    const QJsonObject item = client.post(u"/item/get"_s, {{u"access_token"_s, token}}).json.value("item"_L1).toObject();
    QCOMPARE(item.value("error"_L1).toObject().value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(item.value("error"_L1).toObject().value("error_code_reason"_L1).toString(), u"OAUTH_CONSENT_EXPIRED"_s);
    QCOMPARE(act(client, u"expire_consent"_s, token, {{u"consent_expiration_time"_s, u"soon"_s}}).code(), u"INVALID_FIELD"_s);
}

void TestItemControl::disconnectionIsAnnouncedAWeekAhead()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    act(client, u"disconnect"_s, token, {{u"reason"_s, u"INSTITUTION_MIGRATION"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PENDING_DISCONNECT"_L1), 1, 10'000);
    QCOMPARE(catcher.last("PENDING_DISCONNECT"_L1).value("reason"_L1).toString(), u"INSTITUTION_MIGRATION"_s);
    QVERIFY(catcher.last("PENDING_DISCONNECT"_L1).value("disconnect_time"_L1).toString().startsWith("2026-06-24T14:3"_L1));
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).status, 200);
}

void TestItemControl::removedItemsAreGone()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    QCOMPARE(act(client, u"remove"_s, token).status, 200);
    QCOMPARE(client.post(u"/item/get"_s, {{u"access_token"_s, token}}).code(), u"ITEM_NOT_FOUND"_s);
}

void TestItemControl::unknownItemsAndCodesAreRefused_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no item") << u"revoke"_s << "{}"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("an item of somebody else") << u"revoke"_s << R"({"item_id":"x"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a code that Plaid does not have") << u"break"_s << R"({"item_id":"x","error_code":"BORED"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("another reason") << u"disconnect"_s << R"({"item_id":"x","reason":"BORED"})"_ba << u"INVALID_FIELD"_s;
}

void TestItemControl::unknownItemsAndCodesAreRefused()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, body);
    SandboxClient client(m_sandbox);
    QTEST(client.postBytes(u"/sandbox-control/item/"_s + action, body, false).code(), "code");
}

QTEST_GUILESS_MAIN(TestItemControl)
#include "tst_itemcontrol.moc"

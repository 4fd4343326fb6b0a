// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linkoperations.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

namespace {

QJsonObject goodRequest(const QJsonObject& changes = {})
{
    QJsonObject request{{u"client_name"_s, u"Egret"_s}, {u"language"_s, u"en"_s}, {u"country_codes"_s, QJsonArray{u"US"_s}},
        {u"user"_s, QJsonObject{{u"client_user_id"_s, u"acme"_s}}}, {u"products"_s, QJsonArray{u"transactions"_s}}};
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            request.remove(it.key());
        else
            request.insert(it.key(), it.value());
    }
    return request;
}

} // namespace

class TestLinkOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void hostedLinkHasAnAddress();
    void tokenTellsWhatItWasMadeFor();
    void updateModeNeedsAValidToken();

private:
    Sandbox m_sandbox;
};

void TestLinkOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestLinkOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("code");
    const QJsonValue gone = QJsonValue::Null;
    QTest::newRow("nothing wrong") << QJsonObject() << QString();
    QTest::newRow("no name") << QJsonObject{{u"client_name"_s, gone}} << u"MISSING_FIELDS"_s;
    QTest::newRow("no language") << QJsonObject{{u"language"_s, gone}} << u"MISSING_FIELDS"_s;
    QTest::newRow("language Plaid does not speak") << QJsonObject{{u"language"_s, u"tlh"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("no countries") << QJsonObject{{u"country_codes"_s, QJsonArray()}} << u"INVALID_FIELD"_s;
    QTest::newRow("unknown country") << QJsonObject{{u"country_codes"_s, QJsonArray{u"XX"_s}}} << u"INVALID_FIELD"_s;
    QTest::newRow("no user") << QJsonObject{{u"user"_s, gone}} << u"MISSING_FIELDS"_s;
    QTest::newRow("user without id") << QJsonObject{{u"user"_s, QJsonObject()}} << u"MISSING_FIELDS"_s;
    QTest::newRow("user by Plaid's id") << QJsonObject{{u"user"_s, gone}, {u"user_id"_s, u"usr_1"_s}} << QString();
    QTest::newRow("no products") << QJsonObject{{u"products"_s, gone}} << u"MISSING_FIELDS"_s;
    QTest::newRow("balance as a product") << QJsonObject{{u"products"_s, QJsonArray{u"balance"_s}}} << u"INVALID_PRODUCT"_s;
    QTest::newRow("product in two lists") << QJsonObject{{u"optional_products"_s, QJsonArray{u"transactions"_s}}} << u"INVALID_FIELD"_s;
    QTest::newRow("webhook that is no URL") << QJsonObject{{u"webhook"_s, u"nowhere"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("too many days") << QJsonObject{{u"transactions"_s, QJsonObject{{u"days_requested"_s, 731}}}} << u"INVALID_FIELD"_s;
    QTest::newRow("link that lives too long") << QJsonObject{{u"hosted_link"_s, QJsonObject{{u"url_lifetime_seconds"_s, 1'814'401}}}} << u"INVALID_FIELD"_s;
    QTest::newRow("product lists that are null") << QJsonObject{{u"optional_products"_s, QJsonArray()}} << QString();
    QTest::newRow("account selection without an Item") << QJsonObject{{u"update"_s, QJsonObject{{u"account_selection_enabled"_s, true}}}} << u"INVALID_FIELD"_s;
    QTest::newRow("payment without its id") << QJsonObject{{u"products"_s, QJsonArray{u"payment_initiation"_s}}} << u"MISSING_FIELDS"_s;
    QTest::newRow("payment that does not exist")
        << QJsonObject{{u"products"_s, QJsonArray{u"payment_initiation"_s}},
               {u"payment_initiation"_s, QJsonObject{{u"payment_id"_s, u"payment-id-sandbox-11111111-2222-4333-8444-555555555555"_s}}}}
        << u"INVALID_FIELD"_s;
    QTest::newRow("bank that does not exist") << QJsonObject{{u"institution_id"_s, u"ins_0"_s}} << u"INVALID_INSTITUTION"_s;
    QTest::newRow("plain redirect") << QJsonObject{{u"redirect_uri"_s, u"http://localhost:8484/back"_s}} << QString();
    QTest::newRow("return into an app") << QJsonObject{{u"hosted_link"_s, QJsonObject{{u"completion_redirect_uri"_s, u"egret://done"_s}}}} << QString();
    QTest::newRow("return into a script")
        << QJsonObject{{u"hosted_link"_s, QJsonObject{{u"completion_redirect_uri"_s, u"javascript:alert(1)"_s}}}} << u"INVALID_FIELD"_s;
    QTest::newRow("field Plaid does not have") << QJsonObject{{u"colour"_s, u"red"_s}} << u"UNKNOWN_FIELDS"_s;
}

void TestLinkOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, code);
    SandboxClient client(m_sandbox);
    const Answer answer = client.post(u"/link/token/create"_s, goodRequest(changes));
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status, code.isEmpty() ? 200 : 400);
}

void TestLinkOperations::hostedLinkHasAnAddress()
{
    SandboxClient client(m_sandbox);
    const Answer plain = client.post(u"/link/token/create"_s, goodRequest());
    QVERIFY(!plain.json.contains("hosted_link_url"_L1));
    QVERIFY(plain.text("expiration"_L1).startsWith("2026-06-17T18:3"_L1));
    const Answer hosted = client.post(u"/link/token/create"_s, goodRequest({{u"hosted_link"_s, QJsonObject()}}));
    QVERIFY(hosted.text("hosted_link_url"_L1).startsWith(m_sandbox.baseUrl().toString() + u"/link/"_s));
    QVERIFY(hosted.text("expiration"_L1).startsWith("2026-06-17T15:0"_L1));
    QVERIFY(hosted.text("link_token"_L1) != plain.text("link_token"_L1));
}

void TestLinkOperations::tokenTellsWhatItWasMadeFor()
{
    SandboxClient client(m_sandbox);
    const QString token = client.post(u"/link/token/create"_s, goodRequest({{u"webhook"_s, u"https://hooks.example/1"_s}})).text("link_token"_L1);
    const Answer answer = client.post(u"/link/token/get"_s, {{u"link_token"_s, token}});
    QCOMPARE(answer.text("link_token"_L1), token);
    QCOMPARE(answer.json.value("link_sessions"_L1).toArray().size(), 0);
    const QJsonObject metadata = answer.json.value("metadata"_L1).toObject();
    QCOMPARE(metadata.value("client_name"_L1).toString(), u"Egret"_s);
    QCOMPARE(metadata.value("initial_products"_L1).toArray(), QJsonArray{u"transactions"_s});
    QCOMPARE(metadata.value("webhook"_L1).toString(), u"https://hooks.example/1"_s);
    QVERIFY(metadata.value("redirect_uri"_L1).isNull());
    QCOMPARE(client.post(u"/link/token/get"_s, {{u"link_token"_s, u"link-sandbox-11111111-2222-4333-8444-555555555555"_s}}).code(), u"INVALID_LINK_TOKEN"_s);
}

void TestLinkOperations::updateModeNeedsAValidToken()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    const QJsonObject update{{u"products"_s, QJsonValue::Null}, {u"access_token"_s, token}};
    QCOMPARE(client.post(u"/link/token/create"_s, goodRequest(update)).status, 200);
    QCOMPARE(client.post(u"/link/token/create"_s, goodRequest({{u"access_token"_s, token}})).code(), u"INVALID_FIELD"_s);
    const QJsonObject foreign{{u"products"_s, QJsonValue::Null}, {u"access_token"_s, u"access-production-11111111-2222-4333-8444-555555555555"_s}};
    QCOMPARE(client.post(u"/link/token/create"_s, goodRequest(foreign)).code(), u"INVALID_ACCESS_TOKEN"_s);
}

QTEST_GUILESS_MAIN(TestLinkOperations)
#include "tst_linkoperations.moc"

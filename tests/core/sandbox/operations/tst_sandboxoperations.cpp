// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/sandboxoperations.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

class TestSandboxOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void historyIsAsLongAsAskedFor_data();
    void historyIsAsLongAsAskedFor();
    void firesWhatIsAskedForAndChangesNothing();
    void firingNeedsAUrlAndTheProduct();
    void typeAndCodeMustGoTogether();
    void resetLoginTellsTheOwner();
    void usersAreKnownByName();

private:
    Sandbox m_sandbox;
};

void TestSandboxOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestSandboxOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no products") << R"({"institution_id":"ins_109508","initial_products":[]})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("word that is no product") << R"({"institution_id":"ins_109508","initial_products":["gold"]})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("balance is no product of an Item") << R"({"institution_id":"ins_109508","initial_products":["balance"]})"_ba << u"INVALID_PRODUCT"_s;
    QTest::newRow("product the bank lacks") << R"({"institution_id":"ins_109508","initial_products":["payment_initiation"]})"_ba << u"INVALID_PRODUCT"_s;
    QTest::newRow("unknown bank") << R"({"institution_id":"ins_0","initial_products":["transactions"]})"_ba << u"INVALID_INSTITUTION"_s;
    QTest::newRow("unknown user") << R"({"institution_id":"ins_109508","initial_products":["auth"],"options":{"override_username":"eve"}})"_ba << u"INVALID_CREDENTIALS"_s;
    QTest::newRow("options that are null") << R"({"institution_id":"ins_109508","initial_products":["auth"],"options":null})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("bank that is no longer supported") << R"({"institution_id":"ins_133402","initial_products":["auth"]})"_ba << u"INSTITUTION_NO_LONGER_SUPPORTED"_s;
    QTest::newRow("password that asks for an error") << R"({"institution_id":"ins_109508","initial_products":["auth"],"options":{"override_username":"user_good","override_password":"error_ITEM_LOCKED"}})"_ba << u"ITEM_LOCKED"_s;
    QTest::newRow("statements without their dates") << R"({"institution_id":"ins_109508","initial_products":["statements"],"options":{"statements":{"start_date":"2026-01-01"}}})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("webhook that is no URL") << R"({"institution_id":"ins_109508","initial_products":["auth"],"options":{"webhook":"here"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("too many days") << R"({"institution_id":"ins_109508","initial_products":["auth"],"options":{"transactions":{"days_requested":731}}})"_ba << u"INVALID_FIELD"_s;
}

void TestSandboxOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    SandboxClient client(m_sandbox);
    const qsizetype before = m_sandbox.items().size();
    QCOMPARE(client.postBytes(u"/sandbox/public_token/create"_s, body).code(), code);
    QCOMPARE(m_sandbox.items().size(), before);
}

void TestSandboxOperations::historyIsAsLongAsAskedFor_data()
{
    QTest::addColumn<QJsonObject>("transactions");
    QTest::addColumn<QString>("first");
    QTest::newRow("90 days by default") << QJsonObject() << u"2026-03-19"_s;
    QTest::newRow("as many days as asked") << QJsonObject{{u"days_requested"_s, 400}} << u"2025-05-13"_s;
    QTest::newRow("from a start date") << QJsonObject{{u"start_date"_s, u"2026-06-01"_s}} << u"2026-06-01"_s;
}

void TestSandboxOperations::historyIsAsLongAsAskedFor()
{
    QFETCH(QJsonObject, transactions);
    QFETCH(QString, first);
    SandboxClient client(m_sandbox);
    const Answer made = client.post(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
            {u"options"_s, QJsonObject{{u"transactions"_s, transactions}}}});
    const Answer exchanged = client.post(u"/item/public_token/exchange"_s, {{u"public_token"_s, made.text("public_token"_L1)}});
    QVERIFY(client.awaitHistory(exchanged.text("access_token"_L1)));
    QString earliest = u"9999"_s;
    for (const QJsonObject& transaction : m_sandbox.transactionsOf(ItemId(exchanged.text("item_id"_L1))))
        earliest = std::min(earliest, transaction.value("date"_L1).toString());
    QVERIFY2(earliest >= first, qPrintable(earliest));
    QVERIFY2(QDate::fromString(first, Qt::ISODate).daysTo(QDate::fromString(earliest, Qt::ISODate)) <= 5, qPrintable(earliest));
}

void TestSandboxOperations::firesWhatIsAskedForAndChangesNothing()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    const ItemId item = client.itemOf(token);
    QVERIFY(client.awaitHistory(token));
    const QList<QJsonObject> before = m_sandbox.transactionsOf(item);
    const auto fire = [&](const QJsonObject& fields) {
        QJsonObject request = fields;
        request.insert("access_token"_L1, token);
        return client.post(u"/sandbox/item/fire_webhook"_s, request).json.value("webhook_fired"_L1).toBool();
    };
    QVERIFY(fire({{u"webhook_code"_s, u"DEFAULT_UPDATE"_s}}));
    QVERIFY(fire({{u"webhook_code"_s, u"PENDING_DISCONNECT"_s}, {u"webhook_type"_s, u"ITEM"_s}}));
    QVERIFY(fire({{u"webhook_code"_s, u"LOGIN_REPAIRED"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("LOGIN_REPAIRED"_L1), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PENDING_DISCONNECT"_L1), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("DEFAULT_UPDATE"_L1), 1, 10'000);
    QCOMPARE(catcher.last("DEFAULT_UPDATE"_L1).value("webhook_type"_L1).toString(), u"TRANSACTIONS"_s);
    QCOMPARE(catcher.last("DEFAULT_UPDATE"_L1).value("item_id"_L1).toString(), item.value());
    QCOMPARE(m_sandbox.transactionsOf(item), before);
    QVERIFY(fire({{u"webhook_code"_s, u"DEFAULT_UPDATE"_s}, {u"webhook_type"_s, u"ITEM"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.last("DEFAULT_UPDATE"_L1).size(), 3, 10'000);
}

void TestSandboxOperations::firingNeedsAUrlAndTheProduct()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString silent = client.link();
    QCOMPARE(client.post(u"/sandbox/item/fire_webhook"_s, {{u"access_token"_s, silent}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}}).code(),
        u"SANDBOX_WEBHOOK_INVALID"_s);
    const QString token = client.link(catcher.url(), {}, {u"identity"_s});
    QCOMPARE(client.post(u"/sandbox/item/fire_webhook"_s, {{u"access_token"_s, token}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}}).code(),
        u"SANDBOX_PRODUCT_NOT_ENABLED"_s);
}

void TestSandboxOperations::typeAndCodeMustGoTogether()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    const auto fire = [&](const QString& type, const QString& code) {
        return client.post(u"/sandbox/item/fire_webhook"_s, {{u"access_token"_s, token}, {u"webhook_type"_s, type}, {u"webhook_code"_s, code}}).code();
    };
    QCOMPARE(fire(u"AUTH"_s, u"SYNC_UPDATES_AVAILABLE"_s), u"INVALID_FIELD"_s);
    QCOMPARE(fire(u"ITEM"_s, u"INITIAL_UPDATE"_s), u"INVALID_FIELD"_s);
    QCOMPARE(fire(u"WEATHER"_s, u"DEFAULT_UPDATE"_s), u"INVALID_FIELD"_s);
}

void TestSandboxOperations::resetLoginTellsTheOwner()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link(catcher.url());
    const Answer answer = client.post(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, token}});
    QCOMPARE(answer.json.value("reset_login"_L1).toBool(), true);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("ERROR"_L1), 1, 10'000);
    const QJsonObject body = catcher.last("ERROR"_L1);
    QCOMPARE(body.value("webhook_type"_L1).toString(), u"ITEM"_s);
    QCOMPARE(body.value("error"_L1).toObject().value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
}

void TestSandboxOperations::usersAreKnownByName()
{
    Bank bank(1);
    const auto userOf = [&bank](const QString& username) {
        const Result<ItemSpec> spec = itemSpecOf(bank, {username, {}, QDate(2026, 6, 17), 90});
        return spec ? spec->username : spec.error().code;
    };
    for (const QString& username : {u"user_cobalt_cycles"_s, u"user_good"_s, u"user_transactions_dynamic"_s, u"user_volume_1000"_s})
        QCOMPARE(userOf(username), username);
    QCOMPARE(userOf(u"user_nobody"_s), u"INVALID_CREDENTIALS"_s);
}

QTEST_GUILESS_MAIN(TestSandboxOperations)
#include "tst_sandboxoperations.moc"

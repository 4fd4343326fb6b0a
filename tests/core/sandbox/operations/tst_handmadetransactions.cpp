// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

#include <QTemporaryDir>

using namespace egret;
using namespace egret::test;

namespace {

const QString kDynamic = u"user_transactions_dynamic"_s;

QJsonObject tea(const QJsonObject& other = {})
{
    QJsonObject transaction{{u"date_transacted"_s, u"2026-06-15"_s}, {u"date_posted"_s, u"2026-06-16"_s}, {u"amount"_s, 12.34},
        {u"description"_s, u"Tea & \"scones\""_s}, {u"iso_currency_code"_s, u"USD"_s}};
    for (auto it = other.begin(); it != other.end(); ++it)
        transaction.insert(it.key(), it.value());
    return transaction;
}

Answer create(SandboxClient& client, const QString& token, const QJsonArray& transactions)
{
    return client.post(u"/sandbox/transactions/create"_s, {{u"access_token"_s, token}, {u"transactions"_s, transactions}});
}

} // namespace

class TestHandmadeTransactions : public QObject {
    Q_OBJECT

private slots:
    void theyLandOnTheCheckingAccountAndAreTold();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void onlyTheDynamicUserTakesThem();
    void theyAreThereAfterARestart();
};

void TestHandmadeTransactions::theyLandOnTheCheckingAccountAndAreTold()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url(), kDynamic);
    QVERIFY(client.awaitHistory(token));
    Mirror mirror;
    mirror.catchUp(client, token);
    const Answer made = create(client, token, {tea(), tea({{u"amount"_s, -5}, {u"date_posted"_s, u"2026-06-17"_s}})});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json.keys(), QStringList{u"request_id"_s});
    const Answer page = client.sync(token, mirror.cursor);
    QCOMPARE(page.json.value("added"_L1).toArray().size(), 2);
    const QJsonObject transaction = page.json.value("added"_L1).toArray().at(0).toObject();
    QCOMPARE(transaction.value("name"_L1).toString(), u"Tea & \"scones\""_s);
    QCOMPARE(transaction.value("amount"_L1).toDouble(), 12.34);
    QCOMPARE(transaction.value("date"_L1).toString(), u"2026-06-16"_s);
    QCOMPARE(transaction.value("authorized_date"_L1).toString(), u"2026-06-15"_s);
    QCOMPARE(transaction.value("pending"_L1).toBool(), false);
    QString subtype;
    for (const QJsonValue& account : page.json.value("accounts"_L1).toArray()) {
        if (account.toObject().value("account_id"_L1) == transaction.value("account_id"_L1))
            subtype = account.toObject().value("subtype"_L1).toString();
    }
    QCOMPARE(subtype, u"checking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.last("DEFAULT_UPDATE"_L1).value("new_transactions"_L1).toInt(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(catcher.count("SYNC_UPDATES_AVAILABLE"_L1) > 0, 20'000);
}

void TestHandmadeTransactions::wrongOnesAreRefused_data()
{
    QTest::addColumn<QJsonArray>("transactions");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QJsonArray() << u"INVALID_FIELD"_s;
    QTest::newRow("no objects") << QJsonArray{1} << u"INVALID_FIELD"_s;
    QJsonArray eleven;
    for (int i = 0; i < 11; ++i)
        eleven.append(tea());
    QTest::newRow("eleven") << eleven << u"INVALID_FIELD"_s;
    QTest::newRow("without a description") << QJsonArray{QJsonObject{{u"date_transacted"_s, u"2026-06-15"_s}, {u"date_posted"_s, u"2026-06-15"_s}, {u"amount"_s, 1}}} << u"MISSING_FIELDS"_s;
    QTest::newRow("with a colour") << QJsonArray{tea({{u"colour"_s, 1}})} << u"UNKNOWN_FIELDS"_s;
    QTest::newRow("an amount in words") << QJsonArray{tea({{u"amount"_s, u"12"_s}})} << u"INVALID_FIELD"_s;
    QTest::newRow("for nothing") << QJsonArray{tea({{u"amount"_s, 0}})} << u"INVALID_FIELD"_s;
    QTest::newRow("tomorrow") << QJsonArray{tea({{u"date_posted"_s, u"2026-06-18"_s}})} << u"INVALID_FIELD"_s;
    QTest::newRow("more than two weeks ago") << QJsonArray{tea({{u"date_transacted"_s, u"2026-06-02"_s}})} << u"INVALID_FIELD"_s;
    QTest::newRow("posted before it was made") << QJsonArray{tea({{u"date_posted"_s, u"2026-06-14"_s}})} << u"INVALID_FIELD"_s;
    QTest::newRow("in another currency") << QJsonArray{tea({{u"iso_currency_code"_s, u"CAD"_s}})} << u"INVALID_FIELD"_s;
    QTest::newRow("the second is wrong") << QJsonArray{tea(), tea({{u"amount"_s, true}})} << u"INVALID_FIELD"_s;
}

void TestHandmadeTransactions::wrongOnesAreRefused()
{
    QFETCH(QJsonArray, transactions);
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link({}, kDynamic);
    QVERIFY(client.awaitHistory(token));
    const qsizetype before = sandbox.transactionsOf(client.itemOf(token)).size();
    QTEST(create(client, token, transactions).code(), "code");
    QCOMPARE(sandbox.transactionsOf(client.itemOf(token)).size(), before);
}

void TestHandmadeTransactions::onlyTheDynamicUserTakesThem()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link({}, u"user_good"_s);
    QVERIFY(client.awaitHistory(token));
    QCOMPARE(create(client, token, {tea()}).code(), u"INVALID_FIELD"_s);
    QCOMPARE(create(client, client.link({}, kDynamic, {u"auth"_s}), {tea()}).code(), u"PRODUCTS_NOT_SUPPORTED"_s);
}

void TestHandmadeTransactions::theyAreThereAfterARestart()
{
    const QTemporaryDir folder;
    Sandbox::Options options = optionsAt();
    options.journal = folder.filePath(u"journal"_s);
    QList<QJsonObject> truth;
    ItemId item;
    {
        Sandbox sandbox;
        QVERIFY(sandbox.start(options));
        SandboxClient client(sandbox);
        const QString token = client.link({}, kDynamic);
        item = client.itemOf(token);
        QVERIFY(client.awaitHistory(token));
        QCOMPARE(create(client, token, {tea()}).status, 200);
        truth = sandbox.transactionsOf(item);
    }
    Sandbox again;
    QVERIFY(again.start(options));
    QCOMPARE(again.transactionsOf(item), truth);
}

QTEST_GUILESS_MAIN(TestHandmadeTransactions)
#include "tst_handmadetransactions.moc"

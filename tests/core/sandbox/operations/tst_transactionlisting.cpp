// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

namespace {

Answer list(SandboxClient& client, const QString& token, const QString& first, const QString& last, const QJsonObject& options = {})
{
    QJsonObject request{{u"access_token"_s, token}, {u"start_date"_s, first}, {u"end_date"_s, last}};
    if (!options.isEmpty())
        request.insert("options"_L1, options);
    return client.post(u"/transactions/get"_s, request);
}

QStringList idsIn(const Answer& answer)
{
    QStringList ids;
    for (const QJsonValue& transaction : answer.json.value("transactions"_L1).toArray())
        ids.append(transaction.toObject().value("transaction_id"_L1).toString());
    return ids;
}

} // namespace

class TestTransactionListing : public QObject {
    Q_OBJECT

private slots:
    void isNotReadyBeforeTheInitialUpdate();
    void anItemWithoutTransactionsStartsFetchingThem();
    void pagesAddUpToTheTruthNewestFirst();
    void onlyWhatIsAskedForIsTold();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
};

void TestTransactionListing::isNotReadyBeforeTheInitialUpdate()
{
    Sandbox sandbox;
    Sandbox::Options options = optionsAt();
    options.delays = SandboxDelays::Realistic;
    options.clockSpeed = 0;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    const Answer answer = list(client, client.link(), u"2026-05-01"_s, u"2026-06-17"_s);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"PRODUCT_NOT_READY"_s);
}

void TestTransactionListing::anItemWithoutTransactionsStartsFetchingThem()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link({}, {}, {u"auth"_s});
    QCOMPARE(list(client, token, u"2026-01-01"_s, u"2026-06-17"_s, {{u"days_requested"_s, 45}}).code(), u"PRODUCT_NOT_READY"_s);
    QVERIFY(client.awaitHistory(token));
    const Answer answer = list(client, token, u"2026-01-01"_s, u"2026-06-17"_s, {{u"count"_s, 500}});
    QCOMPARE(idsIn(answer).size(), sandbox.transactionsOf(client.itemOf(token)).size());
    const QJsonObject oldest = answer.json.value("transactions"_L1).toArray().last().toObject();
    QVERIFY(oldest.value("date"_L1).toString() >= u"2026-05-03"_s);
}

void TestTransactionListing::pagesAddUpToTheTruthNewestFirst()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    QHash<QString, QJsonObject> told;
    QString before = u"9999"_s;
    int total = 1;
    for (int offset = 0; offset < total; offset += 400) {
        const Answer page = list(client, token, u"2024-01-01"_s, u"2026-06-17"_s, {{u"count"_s, 400}, {u"offset"_s, offset}});
        QCOMPARE(page.status, 200);
        total = page.json.value("total_transactions"_L1).toInt();
        for (const QJsonValue& value : page.json.value("transactions"_L1).toArray()) {
            const QJsonObject transaction = value.toObject();
            QVERIFY(transaction.value("date"_L1).toString() <= before);
            before = transaction.value("date"_L1).toString();
            told.insert(transaction.value("transaction_id"_L1).toString(), transaction);
        }
        QCOMPARE(page.json.value("item"_L1).toObject().value("item_id"_L1).toString(), client.itemOf(token).value());
        QCOMPARE(page.json.value("accounts"_L1).toArray().size(), 3);
    }
    const QList<QJsonObject> truth = sandbox.transactionsOf(client.itemOf(token));
    QCOMPARE(total, int(truth.size()));
    QCOMPARE(told.size(), truth.size());
    for (const QJsonObject& transaction : truth)
        QCOMPARE(told.value(transaction.value("transaction_id"_L1).toString()), transaction);
    QCOMPARE(idsIn(list(client, token, u"2024-01-01"_s, u"2026-06-17"_s, {{u"offset"_s, total}})).size(), 0);
}

void TestTransactionListing::onlyWhatIsAskedForIsTold()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    const Answer april = list(client, token, u"2026-04-01"_s, u"2026-04-30"_s);
    QVERIFY(april.json.value("total_transactions"_L1).toInt() > 30);
    QCOMPARE(idsIn(april).size(), std::min(100, april.json.value("total_transactions"_L1).toInt()));
    const QString savings = april.json.value("accounts"_L1).toArray().at(1).toObject().value("account_id"_L1).toString();
    const Answer one = list(client, token, u"2026-04-01"_s, u"2026-04-30"_s,
        {{u"account_ids"_s, QJsonArray{savings}}, {u"include_original_description"_s, true}});
    QVERIFY(!idsIn(one).isEmpty());
    QCOMPARE(one.json.value("accounts"_L1).toArray().size(), 1);
    for (const QJsonValue& value : one.json.value("transactions"_L1).toArray()) {
        const QJsonObject transaction = value.toObject();
        QCOMPARE(transaction.value("account_id"_L1).toString(), savings);
        QCOMPARE(transaction.value("original_description"_L1), transaction.value("name"_L1));
        QVERIFY(transaction.value("date"_L1).toString().startsWith("2026-04"_L1));
    }
}

void TestTransactionListing::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("code");
    const QString day = u"2026-06-01"_s;
    QTest::newRow("a day that is none") << u"2026-02-30"_s << day << QJsonObject() << u"INVALID_FIELD"_s;
    QTest::newRow("the end before the start") << u"2026-06-02"_s << day << QJsonObject() << u"INVALID_FIELD"_s;
    QTest::newRow("a negative offset") << day << day << QJsonObject{{u"offset"_s, -1}} << u"INVALID_FIELD"_s;
    QTest::newRow("an account of nobody") << day << day << QJsonObject{{u"account_ids"_s, QJsonArray{u"nobodys"_s}}} << u"INVALID_ACCOUNT_ID"_s;
    QTest::newRow("an option of another endpoint") << day << day << QJsonObject{{u"account_id"_s, u"x"_s}} << u"UNKNOWN_FIELDS"_s;
}

void TestTransactionListing::wrongRequestsAreRefused()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QJsonObject, options);
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    QTEST(list(client, client.link(), first, last, options).code(), "code");
}

QTEST_GUILESS_MAIN(TestTransactionListing)
#include "tst_transactionlisting.moc"

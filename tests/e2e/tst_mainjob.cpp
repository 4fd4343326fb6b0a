// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"
#include "tests/support/forwarder.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArrivesWithin = 30'000;

} // namespace

class TestMainJob : public QObject {
    Q_OBJECT

private slots:
    void linkedItemsFillUpThroughSignedWebhooks();
    void twoItemsOfOneEndUserAreOneEndUserWithTwoConnections();
    void aForwardedWebhookVerifiesAndAChangedByteIsRefused();
    void theLinkUrlSaysWhatIsWrong_data();
    void theLinkUrlSaysWhatIsWrong();
    void foreignRequestsReachOnlyThePublicRoutes();
    void refreshedTransactionsReplaceTheirPendingRows();

private:
    qint64 apiCount(const QString& endUser);
    qint64 cliCount() { return m_deployment.cli({u"transactions"_s, u"--count"_s}).json().object()["count"_L1].toInteger(-1); }

    Deployment m_deployment;
};

qint64 TestMainJob::apiCount(const QString& endUser)
{
    const HttpAnswer answer = get(m_deployment.apiUrl(u"/api/end_users/%1/transactions?per_page=1"_s.arg(endUser)), m_deployment.keyHeader());
    return answer.status == 200 ? answer.json()["_meta"_L1].toObject()["num_results"_L1].toInteger(-1) : -answer.status;
}

void TestMainJob::linkedItemsFillUpThroughSignedWebhooks()
{
    QVERIFY(m_deployment.isReady());
    const std::optional<LinkedItem> item = m_deployment.makeItem(m_deployment.webhookUrl());
    QVERIFY(item);
    const HttpAnswer created = m_deployment.postLink(*item, u"shop-1"_s);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json()["link"_L1].toObject()["item_id"_L1].toString(), item->itemId);
    QVERIFY(!created.body.contains(item->accessToken.toUtf8()));

    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*item), kArrivesWithin);
    const qint64 atBank = m_deployment.transactionsAtBank(*item);
    QVERIFY(atBank > 500);
    QTRY_COMPARE_WITH_TIMEOUT(apiCount(u"shop-1"_s), atBank, kArrivesWithin);

    const HttpAnswer again = m_deployment.postLink(*item, u"shop-1"_s);
    QCOMPARE(again.status, 200);
    QCOMPARE(m_deployment.list({u"items"_s, u"list"_s}).size(), 1);

    QStringList codes;
    for (const QJsonValue& webhook : m_deployment.list({u"webhooks"_s, u"list"_s})) {
        QCOMPARE(webhook["verification"_L1].toString(), u"verified"_s);
        codes += webhook["webhook_code"_L1].toString();
    }
    QVERIFY(codes.contains("INITIAL_UPDATE"_L1));
    QVERIFY(codes.contains("HISTORICAL_UPDATE"_L1));
}

void TestMainJob::twoItemsOfOneEndUserAreOneEndUserWithTwoConnections()
{
    const std::optional<LinkedItem> first = m_deployment.makeItem(m_deployment.webhookUrl());
    const std::optional<LinkedItem> second = m_deployment.makeItem(m_deployment.webhookUrl());
    QVERIFY(first && second);
    QCOMPARE(m_deployment.postLink(*first, u"shop-2"_s).status, 201);
    QCOMPARE(m_deployment.postLink(*second, u"shop-2"_s).status, 201);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*first) && m_deployment.historyComplete(*second), kArrivesWithin);
    const qint64 atBank = m_deployment.transactionsAtBank(*first) + m_deployment.transactionsAtBank(*second);
    QTRY_COMPARE_WITH_TIMEOUT(apiCount(u"shop-2"_s), atBank, kArrivesWithin);

    int connections = 0;
    for (const QJsonValue& item : m_deployment.list({u"items"_s, u"list"_s}))
        connections += item["end_user_id"_L1].toString() == "shop-2"_L1;
    QCOMPARE(connections, 2);

    const HttpAnswer conflict = m_deployment.postLink(*second, u"shop-3"_s);
    QCOMPARE(conflict.status, 409);
    QVERIFY(conflict.body.contains("shop-2"));
}

void TestMainJob::aForwardedWebhookVerifiesAndAChangedByteIsRefused()
{
    Forwarder forwarder;
    const std::optional<LinkedItem> item = m_deployment.makeItem(forwarder.url());
    QVERIFY(item);
    QCOMPARE(m_deployment.postLink(*item, u"shop-4"_s).status, 201);
    QTRY_VERIFY_WITH_TIMEOUT(forwarder.count() >= 2, kArrivesWithin);

    const HttpRequest webhook = forwarder.at(0);
    QByteArray changed = webhook.body;
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    const HttpAnswer refused = post(m_deployment.webhookUrl(), changed, forwardedHeaders(webhook));
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.body.contains("body_hash"));
    QCOMPARE(post(m_deployment.webhookUrl(), webhook.body, forwardedHeaders(webhook)).status, 200);
    QCOMPARE(post(m_deployment.webhookUrl(), webhook.body).status, 401);

    const QJsonArray listed = m_deployment.list({u"webhooks"_s, u"list"_s});
    QCOMPARE(listed[0]["failed_check"_L1].toString(), u"format"_s);
    QCOMPARE(listed[1]["verification"_L1].toString(), u"verified"_s);
    QCOMPARE(listed[2]["failed_check"_L1].toString(), u"body_hash"_s);
    QCOMPARE(listed[2]["state"_L1].toString(), u"rejected"_s);
    const QJsonObject detail = m_deployment.cli({u"webhooks"_s, u"show"_s, listed[2]["id"_L1].toString(), u"--json"_s}).json().object();
    QCOMPARE(detail["checks"_L1].toArray().size(), 7);
    QCOMPARE(detail["body"_L1].toString().toUtf8(), changed);
}

void TestMainJob::theLinkUrlSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("not JSON") << "item"_ba << 400 << "JSON"_ba;
    QTest::newRow("nothing given") << "{}"_ba << 422 << "item_id"_ba;
    QTest::newRow("another environment's token")
        << R"({"item_id":"i","access_token":"access-production-7c69d345-fda8-4f2e-9b0f-1","end_user_id":"e"})"_ba << 422 << "access_token"_ba;
    QTest::newRow("a number for an id") << R"({"item_id":7,"access_token":"access-sandbox-7c69d345","end_user_id":"e"})"_ba << 422 << "item_id"_ba;
    QTest::newRow("far too large") << QByteArray(2 * 1024 * 1024, 'x') << 413 << ""_ba;
}

void TestMainJob::theLinkUrlSaysWhatIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, names);
    const HttpAnswer answer = post(m_deployment.linkUrl(), body, m_deployment.keyHeader());
    QTEST(answer.status, "status");
    QVERIFY(answer.body.contains(names));
    QCOMPARE(post(m_deployment.linkUrl(), body.left(1000), {{"x-api-key"_ba, "key_wrong"_ba}}).status, 401);
}

void TestMainJob::foreignRequestsReachOnlyThePublicRoutes()
{
    const QUrl api = m_deployment.apiUrl(u"/api/end_users/shop-1/transactions"_s);
    QCOMPARE(get(api, m_deployment.keyHeader()).status, 200);
    QCOMPARE(get(api, m_deployment.keyHeader() + HttpHeaderList{{"X-Forwarded-For"_ba, "10.0.0.1"_ba}}).status, 404);
    QCOMPARE(get(api, m_deployment.keyHeader() + HttpHeaderList{{"Origin"_ba, "https://evil.example"_ba}}).status, 404);
    QCOMPARE(get(api).status, 401);
    QCOMPARE(get(api, m_deployment.keyHeader() + HttpHeaderList{{"Via"_ba, "1.1 proxy"_ba}}).status, 404);
    QCOMPARE(post(m_deployment.apiUrl(u"/webhooks/plaid/nobody"_s), QByteArray(2 * 1024 * 1024, 'x')).status, 404);
    QCOMPARE(get(m_deployment.apiUrl(u"/healthz"_s)).json()["status"_L1].toString(), u"ok"_s);
}

void TestMainJob::refreshedTransactionsReplaceTheirPendingRows()
{
    const std::optional<LinkedItem> item = m_deployment.makeItem(m_deployment.webhookUrl());
    QVERIFY(item);
    QCOMPARE(m_deployment.postLink(*item, u"shop-5"_s).status, 201);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*item), kArrivesWithin);
    QTRY_COMPARE_WITH_TIMEOUT(apiCount(u"shop-5"_s), m_deployment.transactionsAtBank(*item), kArrivesWithin);

    const auto refresh = [&] {
        return m_deployment.askPlaid(u"/transactions/refresh"_s, {{u"access_token"_s, item->accessToken}}).status;
    };
    const auto told = [&](QLatin1String code) {
        const QJsonArray webhooks = m_deployment.list({u"webhooks"_s, u"list"_s, item->itemId});
        return std::any_of(webhooks.begin(), webhooks.end(),
            [&](const QJsonValue& webhook) { return webhook["webhook_code"_L1].toString() == code; });
    };
    QCOMPARE(refresh(), 200); // pending purchases appear
    QTRY_VERIFY_WITH_TIMEOUT(told("DEFAULT_UPDATE"_L1), kArrivesWithin);
    QCOMPARE(refresh(), 200); // and are posted
    QTRY_VERIFY_WITH_TIMEOUT(told("TRANSACTIONS_REMOVED"_L1), kArrivesWithin);
    QTRY_COMPARE_WITH_TIMEOUT(apiCount(u"shop-5"_s), m_deployment.transactionsAtBank(*item), kArrivesWithin);
    int successors = 0;
    for (const QJsonValue& row : m_deployment.list({u"transactions"_s})) {
        if (row["item_id"_L1].toString() == item->itemId)
            successors += !row["pending_transaction_id"_L1].isNull();
    }
    QVERIFY(successors > 0);
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"

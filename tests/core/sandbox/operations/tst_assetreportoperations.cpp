// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/assetreportoperations.h"

#include "sandboxclient.h"

#include <QTemporaryDir>

using namespace egret;
using namespace egret::test;

class TestAssetReportOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void takesAMomentAndThenTellsWhatWasAskedFor();
    void outlivesItsItemUntilItIsRemoved();
    void fastReportComesFirst();
    void itemThatBreaksMeanwhileFailsTheReport();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void refusesItemsThatCannotBeReportedOn();
    void daysToIncludeCutTheReportShort();
    void staysTheSameAfterARestart();

private:
    QJsonObject order(SandboxClient& client, const QString& token, const QUrl& webhook, QJsonObject options = {})
    {
        if (!webhook.isEmpty())
            options.insert("webhook"_L1, webhook.toString());
        return client.post(u"/asset_report/create"_s, {{u"access_tokens"_s, QJsonArray{token}}, {u"days_requested"_s, 60}, {u"options"_s, options}}).json;
    }
    Answer get(SandboxClient& client, const QJsonObject& made, QJsonObject further = {})
    {
        further.insert("asset_report_token"_L1, made.value("asset_report_token"_L1));
        return client.post(u"/asset_report/get"_s, further);
    }

    Sandbox m_sandbox;
};

void TestAssetReportOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestAssetReportOperations::takesAMomentAndThenTellsWhatWasAskedFor()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link({}, {}, {u"assets"_s});
    const QJsonObject made = order(client, token, catcher.url(),
        {{u"client_report_id"_s, u"report-17"_s}, {u"user"_s, QJsonObject{{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, QJsonValue::Null}}}});
    const Answer early = get(client, made);
    QCOMPARE(early.code(), u"PRODUCT_NOT_READY"_s);
    QCOMPARE(early.text("error_type"_L1), u"ASSET_REPORT_ERROR"_s);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PRODUCT_READY"_L1), 1, 20'000);
    QCOMPARE(catcher.last("PRODUCT_READY"_L1).value("asset_report_id"_L1), made.value("asset_report_id"_L1));
    QCOMPARE(catcher.last("PRODUCT_READY"_L1).value("report_type"_L1).toString(), u"FULL"_s);
    const QJsonObject report = get(client, made).json.value("report"_L1).toObject();
    QCOMPARE(report.keys().join(u' '), u"asset_report_id client_report_id date_generated days_requested insights items user"_s);
    QCOMPARE(report.value("client_report_id"_L1).toString(), u"report-17"_s);
    QCOMPARE(report.value("days_requested"_L1).toInt(), 60);
    QCOMPARE(report.value("user"_L1).toObject().value("first_name"_L1).toString(), u"Ada"_s);
    QCOMPARE(report.value("items"_L1).toArray().first().toObject().value("item_id"_L1).toString(), client.itemOf(token).value());
    QCOMPARE(get(client, made).json.value("report"_L1).toObject(), report);
}

void TestAssetReportOperations::outlivesItsItemUntilItIsRemoved()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link({}, {}, {u"assets"_s, u"transactions"_s});
    const QJsonObject made = order(client, token, catcher.url());
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PRODUCT_READY"_L1), 1, 20'000);
    const QJsonValue before = get(client, made).json.value("report"_L1);
    client.post(u"/item/remove"_s, {{u"access_token"_s, token}});
    QCOMPARE(get(client, made).json.value("report"_L1), before);
    const QJsonObject named{{u"asset_report_token"_s, made.value("asset_report_token"_L1)}};
    QCOMPARE(client.post(u"/asset_report/remove"_s, named).json.value("removed"_L1).toBool(), true);
    QCOMPARE(get(client, made).code(), u"INVALID_ASSET_REPORT_TOKEN"_s);
    QCOMPARE(client.post(u"/asset_report/remove"_s, named).text("error_type"_L1), u"INVALID_INPUT"_s);
}

void TestAssetReportOperations::fastReportComesFirst()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link({}, {}, {u"assets"_s});
    const QJsonObject made = order(client, token, catcher.url(), {{u"add_ons"_s, QJsonArray{u"fast_assets"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PRODUCT_READY"_L1), 2, 20'000);
    QCOMPARE(catcher.bodies().first().value("report_type"_L1).toString(), u"FAST"_s);
    const QJsonObject fast = get(client, made, {{u"fast_report"_s, true}}).json.value("report"_L1).toObject();
    const QJsonObject account = fast.value("items"_L1).toArray().first().toObject().value("accounts"_L1).toArray().first().toObject();
    QVERIFY(account.value("transactions"_L1).toArray().isEmpty());
    QCOMPARE(get(client, order(client, token, {}), {{u"fast_report"_s, true}}).code(), u"INVALID_FIELD"_s);
}

void TestAssetReportOperations::itemThatBreaksMeanwhileFailsTheReport()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString token = client.link({}, {}, {u"assets"_s});
    const QJsonObject made = order(client, token, catcher.url());
    client.post(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, token}});
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("ERROR"_L1), 1, 20'000);
    const QJsonObject error = catcher.last("ERROR"_L1).value("error"_L1).toObject();
    QCOMPARE(error.value("error_type"_L1).toString(), u"ASSET_REPORT_ERROR"_s);
    QCOMPARE(error.value("status"_L1).toInt(), 400);
    const Answer answer = get(client, made);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"DATA_UNAVAILABLE"_s);
    QVERIFY(!answer.text("request_id"_L1).isEmpty());
    const QJsonObject cause = answer.json.value("causes"_L1).toArray().first().toObject();
    QCOMPARE(cause.value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(order(client, token, {}).value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
}

void TestAssetReportOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QString create = u"/asset_report/create"_s;
    QTest::newRow("no tokens") << create << R"({"days_requested":1})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("no days") << create << R"({"access_tokens":["x"]})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("empty tokens") << create << R"({"access_tokens":[],"days_requested":1})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("too many days") << create << R"({"access_tokens":["x"],"days_requested":732})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("null options") << create << R"({"access_tokens":["x"],"days_requested":1,"options":null})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("webhook that is no URL") << create << R"({"access_tokens":["x"],"days_requested":1,"options":{"webhook":"here"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("unknown add-on") << create << R"({"access_tokens":["x"],"days_requested":1,"options":{"add_ons":["gold"]}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("unknown option") << create << R"({"access_tokens":["x"],"days_requested":1,"options":{"gold":1}})"_ba << u"UNKNOWN_FIELDS"_s;
    QTest::newRow("token of no Item") << create << R"({"access_tokens":["x"],"days_requested":1})"_ba << u"INVALID_ACCESS_TOKEN"_s;
    QTest::newRow("get without token") << u"/asset_report/get"_s << R"({})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("get for a user") << u"/asset_report/get"_s << R"({"user_token":"x"})"_ba << u"INVALID_USER_TOKEN"_s;
    QTest::newRow("get with a token of nothing") << u"/asset_report/get"_s << R"({"asset_report_token":"x"})"_ba << u"INVALID_ASSET_REPORT_TOKEN"_s;
    QTest::newRow("remove without token") << u"/asset_report/remove"_s << R"({})"_ba << u"MISSING_FIELDS"_s;
}

void TestAssetReportOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    SandboxClient client(m_sandbox);
    QCOMPARE(client.postBytes(path, body).code(), code);
}

void TestAssetReportOperations::refusesItemsThatCannotBeReportedOn()
{
    SandboxClient client(m_sandbox);
    const QJsonObject refused = order(client, client.link(), {});
    QCOMPARE(refused.value("error_code"_L1).toString(), u"PRODUCT_NOT_ENABLED"_s);
    QCOMPARE(refused.value("error_type"_L1).toString(), u"ASSET_REPORT_ERROR"_s);
}

void TestAssetReportOperations::daysToIncludeCutTheReportShort()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QJsonObject made = order(client, client.link({}, {}, {u"assets"_s}), catcher.url());
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PRODUCT_READY"_L1), 1, 20'000);
    const auto count = [&](const QJsonObject& further) {
        int transactions = 0;
        const QJsonObject report = get(client, made, further).json.value("report"_L1).toObject();
        for (const QJsonValue& account : report.value("items"_L1).toArray().first().toObject().value("accounts"_L1).toArray())
            transactions += int(account.toObject().value("transactions"_L1).toArray().size());
        return transactions;
    };
    const int all = count({});
    QVERIFY(all > 0);
    QVERIFY(count({{u"options"_s, QJsonObject{{u"days_to_include"_s, 10}}}}) < all);
    QCOMPARE(count({{u"options"_s, QJsonObject{{u"days_to_include"_s, 700}}}}), all);
}

void TestAssetReportOperations::staysTheSameAfterARestart()
{
    WebhookCatcher catcher;
    const QTemporaryDir directory;
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    options.journal = directory.filePath(u"journal"_s);
    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    SandboxClient first(sandbox);
    const QJsonObject made = order(first, first.link({}, {}, {u"assets"_s}), catcher.url());
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PRODUCT_READY"_L1), 1, 20'000);
    const QJsonValue before = get(first, made).json.value("report"_L1);
    QVERIFY(sandbox.start(options));
    SandboxClient second(sandbox);
    QCOMPARE(get(second, made).json.value("report"_L1), before);
    QCOMPARE(catcher.count("PRODUCT_READY"_L1), 1);
}

QTEST_GUILESS_MAIN(TestAssetReportOperations)
#include "tst_assetreportoperations.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/linkoptions.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkOptions : public QObject {
    Q_OBJECT

private slots:
    void whatPlaidKnowsIsTakenAsItIs();
    void whatPlaidWouldRefuseIsNamed_data();
    void whatPlaidWouldRefuseIsNamed();
    void optionsGoOverTheRequest();
};

void TestLinkOptions::whatPlaidKnowsIsTakenAsItIs()
{
    const QByteArray json = R"({"account_filters": {"depository": {"account_subtypes": ["checking"]}},
        "auth": {"automated_microdeposits_enabled": true, "flow_type": "FLEXIBLE_AUTH"}, "eu_config": {"headless": false},
        "transfer": {"intent_id": "intent-1"}, "statements": {"start_date": "2026-01-01", "end_date": "2026-06-01"},
        "user": {"legal_name": "Ada Example", "name": {"given_name": "Ada"}}, "appearance_mode": "DARK",
        "hosted_link": {"url_lifetime_seconds": 3600}, "products": ["transfer"]})"_ba;
    const Result<QJsonObject> options = readLinkOptions(json);
    QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
    QCOMPARE(*options, QJsonDocument::fromJson(json).object());
    QVERIFY(readLinkOptions("{}"));
}

void TestLinkOptions::whatPlaidWouldRefuseIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << "account_filters"_ba << u"options"_s;
    QTest::newRow("no object") << "[]"_ba << u"options"_s;
    QTest::newRow("an unknown field") << R"({"acount_filters": {}})"_ba << u"acount_filters"_s;
    QTest::newRow("an unknown field further in") << R"({"auth": {"flow": "X"}})"_ba << u"auth.flow"_s;
    QTest::newRow("null") << R"({"language": null})"_ba << u"language"_s;
    QTest::newRow("a text for a switch") << R"({"eu_config": {"headless": "yes"}})"_ba << u"eu_config.headless"_s;
    QTest::newRow("a text for an object") << R"({"account_filters": "checking"})"_ba << u"account_filters"_s;
    QTest::newRow("an empty list") << R"({"products": []})"_ba << u"products"_s;
    QTest::newRow("half a day") << R"({"transactions": {"days_requested": 0.5}})"_ba << u"transactions.days_requested"_s;
    QTest::newRow("keys") << R"({"secret": "0123"})"_ba << u"secret"_s;
    QTest::newRow("another customer") << R"({"user": {"client_user_id": "other"}})"_ba << u"user.client_user_id"_s;
    QTest::newRow("another webhook URL") << R"({"webhook": "https://elsewhere.example"})"_ba << u"webhook"_s;
}

void TestLinkOptions::whatPlaidWouldRefuseIsNamed()
{
    QFETCH(QByteArray, json);
    const Result<QJsonObject> options = readLinkOptions(json);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::InvalidInput);
    QTEST(options.error().code, "field");
    QVERIFY(!options.error().detail.contains("0123"_L1));
}

void TestLinkOptions::optionsGoOverTheRequest()
{
    const QJsonObject request{{u"language"_s, u"en"_s}, {u"hosted_link"_s, QJsonObject{{u"url_lifetime_seconds"_s, 60}}}};
    const QJsonObject options{
        {u"language"_s, u"de"_s}, {u"hosted_link"_s, QJsonObject{{u"is_mobile_app"_s, false}}}, {u"cra_enabled"_s, true}};
    const QJsonObject both{{u"language"_s, u"de"_s}, {u"cra_enabled"_s, true},
        {u"hosted_link"_s, QJsonObject{{u"url_lifetime_seconds"_s, 60}, {u"is_mobile_app"_s, false}}}};
    QCOMPARE(withOptions(request, options), both);
    QCOMPARE(withOptions(request, {}), request);
}

QTEST_GUILESS_MAIN(TestLinkOptions)
#include "tst_linkoptions.moc"

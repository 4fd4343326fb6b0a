// SPDX-License-Identifier: Apache-2.0
#include "core/requests/callrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCallRecord : public QObject {
    Q_OBJECT

private slots:
    void longListsAreCut();
    void longTextsAreCut();
    void deepNestingEnds();
    void whatIsPrivateIsHidden_data();
    void whatIsPrivateIsHidden();
    void hugeBodiesAreLeftOut();
    void readsACall();
    void theAnswerNamesTheItemWhereTheCallerDoesNot();
};

void TestCallRecord::longListsAreCut()
{
    QJsonArray rows;
    for (int i = 0; i < 500; ++i)
        rows.append(QJsonObject{{u"n"_s, i}});
    const QJsonArray cut = shortened({{u"added"_s, rows}, {u"few"_s, QJsonArray{1, 2}}}).value(u"added"_s).toArray();
    QCOMPARE(cut.size(), 3);
    QCOMPARE(cut.at(1).toObject().value(u"n"_s).toInt(), 1);
    QCOMPARE(cut.at(2).toString(), u"498 more"_s);
    QCOMPARE(shortened({{u"few"_s, QJsonArray{1, 2}}}).value(u"few"_s).toArray().size(), 2);
}

void TestCallRecord::longTextsAreCut()
{
    const QString text = shortened({{u"pdf"_s, QString(5'000, u'x')}}).value(u"pdf"_s).toString();
    QCOMPARE(text.size(), 2'001);
    QVERIFY(text.endsWith(u'…'));
}

void TestCallRecord::deepNestingEnds()
{
    QJsonObject deep;
    for (int i = 0; i < 100; ++i)
        deep = QJsonObject{{u"d"_s, deep}};
    QVERIFY(QJsonDocument(shortened(deep)).toJson(QJsonDocument::Compact).size() < 200);
}

void TestCallRecord::whatIsPrivateIsHidden_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("planted");
    const QString uuid = u"0b1c2d3e-0000-4000-8000-00000000beef"_s;
    QTest::newRow("access token") << QString(uR"({"access_token":"access-sandbox-%1"})"_s.arg(uuid)).toUtf8() << "beef"_ba;
    QTest::newRow("new token") << QString(uR"({"new_access_token":"access-production-%1"})"_s.arg(uuid)).toUtf8() << "beef"_ba;
    QTest::newRow("tokens in a list") << QString(uR"({"access_tokens":["access-sandbox-%1"]})"_s.arg(uuid)).toUtf8() << "beef"_ba;
    QTest::newRow("deep in results") << QString(uR"({"a":[{"results":{"item_add_results":[{"public_token":"public-sandbox-%1"}]}}]})"_s.arg(uuid)).toUtf8() << "beef"_ba;
    QTest::newRow("token in a text") << QString(uR"({"error_message":"token access-sandbox-%1 is bad"})"_s.arg(uuid)).toUtf8() << "beef"_ba;
    QTest::newRow("opaque link token") << R"({"link_token":"beefbeef"})"_ba << "beef"_ba;
    QTest::newRow("page of a link") << R"({"hosted_link_url":"https://secure.plaid.com/hl/beef"})"_ba << "beef"_ba;
    QTest::newRow("secret") << R"({"client_id":"c","secret":"beef"})"_ba << "beef"_ba;
    QTest::newRow("account number") << R"({"numbers":{"ach":[{"account":"9900009606","routing":"011401533"}]}})"_ba << "9900009606"_ba;
    QTest::newRow("routing number") << R"({"numbers":{"ach":[{"account":"9900009606","routing":"011401533"}]}})"_ba << "011401533"_ba;
    QTest::newRow("number that is no text") << R"({"account":9900009606})"_ba << "9900009606"_ba;
    QTest::newRow("iban") << R"({"iban":"GB29NWBK60161331926819"})"_ba << "NWBK"_ba;
    QTest::newRow("sort code") << R"({"bacs":{"account":"26207729","sort_code":"560029"}})"_ba << "560029"_ba;
    QTest::newRow("a person's number") << R"({"user":{"id_number":{"value":"078051120","type":"us_ssn"}}})"_ba << "078051120"_ba;
    QTest::newRow("a test user's password") << R"({"options":{"override_password":"beef"}})"_ba << "beef"_ba;
    QTest::newRow("a webhook's address") << R"({"webhook":"https://h.example/webhooks/plaid/AAAAAAAAAAAAAAAAAAAAAAAAAAAbeef"})"_ba << "beef"_ba;
}

void TestCallRecord::whatIsPrivateIsHidden()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, planted);
    const QByteArray logged = loggedBody(QJsonDocument::fromJson(body).object());
    QVERIFY(body.contains(planted));
    QVERIFY2(!logged.contains(planted), logged.constData());
    QVERIFY2(logged.contains("[redacted]"), logged.constData());
}

void TestCallRecord::hugeBodiesAreLeftOut()
{
    QJsonObject wide;
    for (int i = 0; i < 10'000; ++i)
        wide.insert(u"field-%1"_s.arg(i), u"text"_s);
    const QByteArray logged = loggedBody(wide);
    QVERIFY(logged.size() < 100);
    QVERIFY(logged.contains("left_out"));
}

void TestCallRecord::readsACall()
{
    PlaidCall call;
    call.sent = fromMicroseconds(5);
    call.path = u"/item/get"_s;
    call.url = QUrl(u"https://sandbox.plaid.com/item/get"_s);
    call.integration = IntegrationId(u"itg_1"_s);
    call.item = ItemId(u"item-1"_s);
    call.attempt = 2;
    call.latency = std::chrono::milliseconds(7);
    call.status = 400;
    call.requestId = u"r-1"_s;
    call.error = Error{Error::Kind::Plaid, u"NO_ACCOUNTS"_s, {}, u"r-1"_s, u"ITEM_ERROR"_s, 0};
    call.request = {{u"count"_s, 1}};
    const RequestRecord record = recordOf(call);
    QCOMPARE(record.operation, u"/item/get"_s);
    QCOMPARE(record.url, u"https://sandbox.plaid.com/item/get"_s);
    QCOMPARE(record.item, ItemId(u"item-1"_s));
    QCOMPARE(record.environment, u"sandbox"_s);
    QCOMPARE(record.attempt, 2);
    QCOMPARE(record.latency, std::chrono::milliseconds(7));
    QCOMPARE(record.errorType, u"ITEM_ERROR"_s);
    QCOMPARE(record.errorCode, u"NO_ACCOUNTS"_s);
    QCOMPARE(record.request, R"({"count":1})"_ba);
    QVERIFY(record.answer.isEmpty());
}

void TestCallRecord::theAnswerNamesTheItemWhereTheCallerDoesNot()
{
    PlaidCall call;
    call.answer = {{u"item_id"_s, u"item-9"_s}};
    QCOMPARE(recordOf(call).item, ItemId(u"item-9"_s));
}

QTEST_GUILESS_MAIN(TestCallRecord)
#include "tst_callrecord.moc"

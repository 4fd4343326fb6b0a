// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidanswer.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPlaidAnswer : public QObject {
    Q_OBJECT

private slots:
    void anAnswerIsItsObject();
    void anErrorObjectBecomesAnError();
    void oddErrorObjectsAreUnderstood_data();
    void oddErrorObjectsAreUnderstood();
    void whatIsNoPlaidAnswerIsANetworkFailure_data();
    void whatIsNoPlaidAnswerIsANetworkFailure();
    void aTokenInPlaidsWordsIsTakenOut();
};

void TestPlaidAnswer::anAnswerIsItsObject()
{
    const Result<QJsonObject> answer = decodeAnswer({200, R"({"request_id": "r1", "new_field": [1]})"_ba, 0});
    QVERIFY(answer);
    QCOMPARE(answer->value(u"request_id"_s).toString(), u"r1"_s);
}

void TestPlaidAnswer::anErrorObjectBecomesAnError()
{
    const Result<QJsonObject> answer = decodeAnswer({429,
        R"({"error_type": "RATE_LIMIT_EXCEEDED", "error_code": "TRANSACTIONS_SYNC_LIMIT",
            "error_message": "rate limit exceeded", "display_message": null, "request_id": "HNTDNrA8F1shFEW"})"_ba,
        7});
    QCOMPARE(answer.error(),
        (Error{Error::Kind::Plaid, u"TRANSACTIONS_SYNC_LIMIT"_s, u"rate limit exceeded"_s, u"HNTDNrA8F1shFEW"_s,
            u"RATE_LIMIT_EXCEEDED"_s, 7}));
}

void TestPlaidAnswer::oddErrorObjectsAreUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no message") << 400 << R"({"error_type": "ITEM_ERROR", "error_code": "ITEM_LOCKED"})"_ba
                                << u"ITEM_LOCKED"_s << u"Plaid answered with ITEM_LOCKED."_s;
    QTest::newRow("type only") << 500 << R"({"error_type": "API_ERROR", "error_code": null, "error_message": "x"})"_ba
                               << u"API_ERROR"_s << u"x"_s;
    QTest::newRow("unknown words") << 418 << R"({"error_type": "TEA_ERROR", "error_code": "NO_TEA", "error_message": "y"})"_ba
                                   << u"NO_TEA"_s << u"y"_s;
}

void TestPlaidAnswer::oddErrorObjectsAreUnderstood()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<QJsonObject> answer = decodeAnswer({status, body, 0});
    QCOMPARE(answer.error().kind, Error::Kind::Plaid);
    QTEST(answer.error().code, "code");
    QTEST(answer.error().detail, "detail");
}

void TestPlaidAnswer::whatIsNoPlaidAnswerIsANetworkFailure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("a proxy's HTML page") << 502 << "<html>Bad gateway</html>"_ba << u"http_502"_s;
    QTest::newRow("a sign-in page with 200") << 200 << "<html>Hotel Wi-Fi</html>"_ba << u"http_200"_s;
    QTest::newRow("JSON without error fields") << 503 << R"({"message": "overloaded"})"_ba << u"http_503"_s;
    QTest::newRow("an array") << 200 << "[]"_ba << u"http_200"_s;
    QTest::newRow("nothing") << 204 << ""_ba << u"http_204"_s;
    QTest::newRow("cut short") << 200 << R"({"added": [)"_ba << u"http_200"_s;
    QTest::newRow("a redirect") << 302 << ""_ba << u"http_302"_s;
}

void TestPlaidAnswer::whatIsNoPlaidAnswerIsANetworkFailure()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<QJsonObject> answer = decodeAnswer({status, body, 11});
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QTEST(answer.error().code, "code");
    QCOMPARE(answer.error().retryAfterSeconds, 11);
}

void TestPlaidAnswer::aTokenInPlaidsWordsIsTakenOut()
{
    const std::optional<Error> error = plaidError(QJsonObject{{u"error_code"_s, u"INVALID_ACCESS_TOKEN"_s},
        {u"error_message"_s, u"could not find access-sandbox-0b1c2d3e-0000-4000-8000-000000000001"_s}});
    QVERIFY(error);
    QCOMPARE(error->detail, u"could not find access-sandbox-[redacted]"_s);
    QVERIFY(!plaidError(QJsonObject()));
}

QTEST_GUILESS_MAIN(TestPlaidAnswer)
#include "tst_plaidanswer.moc"

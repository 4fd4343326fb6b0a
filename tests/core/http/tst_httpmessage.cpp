// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpmessage.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestHttpMessage : public QObject {
    Q_OBJECT

private slots:
    void headersAreFoundInAnyCase();
    void theFirstOfSeveralHeadersCounts();
    void errorsHaveHeronsEnvelope_data();
    void errorsHaveHeronsEnvelope();
    void anErrorsDescriptionMayBeAnObject();
    void unknownStatusesHaveAPhraseToo();
};

void TestHttpMessage::headersAreFoundInAnyCase()
{
    const HttpRequest request{"GET"_ba, {}, {}, {{"X-Api-Key"_ba, "one"_ba}}, {}, {}, {}};
    QCOMPARE(request.header("x-api-key"_ba), "one"_ba);
    QCOMPARE(request.header("x-api"_ba), QByteArray());
}

void TestHttpMessage::theFirstOfSeveralHeadersCounts()
{
    QCOMPARE(headerValue({{"a"_ba, "1"_ba}, {"A"_ba, "2"_ba}}, "A"_ba), "1"_ba);
}

void TestHttpMessage::errorsHaveHeronsEnvelope_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("401") << 401 << R"({"code":401,"description":"Why.","name":"Unauthorized"})"_ba;
    QTest::newRow("404") << 404 << R"({"code":404,"description":"Why.","name":"Not Found"})"_ba;
    QTest::newRow("413") << 413 << R"({"code":413,"description":"Why.","name":"Payload Too Large"})"_ba;
    QTest::newRow("422") << 422 << R"({"code":422,"description":"Why.","name":"Unprocessable Entity"})"_ba;
    QTest::newRow("503") << 503 << R"({"code":503,"description":"Why.","name":"Service Unavailable"})"_ba;
}

void TestHttpMessage::errorsHaveHeronsEnvelope()
{
    QFETCH(int, status);
    const HttpResponse response = HttpResponse::error(status, u"Why."_s);
    QCOMPARE(response.status, status);
    QCOMPARE(response.contentType, "application/json"_ba);
    QTEST(response.body, "body");
}

void TestHttpMessage::anErrorsDescriptionMayBeAnObject()
{
    const HttpResponse response = HttpResponse::error(422, QJsonObject{{u"json"_s, u"x"_s}});
    QCOMPARE(response.body, R"({"code":422,"description":{"json":"x"},"name":"Unprocessable Entity"})"_ba);
}

void TestHttpMessage::unknownStatusesHaveAPhraseToo()
{
    QCOMPARE(reasonPhrase(299), "Unknown"_ba);
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"

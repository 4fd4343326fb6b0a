// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/requestbody.h"

#include "tests/support/resettingserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRequestBody : public QObject {
    Q_OBJECT

private slots:
    void isReadOnceInPieces();
    void cannotBeRewoundOrWritten();
    void isNotSentAgainWhenTheConnectionIsReset_data();
    void isNotSentAgainWhenTheConnectionIsReset();
    void plainBytesAreSentAgain();
};

namespace {

bool ends(QNetworkReply& reply)
{
    return QTest::qWaitFor([&reply] { return reply.isFinished(); }, 20'000);
}

QNetworkRequest jsonRequest(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

} // namespace

void TestRequestBody::isReadOnceInPieces()
{
    RequestBody body(R"({"count":500})"_ba);
    QCOMPARE(body.size(), qint64(13));
    QVERIFY(!body.isSequential());
    QCOMPARE(body.read(5), R"({"cou)"_ba);
    QCOMPARE(body.readAll(), R"(nt":500})"_ba);
    QVERIFY(body.atEnd());
}

void TestRequestBody::cannotBeRewoundOrWritten()
{
    RequestBody body("abc"_ba);
    QCOMPARE(body.readAll(), "abc"_ba);
    QVERIFY(!body.reset());
    QVERIFY(!body.isWritable());
}

void TestRequestBody::isNotSentAgainWhenTheConnectionIsReset_data()
{
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("size");
    QTest::newRow("a fresh connection") << 0 << 13;
    QTest::newRow("a connection that was used before") << 1 << 13;
    QTest::newRow("a body of several packets") << 1 << 300'000;
}

void TestRequestBody::isNotSentAgainWhenTheConnectionIsReset()
{
    QFETCH(int, answered);
    QFETCH(int, size);
    test::ResettingServer server(answered);
    QNetworkAccessManager network;
    for (int call = 0; call <= answered; ++call) {
        auto* const body = new RequestBody(QByteArray(size, 'x'));
        const std::unique_ptr<QNetworkReply> reply(network.post(jsonRequest(server.url(u"/item/get"_s)), body));
        body->setParent(reply.get());
        QVERIFY(ends(*reply));
        QCOMPARE(reply->error() == QNetworkReply::NoError, call < answered);
    }
    QCOMPARE(server.requests(), answered + 1);
}

//! Why the class is there at all.
void TestRequestBody::plainBytesAreSentAgain()
{
    test::ResettingServer server;
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(jsonRequest(server.url(u"/item/get"_s)), "{}"_ba));
    QVERIFY(ends(*reply));
    QVERIFY(server.requests() > 1);
}

QTEST_GUILESS_MAIN(TestRequestBody)
#include "tst_requestbody.moc"

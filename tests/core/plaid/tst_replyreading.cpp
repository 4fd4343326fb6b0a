// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/replyreading.h"

#include "core/plaid/replyguard.h"
#include "tests/support/fakeplaid.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReplyReading : public QObject {
    Q_OBJECT

private slots:
    void anErrorPageIsAnAnswer();
    void theSendersClockCounts();
    void aDroppedConnectionIsNone();
    void whatTheGuardSaysWins();

private:
    Result<PlaidAnswer> ask(test::FakePlaid& plaid, std::chrono::milliseconds patience = 20s)
    {
        QUrl url = plaid.baseUrl();
        url.setPath(u"/item/get"_s);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(QNetworkRequest(url), "POST"_ba, "{}"_ba));
        const auto* const guard = new ReplyGuard(*reply, patience, 1024);
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
            qWarning("the reply does not end");
        return readReply(*reply, *guard);
    }
};

void TestReplyReading::anErrorPageIsAnAnswer()
{
    test::FakePlaid plaid;
    plaid.replyRaw(u"/item/get"_s, 502, "<html>"_ba, "Retry-After: 7\r\n"_ba);
    const Result<PlaidAnswer> answer = ask(plaid);
    QVERIFY(answer);
    QCOMPARE(answer->status, 502);
    QCOMPARE(answer->body, "<html>"_ba);
    QCOMPARE(answer->retryAfterSeconds, 7);
}

void TestReplyReading::theSendersClockCounts()
{
    test::FakePlaid plaid;
    plaid.replyRaw(u"/item/get"_s, 503, "{}"_ba,
        "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:50:37 GMT\r\n"_ba);
    QCOMPARE(ask(plaid)->retryAfterSeconds, 60);
}

void TestReplyReading::aDroppedConnectionIsNone()
{
    test::FakePlaid plaid;
    for (int i = 0; i < 4; ++i) // Qt asks again by itself where the body can be rewound
        plaid.dropConnection(u"/item/get"_s);
    const Result<PlaidAnswer> answer = ask(plaid);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"closed"_s);
}

void TestReplyReading::whatTheGuardSaysWins()
{
    test::FakePlaid plaid;
    plaid.hold(u"/item/get"_s, {});
    QCOMPARE(ask(plaid, 30ms).error().code, u"timeout"_s);
}

QTEST_GUILESS_MAIN(TestReplyReading)
#include "tst_replyreading.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/core/http/echoserver.h"
#include "tests/support/httpclient.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace egret;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::EchoServer;
using test::HttpClient;
using test::HttpReply;

namespace {

constexpr auto kPost = "POST /echo HTTP/1.1\r\nHost: localhost\r\n";

HttpLimits impatient()
{
    HttpLimits limits;
    limits.requestTime = 700ms;
    limits.idleTime = 700ms;
    return limits;
}

} // namespace

//! What strangers may send to a port on the internet, and what must come of it.
class TestHostileRequests : public QObject {
    Q_OBJECT

private slots:
    void refusesMalformedRequests_data();
    void refusesMalformedRequests();
    void refusesLargeBodiesBeforeTheyAreRead_data();
    void refusesLargeBodiesBeforeTheyAreRead();
    void aClientThatKeepsSendingStillReadsItsRefusal();
    void hasTheLastWordOnSlowClients_data();
    void hasTheLastWordOnSlowClients();
    void anAnswerNobodyTakesIsGivenUp();
    void halfOpenConnectionsDoNotKeepOthersOut();
    void connectionsOverTheLimitAreClosedAtOnce();
    void survivesMutatedRequests();
};

void TestHostileRequests::refusesMalformedRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray post = kPost;
    QByteArray manyHeaders = post;
    for (int i = 0; i < 20'000; ++i)
        manyHeaders += "a: b\r\n";
    QByteArray tooManyHeaders = post;
    for (int i = 0; i < 101; ++i)
        tooManyHeaders += "a: b\r\n";
    QTest::newRow("garbage") << "\x16\x03\x01\x02\x00\x01\xfc"_ba + "garbage\r\n\r\n" << 400;
    QTest::newRow("1 MB of garbage") << QByteArray(1'000'000, 'x') << 431;
    QTest::newRow("words instead of a start line") << "hello there, who are you?\r\n\r\n"_ba << 400;
    QTest::newRow("start line without a version") << "GET /hello\r\n\r\n"_ba << 400;
    QTest::newRow("version of another protocol") << "GET /hello SIP/2.0\r\nHost: localhost\r\n\r\n"_ba << 400;
    QTest::newRow("HTTP/3.7") << "GET /hello HTTP/3.7\r\nHost: localhost\r\n\r\n"_ba << 400;
    QTest::newRow("header of 100 kB") << post + "a: " + QByteArray(100'000, 'b') + "\r\n\r\n" << 431;
    QTest::newRow("20 000 headers") << manyHeaders + "\r\n" << 431;
    QTest::newRow("101 headers") << tooManyHeaders + "\r\n" << 431;
    QTest::newRow("header of 1 MB without an end") << post + "a: " + QByteArray(1'000'000, 'b') << 431;
    QTest::newRow("header without a colon") << post + "colonless\r\n\r\n" << 400;
    QTest::newRow("NUL in a header") << post + QByteArray("a: b\0c\r\n\r\n", 10) << 400;
    QTest::newRow("space before the colon") << post + "Content-Length : 0\r\n\r\n" << 400;
    QTest::newRow("no Host") << "GET /hello HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("two Hosts") << "GET /hello HTTP/1.1\r\nHost: localhost\r\nHost: b\r\n\r\n"_ba << 400;
    QTest::newRow("negative length") << post + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("length in words") << post + "Content-Length: abc\r\n\r\n" << 400;
    QTest::newRow("length with a sign") << post + "Content-Length: +5\r\n\r\nhello" << 400;
    QTest::newRow("length in hex") << post + "Content-Length: 0x5\r\n\r\nhello" << 400;
    QTest::newRow("length of 30 digits") << post + "Content-Length: " + QByteArray(30, '9') + "\r\n\r\n" << 400;
    QTest::newRow("two differing lengths") << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!" << 400;
    QTest::newRow("two equal lengths") << post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" << 400;
    QTest::newRow("length before chunked") << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                           << 400;
    QTest::newRow("chunked before length") << post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"
                                           << 400;
    QTest::newRow("chunk size no number") << post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n" << 400;
    QTest::newRow("chunk longer than it says") << post + "Transfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n"
                                               << 400;
    QTest::newRow("chunk size of 2^64") << post
            + "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\nhello\r\n0\r\n\r\n"
                                        << 400;
    QTest::newRow("unknown transfer coding") << post + "Transfer-Encoding: xchunked\r\n\r\nhello" << 501;
    QTest::newRow("compressed and chunked") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 501;
    QTest::newRow("path with an encoded NUL") << "GET /hello%00 HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba << 400;
    QTest::newRow("path with a broken escape") << "GET /hello%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba << 400;
    QTest::newRow("proxy's CONNECT") << "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n"_ba << 400;
    QTest::newRow("unknown expectation") << post + "Expect: money\r\nContent-Length: 5\r\n\r\n" << 417;
}

void TestHostileRequests::refusesMalformedRequests()
{
    QFETCH(QByteArray, request);
    EchoServer echo;
    HttpClient client(echo.port);
    client.send(request);
    const HttpReply reply = client.read();
    QTEST(reply.status, "status");
    QCOMPARE(reply.json().value("code"_L1).toInt(), reply.status);
    QCOMPARE(echo.handled.load(), 0);
    QCOMPARE(test::exchange(echo.port, "GET"_ba, "/hello"_ba).status, 200);
    QVERIFY(client.leftover().isEmpty()); // one answer, however much nonsense
}

void TestHostileRequests::refusesLargeBodiesBeforeTheyAreRead_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray post = kPost;
    QTest::newRow("announced, nothing sent") << post + "Content-Length: 65537\r\n\r\n";
    QTest::newRow("announced 200 MB") << post + "Content-Length: 200000000\r\n\r\n" + QByteArray(1'000, 'x');
    QTest::newRow("announced with an expectation") << post + "Expect: 100-continue\r\nContent-Length: 65537\r\n\r\n";
    QTest::newRow("one chunk of 50 MB") << post + "Transfer-Encoding: chunked\r\n\r\n2FAF080\r\n"
            + QByteArray(1'000, 'x');
    QTest::newRow("one chunk of almost 2^64")
        << post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n" + QByteArray(1'000, 'x');
    QTest::newRow("the chunk that is too much")
        << post + "Transfer-Encoding: chunked\r\n\r\n10000\r\n" + QByteArray(0x10000, 'x') + "\r\n1\r\nx\r\n0\r\n\r\n";
}

void TestHostileRequests::refusesLargeBodiesBeforeTheyAreRead()
{
    QFETCH(QByteArray, request);
    EchoServer echo;
    HttpClient client(echo.port);
    client.send(request);
    const HttpReply reply = client.read();
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.header("Connection"_ba), "close"_ba);
    QCOMPARE(echo.handled.load(), 0);
}

void TestHostileRequests::aClientThatKeepsSendingStillReadsItsRefusal()
{
    EchoServer echo;
    HttpClient client(echo.port);
    client.send(QByteArray(kPost) + "Content-Length: 8000000\r\n\r\n" + QByteArray(8'000'000, 'x'));
    QCOMPARE(client.read().status, 413);
    QVERIFY(client.closes());
}

void TestHostileRequests::hasTheLastWordOnSlowClients_data()
{
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<QByteArray>("drip"); // a byte at a time
    const QByteArray post = kPost;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("half a start line") << "POST /ec"_ba
                                       << ""_ba;
    QTest::newRow("half a header") << post + "Content-Le"
                                   << ""_ba;
    QTest::newRow("half a body") << post + "Content-Length: 10\r\n\r\nhello"
                                 << ""_ba;
    QTest::newRow("half a chunk") << post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhe"
                                  << ""_ba;
    QTest::newRow("a header in drips") << post << QByteArray(200, 'h');
    QTest::newRow("a body in drips") << post + "Content-Length: 200\r\n\r\n" << QByteArray(200, 'b');
}

void TestHostileRequests::hasTheLastWordOnSlowClients()
{
    QFETCH(QByteArray, atOnce);
    QFETCH(QByteArray, drip);
    EchoServer echo(impatient());
    HttpClient client(echo.port);
    QElapsedTimer elapsed;
    elapsed.start();
    client.send(atOnce);
    bool closed = false;
    for (const char byte : drip) {
        client.send(QByteArray(1, byte));
        closed = client.closes(50);
        if (closed)
            break;
    }
    QVERIFY(closed || client.closes());
    QVERIFY2(elapsed.elapsed() >= 600, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY2(elapsed.elapsed() < 6'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(echo.handled.load(), 0);
}

void TestHostileRequests::anAnswerNobodyTakesIsGivenUp()
{
    Router router;
    router.add({"GET"_ba, u"/huge"_s, Exposure::Local, 0, [](HttpRequest, Responder respond) {
                    respond({200, {}, "text/plain"_ba, QByteArray(64 * 1024 * 1024, 'x')});
                }});
    EchoServer echo(impatient(), std::move(router));
    HttpClient client(echo.port);
    client.socket().setReadBufferSize(1024);
    client.send("GET /huge HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba);
    QTest::qWait(1'500); // the server's whole patience, twice
    client.socket().setReadBufferSize(0);
    QVERIFY(client.closes());
    QVERIFY(client.leftover().size() < 64 * 1024 * 1024);
}

void TestHostileRequests::halfOpenConnectionsDoNotKeepOthersOut()
{
    EchoServer echo;
    std::vector<std::unique_ptr<HttpClient>> halfOpen;
    for (int i = 0; i < 300; ++i) {
        halfOpen.push_back(std::make_unique<HttpClient>(echo.port));
        halfOpen.back()->send("POST /echo HT"_ba);
    }
    QCOMPARE(test::exchange(echo.port, "GET"_ba, "/hello"_ba).status, 200);
}

void TestHostileRequests::connectionsOverTheLimitAreClosedAtOnce()
{
    HttpLimits limits;
    limits.connections = 2;
    EchoServer echo(limits);
    HttpClient first(echo.port);
    HttpClient second(echo.port);
    const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba;
    first.send(hello);
    QCOMPARE(first.read().status, 200);
    second.send(hello);
    QCOMPARE(second.read().status, 200);
    HttpClient third(echo.port);
    QVERIFY(third.closes());
    first.abort();
    const auto served = [&echo] { return test::exchange(echo.port, "GET"_ba, "/hello"_ba).status == 200; };
    QVERIFY(QTest::qWaitFor(served, 20'000));
}

void TestHostileRequests::survivesMutatedRequests()
{
    EchoServer echo(impatient());
    const QByteArray good
        = QByteArray(kPost) + "Content-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"item\":\"it\"}";
    QRandomGenerator random(8484);
    for (int i = 0; i < 500; ++i) {
        QByteArray request = good;
        for (int changes = random.bounded(1, 6); changes > 0; --changes)
            request[random.bounded(int(request.size()))] = char(random.bounded(256));
        HttpClient client(echo.port);
        client.send(request);
        client.socket().disconnectFromHost();
        const HttpReply reply = client.read();
        QVERIFY2(reply.status == 0 || reply.status == 200 || (reply.status >= 400 && reply.status <= 505),
            request.toPercentEncoding().constData());
    }
    QCOMPARE(test::exchange(echo.port, "GET"_ba, "/hello"_ba).status, 200);
}

QTEST_GUILESS_MAIN(TestHostileRequests)
#include "tst_hostilerequests.moc"

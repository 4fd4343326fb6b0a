// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpserver.h"

#include "tests/core/http/echoserver.h"
#include "tests/support/httpclient.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTcpServer>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <thread>

using namespace egret;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::EchoServer;
using test::exchange;
using test::HttpClient;
using test::HttpReply;

namespace {

constexpr auto kHello = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray post(const QByteArray& body)
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

//! Keeps the Responders of its route until the test answers them.
struct Waiting {
    QMutex mutex;
    QList<Responder> responders;

    Router router()
    {
        Router router;
        router.add({"GET"_ba, u"/wait"_s, Exposure::Local, 0, [this](HttpRequest, Responder respond) {
                        const QMutexLocker lock(&mutex);
                        responders.append(std::move(respond));
                    }});
        return router;
    }

    qsizetype count()
    {
        const QMutexLocker lock(&mutex);
        return responders.size();
    }

    Responder takeFirst()
    {
        const QMutexLocker lock(&mutex);
        return responders.takeFirst();
    }
};

} // namespace

class TestHttpServer : public QObject {
    Q_OBJECT

private slots:
    void handsTheRequestToItsRoute();
    void answersUnknownPathsAndMethods_data();
    void answersUnknownPathsAndMethods();
    void headHasTheLengthButNotTheBody();
    void bodiesArriveByteForByte_data();
    void bodiesArriveByteForByte();
    void asksForTheBodyWhereTheClientWaitsForThat();
    void keepsTheConnectionForAThousandRequests();
    void endsTheConnectionWhereTheClientAsksForIt_data();
    void endsTheConnectionWhereTheClientAsksForIt();
    void anIdleConnectionEnds();
    void answersPipelinedRequestsInOrder();
    void aSlowAnswerHoldsBackTheOnesBehindIt();
    void hidesLocalRoutesFromTheWorld_data();
    void hidesLocalRoutesFromTheWorld();
    void servesManyClientsAtOnce();
    void anAnswerMayComeFromAnyThread();
    void aDroppedResponderIsAnswered500();
    void onlyTheFirstAnswerCounts();
    void clientsThatLeaveEarlyAreHarmless();
    void aResponderMayOutliveTheServer();
    void stoppingWaitsForAnswersUnderWay();
    void stoppingDoesNotWaitForever();
    void stoppingEndsIdleConnectionsAtOnce();
    void startsAgainAfterStopping();
    void aTakenPortNamesTheNextFreeOne();
    void anAddressOfAnotherMachineIsANetworkError();
    void servesIpv6();
};

void TestHttpServer::handsTheRequestToItsRoute()
{
    HttpRequest seen;
    Router router;
    router.add({"POST"_ba, u"/items/{id}"_s, Exposure::Local, 10, [&seen](HttpRequest request, Responder respond) {
                    seen = request;
                    respond({201, {{"Location"_ba, "/items/9"_ba}}, "text/plain"_ba, "made"_ba});
                }});
    EchoServer echo({}, std::move(router));
    const HttpReply reply = exchange(echo.port, "POST"_ba, "/items/a%2Fb%20c?x=1&y=%20"_ba,
        {{"X-One"_ba, "1"_ba}, {"X-Two"_ba, "2"_ba}, {"x-one"_ba, "3"_ba}}, "body"_ba);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.header("location"_ba), "/items/9"_ba);
    QCOMPARE(reply.header("Content-Type"_ba), "text/plain"_ba);
    QVERIFY(reply.header("Date"_ba).endsWith(" GMT"));
    QCOMPARE(reply.body, "made"_ba);
    QCOMPARE(seen.method, "POST"_ba);
    QCOMPARE(seen.path, u"/items/a/b c"_s);
    QCOMPARE(seen.parameters.value(u"id"_s), u"a/b c"_s);
    QCOMPARE(seen.query.queryItemValue(u"y"_s, QUrl::FullyDecoded), u" "_s);
    QCOMPARE(seen.header("X-ONE"_ba), "1"_ba);
    QCOMPARE(seen.headers.count({"x-one"_ba, "3"_ba}), 1);
    QCOMPARE(seen.body, "body"_ba);
    QCOMPARE(seen.peerAddress, u"127.0.0.1"_s);
}

void TestHttpServer::answersUnknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("unknown path") << "GET"_ba
                                  << "/nothing"_ba << 404 << QByteArray();
    QTest::newRow("path with dots") << "GET"_ba
                                    << "/x/../hello"_ba << 404 << QByteArray();
    QTest::newRow("wrong method") << "DELETE"_ba
                                  << "/hello"_ba << 405 << "GET, HEAD"_ba;
    QTest::newRow("method of one's own") << "BREW"_ba
                                         << "/echo"_ba << 405 << "POST"_ba;
    QTest::newRow("unknown path with a body") << "POST"_ba
                                              << "/nothing"_ba << 404 << QByteArray();
}

void TestHttpServer::answersUnknownPathsAndMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    EchoServer echo;
    const HttpReply reply = exchange(echo.port, method, target);
    QTEST(reply.status, "status");
    QTEST(reply.header("Allow"_ba), "allow");
    QCOMPARE(reply.json().value("code"_L1).toInt(), reply.status);
}

void TestHttpServer::headHasTheLengthButNotTheBody()
{
    EchoServer echo;
    HttpClient client(echo.port);
    client.send("HEAD /hello HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba + kHello);
    const HttpReply head = client.read(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"_ba), "5"_ba);
    QCOMPARE(client.read().body, "hello"_ba); // directly behind: no body in between
}

void TestHttpServer::bodiesArriveByteForByte_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("sha256"); // of sha256sum
    const QByteArray chunked = "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
    const QByteArray bytes("a\0\xc3\xa9\r\n\xff", 7);
    const QByteArray hash = "9cd677649b6e17c34a1b1fd7ec0719328ca69838b0bdbac56df63e7f47784e53"_ba;
    QTest::newRow("no body") << post({}) << 0 << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("NUL, UTF-8, line break and no UTF-8") << post(bytes) << 7 << hash;
    QTest::newRow("the same in chunks") << chunked + "2\r\n" + bytes.left(2) + "\r\n5;note=x\r\n" + bytes.mid(2)
            + "\r\n0\r\n\r\n" << 7 << hash;
    QTest::newRow("as large as the route allows") << post(
        QByteArray(65'536, '\0')) << 65'536 << "de2f256064a0af797747c2b97505dc0b9f3df0de4f489eac731c23ae9ca9cc31"_ba;
}

void TestHttpServer::bodiesArriveByteForByte()
{
    QFETCH(QByteArray, request);
    EchoServer echo;
    HttpClient client(echo.port);
    client.send(request);
    const HttpReply reply = client.read();
    QCOMPARE(reply.status, 200);
    QTEST(reply.json().value("size"_L1).toInt(), "size");
    QTEST(reply.json().value("sha256"_L1).toString().toLatin1(), "sha256");
}

void TestHttpServer::asksForTheBodyWhereTheClientWaitsForThat()
{
    EchoServer echo;
    HttpClient client(echo.port);
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"_ba);
    QCOMPARE(client.read().status, 100);
    client.send("ok"_ba);
    const HttpReply reply = client.read();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value("size"_L1).toInt(), 2);
}

void TestHttpServer::keepsTheConnectionForAThousandRequests()
{
    EchoServer echo;
    HttpClient client(echo.port);
    for (int i = 0; i < 1'000; ++i) {
        client.send(post(QByteArray(i, 'x')));
        const HttpReply reply = client.read();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value("size"_L1).toInt(), i);
        QCOMPARE(reply.header("Connection"_ba), "keep-alive"_ba);
    }
    QCOMPARE(echo.handled.load(), 1'000);
}

void TestHttpServer::endsTheConnectionWhereTheClientAsksForIt_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("Connection: close") << "GET /hello HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"_ba;
    QTest::newRow("HTTP/1.0") << "GET /hello HTTP/1.0\r\nHost: localhost\r\n\r\n"_ba;
}

void TestHttpServer::endsTheConnectionWhereTheClientAsksForIt()
{
    QFETCH(QByteArray, request);
    EchoServer echo;
    HttpClient client(echo.port);
    client.send(request);
    const HttpReply reply = client.read();
    QCOMPARE(reply.body, "hello"_ba);
    QCOMPARE(reply.header("Connection"_ba), "close"_ba);
    QVERIFY(client.closes());
}

void TestHttpServer::anIdleConnectionEnds()
{
    HttpLimits limits;
    limits.idleTime = 300ms;
    EchoServer echo(limits);
    HttpClient client(echo.port);
    client.send(kHello);
    QCOMPARE(client.read().status, 200);
    QVERIFY(client.closes());
}

void TestHttpServer::answersPipelinedRequestsInOrder()
{
    EchoServer echo;
    HttpClient client(echo.port);
    client.send(
        post("1"_ba) + post("22"_ba) + kHello + "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n" + post("333"_ba));
    QCOMPARE(client.read().json().value("size"_L1).toInt(), 1);
    QCOMPARE(client.read().json().value("size"_L1).toInt(), 2);
    QCOMPARE(client.read().body, "hello"_ba);
    QCOMPARE(client.read().status, 404);
    QCOMPARE(client.read().json().value("size"_L1).toInt(), 3);
}

void TestHttpServer::aSlowAnswerHoldsBackTheOnesBehindIt()
{
    Waiting waiting;
    EchoServer echo({}, waiting.router());
    HttpClient client(echo.port);
    client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba + post("x"_ba));
    QTRY_COMPARE(waiting.count(), 1);
    QCOMPARE(echo.handled.load(), 0);
    waiting.takeFirst()({200, {}, "text/plain"_ba, "late"_ba});
    QCOMPARE(client.read().body, "late"_ba);
    QCOMPARE(client.read().json().value("size"_L1).toInt(), 1);
}

void TestHttpServer::hidesLocalRoutesFromTheWorld_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("local");
    QTest::newRow("a program on this machine") << HttpHeaders{} << 200;
    QTest::newRow("by the name of the machine") << HttpHeaders{{"Host"_ba, "localhost"_ba}} << 200;
    QTest::newRow("through a tunnel") << HttpHeaders{{"Host"_ba, "hooks.example.com"_ba}} << 404;
    QTest::newRow("through a proxy") << HttpHeaders{{"X-Forwarded-For"_ba, "1.2.3.4"_ba}} << 404;
    QTest::newRow("from a web page") << HttpHeaders{{"Origin"_ba, "https://example.com"_ba}} << 404;
}

void TestHttpServer::hidesLocalRoutesFromTheWorld()
{
    QFETCH(HttpHeaders, headers);
    EchoServer echo;
    QTEST(exchange(echo.port, "GET"_ba, "/hello"_ba, headers).status, "local");
    QCOMPARE(exchange(echo.port, "POST"_ba, "/echo"_ba, headers, "x"_ba).status, 200);
    const int wrongMethod = exchange(echo.port, "PUT"_ba, "/hello"_ba, headers).status;
    QTEST(wrongMethod == 405 ? 200 : wrongMethod, "local");
}

void TestHttpServer::servesManyClientsAtOnce()
{
    EchoServer echo;
    std::atomic<int> good = 0;
    std::vector<std::unique_ptr<QThread>> clients;
    for (int c = 1; c <= 8; ++c) {
        clients.emplace_back(QThread::create([&good, &echo, c] {
            HttpClient client(echo.port);
            for (int i = 0; i < 50; ++i) {
                client.send(post(QByteArray(c * 100 + i, 'x')));
                good += client.read().json().value("size"_L1).toInt() == c * 100 + i ? 1 : 0;
            }
        }));
        clients.back()->start();
    }
    for (const std::unique_ptr<QThread>& client : clients)
        QVERIFY(client->wait(60'000));
    QCOMPARE(good.load(), 400);
}

void TestHttpServer::anAnswerMayComeFromAnyThread()
{
    Waiting waiting;
    EchoServer echo({}, waiting.router());
    HttpClient client(echo.port);
    client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba);
    QTRY_COMPARE(waiting.count(), 1);
    std::thread([respond = waiting.takeFirst()] { respond({200, {}, "text/plain"_ba, "far"_ba}); }).join();
    QCOMPARE(client.read().body, "far"_ba);
}

void TestHttpServer::aDroppedResponderIsAnswered500()
{
    Waiting waiting;
    EchoServer echo({}, waiting.router());
    HttpClient client(echo.port);
    client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba + kHello);
    QTRY_COMPARE(waiting.count(), 1);
    waiting.takeFirst();
    QCOMPARE(client.read().status, 500);
    QCOMPARE(client.read().body, "hello"_ba);
}

void TestHttpServer::onlyTheFirstAnswerCounts()
{
    Waiting waiting;
    EchoServer echo({}, waiting.router());
    HttpClient client(echo.port);
    client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba + kHello);
    QTRY_COMPARE(waiting.count(), 1);
    const Responder respond = waiting.takeFirst();
    respond({200, {}, "text/plain"_ba, "first"_ba});
    respond({200, {}, "text/plain"_ba, "second"_ba});
    QCOMPARE(client.read().body, "first"_ba);
    QCOMPARE(client.read().body, "hello"_ba);
}

void TestHttpServer::clientsThatLeaveEarlyAreHarmless()
{
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::atomic<int> answered = 0;
    Router router;
    router.add({"GET"_ba, u"/later"_s, Exposure::Local, 0, [&pool, &answered](HttpRequest, Responder respond) {
                    pool.start([respond = std::move(respond), &answered] {
                        QThread::msleep(2);
                        respond({200, {}, "text/plain"_ba, QByteArray(100'000, 'x')});
                        ++answered;
                    });
                }});
    HttpLimits limits;
    limits.connections = 1000; // those who stay are not to be turned away because of those who left
    EchoServer echo(limits, std::move(router));
    for (int i = 0; i < 600; ++i) {
        HttpClient client(echo.port);
        client.send("GET /later HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba);
        if (i % 2 == 0)
            client.abort();
    }
    QCOMPARE(exchange(echo.port, "GET"_ba, "/later"_ba).body.size(), 100'000);
    pool.waitForDone();
    QVERIFY(answered.load() > 300); // those whose request arrived before its client left
}

void TestHttpServer::aResponderMayOutliveTheServer()
{
    Waiting waiting;
    {
        EchoServer echo({}, waiting.router());
        HttpClient client(echo.port);
        client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba);
        QTRY_COMPARE(waiting.count(), 1);
        echo.server.stop(0ms);
        QVERIFY(client.closes());
    }
    waiting.takeFirst()({});
    QCOMPARE(waiting.count(), 0);
}

void TestHttpServer::stoppingWaitsForAnswersUnderWay()
{
    Waiting waiting;
    EchoServer echo({}, waiting.router());
    HttpClient client(echo.port);
    client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba);
    QTRY_COMPARE(waiting.count(), 1);
    std::thread answer([respond = waiting.takeFirst()] {
        QThread::msleep(300);
        respond({200, {}, "text/plain"_ba, "just in time"_ba});
    });
    echo.server.stop(20s);
    answer.join();
    const HttpReply reply = client.read();
    QCOMPARE(reply.body, "just in time"_ba);
    QCOMPARE(reply.header("Connection"_ba), "close"_ba);
}

void TestHttpServer::stoppingDoesNotWaitForever()
{
    Waiting waiting;
    EchoServer echo({}, waiting.router());
    HttpClient client(echo.port);
    client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba);
    QTRY_COMPARE(waiting.count(), 1);
    QElapsedTimer elapsed;
    elapsed.start();
    echo.server.stop(200ms);
    QVERIFY(elapsed.elapsed() >= 190);
    QVERIFY(client.closes());
    QCOMPARE(client.read().status, 0);
}

void TestHttpServer::stoppingEndsIdleConnectionsAtOnce()
{
    EchoServer echo;
    HttpClient client(echo.port);
    client.send(kHello);
    QCOMPARE(client.read().status, 200);
    QElapsedTimer elapsed;
    elapsed.start();
    echo.server.stop(20s);
    QVERIFY(elapsed.elapsed() < 10'000);
    QVERIFY(client.closes());
    QCOMPARE(echo.server.port(), 0);
    echo.server.stop();
}

void TestHttpServer::startsAgainAfterStopping()
{
    HttpServer server;
    QCOMPARE(server.port(), 0);
    const Result<quint16> first = server.start({}, Router());
    QVERIFY(first);
    QCOMPARE(server.port(), *first);
    server.stop();
    const Result<quint16> again = server.start({QHostAddress::LocalHost, *first, {}}, Router());
    QVERIFY(again);
    QCOMPARE(*again, *first);
    QCOMPARE(exchange(*again, "GET"_ba, "/hello"_ba).status, 404);
}

void TestHttpServer::aTakenPortNamesTheNextFreeOne()
{
    EchoServer echo;
    HttpServer second;
    const Result<quint16> started = second.start({QHostAddress::LocalHost, echo.port, {}}, Router());
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::InUse);
    const int free = started.error().code.toInt();
    QVERIFY(free > echo.port);
    QCOMPARE(started.error().detail, u"Port %1 is in use; %2 is free."_s.arg(echo.port).arg(free));
    QCOMPARE(second.port(), 0);
    QVERIFY(second.start({QHostAddress::LocalHost, quint16(free), {}}, Router()));
}

void TestHttpServer::anAddressOfAnotherMachineIsANetworkError()
{
    HttpServer server;
    const Result<quint16> started = server.start({QHostAddress(u"192.0.2.1"_s), 0, {}}, Router());
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Network);
    QVERIFY(started.error().detail.startsWith("Cannot listen on 192.0.2.1 port 0: "_L1));
}

void TestHttpServer::servesIpv6()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6 loopback.");
    HttpServer server;
    const Result<quint16> port = server.start({QHostAddress::LocalHostIPv6, 0, {}}, Router());
    QVERIFY(port);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHostIPv6, *port);
    QVERIFY(socket.waitForConnected());
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"

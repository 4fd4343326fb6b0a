// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpserver.h"

#include "tests/support/httpclient.h"

#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace egret;
using namespace Qt::StringLiterals;
using test::exchange;
using test::HttpClient;
using test::HttpReply;
using Delivery = HttpResponse::Delivery;

namespace {

constexpr auto kRequest = "GET /answer HTTP/1.1\r\nHost: localhost\r\n\r\n";

//! Answers /answer with ten bytes, delivered as the test says, and /whole as servers do.
class BrokenServer {
public:
    explicit BrokenServer(Delivery delivery)
    {
        Router router;
        router.add({"GET"_ba, u"/answer"_s, Exposure::Public, 0, [delivery](HttpRequest, Responder respond) {
                        respond({200, {}, "text/plain"_ba, "0123456789"_ba, delivery});
                    }});
        router.add({"GET"_ba, u"/whole"_s, Exposure::Public, 0, [](HttpRequest, Responder respond) {
                        respond({200, {}, "text/plain"_ba, "0123456789"_ba});
                    }});
        const Result<quint16> started = m_server.start({}, std::move(router));
        port = started ? *started : quint16(0);
    }

    quint16 port = 0;

private:
    HttpServer m_server;
};

//! Everything the server sent until the connection ended, and how it ended as the system's socket calls see it.
struct RawAnswer {
    QByteArray bytes;
    bool wasReset = false;
};

RawAnswer rawAnswer(quint16 port)
{
    RawAnswer answer;
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const QByteArray request = kRequest;
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0
        && ::send(socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size()) {
        char buffer[4096];
        ssize_t count = 0;
        while ((count = ::recv(socket, buffer, sizeof buffer, 0)) > 0)
            answer.bytes.append(buffer, count);
        answer.wasReset = count < 0 && errno == ECONNRESET;
    }
    ::close(socket);
    return answer;
}

} // namespace

class TestBrokenAnswers : public QObject {
    Q_OBJECT

private slots:
    void aTruncatedBodyEndsHalfway();
    void aWrongLengthAnnouncesHalfOfWhatComes();
    void aResetSendsNothing();
    void brokenAnswersEndTheConnection_data();
    void brokenAnswersEndTheConnection();
    void otherConnectionsAreServedOn_data();
    void otherConnectionsAreServedOn();
};

void TestBrokenAnswers::aTruncatedBodyEndsHalfway()
{
    const BrokenServer server(Delivery::Truncated);
    const RawAnswer answer = rawAnswer(server.port);
    QVERIFY(!answer.wasReset);
    QVERIFY(answer.bytes.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.bytes.contains("\r\nContent-Length: 10\r\n"));
    QVERIFY(answer.bytes.endsWith("\r\n\r\n01234"));
}

void TestBrokenAnswers::aWrongLengthAnnouncesHalfOfWhatComes()
{
    const BrokenServer server(Delivery::WrongLength);
    const RawAnswer answer = rawAnswer(server.port);
    QVERIFY(!answer.wasReset);
    QVERIFY(answer.bytes.contains("\r\nContent-Length: 5\r\n"));
    QVERIFY(answer.bytes.endsWith("\r\n\r\n0123456789"));
}

void TestBrokenAnswers::aResetSendsNothing()
{
    const BrokenServer server(Delivery::Reset);
    const RawAnswer answer = rawAnswer(server.port);
    QCOMPARE(answer.bytes, QByteArray());
    QVERIFY2(answer.wasReset, "the connection is reset, not closed");
}

void TestBrokenAnswers::brokenAnswersEndTheConnection_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("truncated") << Delivery::Truncated;
    QTest::newRow("wrong length") << Delivery::WrongLength;
    QTest::newRow("reset") << Delivery::Reset;
}

void TestBrokenAnswers::brokenAnswersEndTheConnection()
{
    QFETCH(Delivery, delivery);
    const BrokenServer server(delivery);
    HttpClient client(server.port);
    client.send(kRequest);
    QVERIFY(client.closes());
}

void TestBrokenAnswers::otherConnectionsAreServedOn_data()
{
    brokenAnswersEndTheConnection_data();
}

void TestBrokenAnswers::otherConnectionsAreServedOn()
{
    QFETCH(Delivery, delivery);
    const BrokenServer server(delivery);
    HttpClient kept(server.port);
    kept.send("GET /whole HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(kept.read().body, "0123456789"_ba);
    rawAnswer(server.port);
    kept.send("GET /whole HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(kept.read().body, "0123456789"_ba);
}

QTEST_GUILESS_MAIN(TestBrokenAnswers)
#include "tst_brokenanswers.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/http/tlscontext.h"

#include "certificate.h"
#include "core/http/httpserver.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

Router echo()
{
    Router router;
    router.add({"POST"_ba, u"/echo"_s, Exposure::Public, 1024 * 1024, [](const HttpRequest& request, const Responder& respond) {
                    respond({200, {}, "text/plain"_ba, request.body});
                }});
    return router;
}

QByteArray request(const QByteArray& body, bool keepAlive)
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\nConnection: " + QByteArray(keepAlive ? "keep-alive" : "close")
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestTlsContext : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void requestsAreAnsweredOverTls();
    void severalRequestsShareOneConnection();
    void largeBodiesComeThrough();
    void plainHttpIsCutOff();
    void oldVersionsOfTlsAreRefused();
    void aSilentClientIsCutOff();
    void refusesFilesItCannotUse_data();
    void refusesFilesItCannotUse();

private:
    HttpServer::Options options() const
    {
        HttpServer::Options made;
        made.tls = HttpServer::Tls{m_certificate->certificateFile, m_certificate->keyFile};
        return made;
    }
    static void connectTo(QSslSocket& socket, quint16 port)
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone); // it signed itself
        socket.connectToHostEncrypted(u"localhost"_s, port);
    }

    QTemporaryDir m_directory;
    QTemporaryDir m_other;
    std::unique_ptr<TestCertificate> m_certificate;
};

void TestTlsContext::initTestCase()
{
    m_certificate = std::make_unique<TestCertificate>(m_directory.path());
}

void TestTlsContext::requestsAreAnsweredOverTls()
{
    HttpServer server;
    const Result<quint16> port = server.start(options(), echo());
    QVERIFY(bool(port));
    QSslSocket socket;
    connectTo(socket, *port);
    QVERIFY(socket.waitForEncrypted(20'000));
    socket.write(request("hello", false));
    QByteArray answer;
    while (socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n") && answer.endsWith("\r\n\r\nhello"), answer.constData());
}

void TestTlsContext::severalRequestsShareOneConnection()
{
    HttpServer server;
    const Result<quint16> port = server.start(options(), echo());
    QSslSocket socket;
    connectTo(socket, *port);
    QVERIFY(socket.waitForEncrypted(20'000));
    for (int number = 0; number < 3; ++number) {
        socket.write(request("hello", true));
        QByteArray answer;
        while (!answer.endsWith("\r\n\r\nhello") && socket.waitForReadyRead(20'000))
            answer += socket.readAll();
        QVERIFY(answer.endsWith("\r\n\r\nhello"));
    }
}

void TestTlsContext::largeBodiesComeThrough()
{
    HttpServer server;
    const Result<quint16> port = server.start(options(), echo());
    QSslSocket socket;
    connectTo(socket, *port);
    QVERIFY(socket.waitForEncrypted(20'000));
    const QByteArray body(1'000'000, 'x');
    socket.write(request(body, true));
    QByteArray answer;
    while (!answer.endsWith(QByteArray("\r\n\r\n" + body)) && socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    QVERIFY(answer.endsWith(QByteArray("\r\n\r\n" + body)));
}

void TestTlsContext::plainHttpIsCutOff()
{
    HttpServer server;
    const Result<quint16> port = server.start(options(), echo());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, *port);
    QVERIFY(socket.waitForConnected(20'000));
    socket.write(request("hello", false));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20'000);
    QVERIFY(!socket.readAll().contains("200 OK"));
}

void TestTlsContext::oldVersionsOfTlsAreRefused()
{
    HttpServer server;
    const Result<quint16> port = server.start(options(), echo());
    QSslSocket socket;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    socket.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    connectTo(socket, *port);
    QVERIFY(!socket.waitForEncrypted(20'000));
}

void TestTlsContext::aSilentClientIsCutOff()
{
    HttpServer server;
    HttpServer::Options impatient = options();
    impatient.limits.requestTime = std::chrono::milliseconds(200);
    const Result<quint16> port = server.start(impatient, echo());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, *port);
    QVERIFY(socket.waitForConnected(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20'000);
}

void TestTlsContext::refusesFilesItCannotUse_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    const TestCertificate stranger(m_other.path());
    const QString missing = m_directory.filePath(u"missing.pem"_s);
    QTest::newRow("no certificate") << missing << m_certificate->keyFile << u"tls-cert"_s;
    QTest::newRow("no key") << m_certificate->certificateFile << missing << u"tls-key"_s;
    QTest::newRow("a key instead of a certificate") << m_certificate->keyFile << m_certificate->keyFile << u"tls-cert"_s;
    QTest::newRow("the key of another certificate") << m_certificate->certificateFile << stranger.keyFile << u"tls-key"_s;
}

void TestTlsContext::refusesFilesItCannotUse()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, code);
    const auto context = makeTlsContext(certificate, key);
    QVERIFY(!context);
    QCOMPARE(context.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(context.error().code, code);
}

QTEST_GUILESS_MAIN(TestTlsContext)
#include "tst_tlscontext.moc"

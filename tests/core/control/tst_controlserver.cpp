// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlserver.h"
#include "tests/core/control/controlfixture.h"

#include <QFileInfo>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestControlServer : public QObject {
    Q_OBJECT

private slots:
    void theSocketIsForItsOwnerOnly();
    void aSocketLeftBehindIsReplaced();
    void aPathTooLongForASocketIsRefused();
    void aRequestBecomesACall();
    void anotherUserIsRefused();
    void garbageEndsTheConnectionAndNothingElse_data();
    void garbageEndsTheConnectionAndNothingElse();
    void aSilentClientIsCut();
    void oneClientTooManyIsTurnedAway();
    void closingTakesNoMoreAndRemovesTheSocket();
};

void TestControlServer::theSocketIsForItsOwnerOnly()
{
    const ListeningServer listener;
    QVERIFY(listener.listening);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(listener.path()).permissions() & others, QFile::Permissions());
}

void TestControlServer::aSocketLeftBehindIsReplaced()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"control.sock"_s);
    QFile leftover(path);
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.close();
    ControlServer server;
    QVERIFY(server.listen(path));
    QLocalSocket socket;
    socket.connectToServer(path);
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
}

void TestControlServer::aPathTooLongForASocketIsRefused()
{
    ControlServer server;
    const Result<> listening = server.listen(u"/tmp/"_s + QString(200, u'x'));
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, u"control_socket"_s);
}

void TestControlServer::aRequestBecomesACall()
{
    ListeningServer listener;
    QLocalSocket socket;
    socket.connectToServer(listener.path());
    const QByteArray bytes = sampleBytes();
    socket.write(bytes.first(7));
    socket.flush();
    socket.write(bytes.mid(7));
    QTRY_COMPARE(listener.calls.size(), 1);
    QCOMPARE(listener.calls[0]->request().command, u"items sync"_s);
    QTRY_VERIFY(socket.bytesAvailable() >= 5);
    QCOMPARE(socket.readAll(), QByteArray("\0\0\0\0A", 5));
}

void TestControlServer::anotherUserIsRefused()
{
    ControlServer::Options options;
    options.owner = ControlServer::ownUser() + 1;
    const ListeningServer listener(options);
    const QByteArray answer = answerTo(listener.path(), sampleBytes());
    QVERIFY2(answer.contains("Only user"), answer.constData());
    QVERIFY(answer.endsWith(QByteArray("\0\0\0\1F\1", 6)));
    QVERIFY(listener.calls.isEmpty());
}

void TestControlServer::garbageEndsTheConnectionAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an HTTP request") << "POST / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba;
    QTest::newRow("a frame only the server may send") << encoded({ControlFrame::Type::Finished, "\0"_ba});
    QTest::newRow("more than the largest request") << QByteArray("\x7f\xff\xff\xffQ", 5);
    QTest::newRow("a request that is no CBOR") << encoded({ControlFrame::Type::Request, QByteArray(64, '\xff')});
}

void TestControlServer::garbageEndsTheConnectionAndNothingElse()
{
    QFETCH(QByteArray, bytes);
    const ListeningServer listener;
    QVERIFY(answerTo(listener.path(), bytes).contains("no request"));
    QVERIFY(listener.calls.isEmpty());
    QLocalSocket next;
    next.connectToServer(listener.path());
    next.write(sampleBytes());
    QTRY_COMPARE(listener.calls.size(), 1);
}

void TestControlServer::aSilentClientIsCut()
{
    ControlServer::Options options;
    options.requestTime = std::chrono::milliseconds(50);
    const ListeningServer listener(options);
    QCOMPARE(answerTo(listener.path(), sampleBytes().first(9)), QByteArray());
}

void TestControlServer::oneClientTooManyIsTurnedAway()
{
    ControlServer::Options options;
    options.maxConnections = 1;
    const ListeningServer listener(options);
    QLocalSocket first;
    first.connectToServer(listener.path());
    first.write(sampleBytes());
    QTRY_COMPARE(listener.calls.size(), 1);
    QVERIFY(answerTo(listener.path(), sampleBytes()).contains("Too many"));
    first.abort();
    QLocalSocket second;
    QTRY_VERIFY([&] {
        second.abort();
        second.connectToServer(listener.path());
        second.write(sampleBytes());
        return QTest::qWaitFor([&] { return listener.calls.size() == 2; }, 200);
    }());
}

void TestControlServer::closingTakesNoMoreAndRemovesTheSocket()
{
    ListeningServer listener;
    QLocalSocket socket;
    socket.connectToServer(listener.path());
    socket.write(sampleBytes());
    QTRY_COMPARE(listener.calls.size(), 1);
    listener.server.close();
    QVERIFY(!QFileInfo::exists(listener.path()));
    QVERIFY(!listener.calls[0]->isGone());
    listener.calls[0]->finish(0);
    QTRY_VERIFY(socket.bytesAvailable() == 11);
}

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"

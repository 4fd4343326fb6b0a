// SPDX-License-Identifier: Apache-2.0
// Boost comes first: Qt's keywords would rewrite names inside it.
#include "core/http/listening.h"

#include <boost/asio/io_context.hpp>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestListening : public QObject {
    Q_OBJECT

private slots:
    void portZeroTakesAFreeOne();
    void aTakenPortNamesTheNextFreeOne();
    void anAddressThatIsNotHereIsRefused();

private:
    boost::asio::io_context m_io;
};

void TestListening::portZeroTakesAFreeOne()
{
    boost::asio::ip::tcp::acceptor acceptor(m_io);
    const Result<quint16> port = listenOn(acceptor, QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY2(port, port ? "" : qPrintable(port.error().detail));
    QVERIFY(*port > 0);
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), *port);
    QVERIFY(client.waitForConnected(20'000));
}

void TestListening::aTakenPortNamesTheNextFreeOne()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    boost::asio::ip::tcp::acceptor acceptor(m_io);
    const Result<quint16> port = listenOn(acceptor, QHostAddress(QHostAddress::LocalHost), other.serverPort());
    QVERIFY(!port);
    QCOMPARE(port.error().kind, Error::Kind::InUse);
    const int free = port.error().code.toInt();
    QVERIFY(free > other.serverPort() && free <= other.serverPort() + 100);
    QCOMPARE(port.error().detail, u"Port %1 is in use; %2 is free."_s.arg(other.serverPort()).arg(free));
}

void TestListening::anAddressThatIsNotHereIsRefused()
{
    boost::asio::ip::tcp::acceptor acceptor(m_io);
    const Result<quint16> port = listenOn(acceptor, QHostAddress(u"192.0.2.1"_s), 0); // kept for documents
    QVERIFY(!port);
    QCOMPARE(port.error().kind, Error::Kind::Network);
    QCOMPARE(port.error().code, u"listen"_s);
    QVERIFY(port.error().detail.contains(u"192.0.2.1"_s));
}

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"

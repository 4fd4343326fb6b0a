// SPDX-License-Identifier: Apache-2.0
#include "app/cli/serving.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestServing : public QObject {
    Q_OBJECT

private slots:
    void readsAddresses_data();
    void readsAddresses();
};

void TestServing::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << u"127.0.0.1:8484"_s << u"127.0.0.1"_s << 8484;
    QTest::newRow("a free port") << u"127.0.0.1:0"_s << u"127.0.0.1"_s << 0;
    QTest::newRow("localhost") << u"localhost:80"_s << u"127.0.0.1"_s << 80;
    QTest::newRow("IPv6") << u"[::1]:8484"_s << u"::1"_s << 8484;
    QTest::newRow("no port") << u"127.0.0.1"_s << QString() << -1;
    QTest::newRow("port too large") << u"127.0.0.1:70000"_s << QString() << -1;
    QTest::newRow("a host name") << u"example.com:80"_s << QString() << -1;
    QTest::newRow("nothing") << QString() << QString() << -1;
}

void TestServing::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    const Result<cli::ListenAddress> listen = cli::parseListenAddress(text);
    QCOMPARE(bool(listen), port >= 0);
    if (!listen)
        return;
    QTEST(listen->address.toString(), "address");
    QCOMPARE(int(listen->port), port);
}

QTEST_GUILESS_MAIN(TestServing)
#include "tst_serving.moc"

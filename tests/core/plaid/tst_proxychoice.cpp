// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/proxychoice.h"

#include <QTest>
#include <QUrl>

using namespace egret;
using namespace Qt::StringLiterals;

class TestProxyChoice : public QObject {
    Q_OBJECT

private slots:
    void readsTheSetting_data();
    void readsTheSetting();
    void thisMachineIsNeverReachedThroughAProxy_data();
    void thisMachineIsNeverReachedThroughAProxy();
    void whatIsNoProxyIsRefused_data();
    void whatIsNoProxyIsRefused();
    void thePasswordIsNotRepeated();
};

namespace {

QNetworkProxy proxyFor(const QString& setting, const QString& url)
{
    Result<ProxyChoice> choice = ProxyChoice::parse(setting);
    return choice ? choice->queryProxy(QNetworkProxyQuery(QUrl(url))).value(0) : QNetworkProxy();
}

} // namespace

void TestProxyChoice::readsTheSetting_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("none") << u"none"_s << QNetworkProxy::NoProxy << QString() << 0;
    QTest::newRow("http") << u"http://proxy.example:3128"_s << QNetworkProxy::HttpProxy << u"proxy.example"_s << 3128;
    QTest::newRow("socks") << u"socks5://10.0.0.1:1080/"_s << QNetworkProxy::Socks5Proxy << u"10.0.0.1"_s << 1080;
}

void TestProxyChoice::readsTheSetting()
{
    QFETCH(QString, setting);
    const QNetworkProxy proxy = proxyFor(setting, u"https://production.plaid.com/item/get"_s);
    QTEST(proxy.type(), "type");
    QTEST(proxy.hostName(), "host");
    QTEST(int(proxy.port()), "port");
}

void TestProxyChoice::thisMachineIsNeverReachedThroughAProxy_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("url");
    for (const QString& setting : {u"system"_s, u"http://proxy.example:3128"_s}) {
        for (const QString& url : {u"http://127.0.0.1:4010/"_s, u"http://localhost/"_s, u"http://[::1]:80/"_s})
            QTest::newRow(qPrintable(QString(setting + u' ' + url))) << setting << url;
    }
}

void TestProxyChoice::thisMachineIsNeverReachedThroughAProxy()
{
    QFETCH(QString, setting);
    QFETCH(QString, url);
    QCOMPARE(proxyFor(setting, url).type(), QNetworkProxy::NoProxy);
}

void TestProxyChoice::whatIsNoProxyIsRefused_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("a word") << u"auto"_s;
    QTest::newRow("no port") << u"http://proxy.example"_s;
    QTest::newRow("another scheme") << u"https://proxy.example:3128"_s;
    QTest::newRow("a path") << u"http://proxy.example:3128/pac"_s;
    QTest::newRow("a user") << u"http://me:s3cret@proxy.example:3128"_s;
}

void TestProxyChoice::whatIsNoProxyIsRefused()
{
    QFETCH(QString, setting);
    const Result<ProxyChoice> choice = ProxyChoice::parse(setting);
    QVERIFY(!choice);
    QCOMPARE(choice.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(choice.error().code, u"proxy"_s);
}

void TestProxyChoice::thePasswordIsNotRepeated()
{
    QVERIFY(!ProxyChoice::parse(u"http://me:s3cret@proxy.example:3128"_s).error().detail.contains(u"s3cret"_s));
}

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"

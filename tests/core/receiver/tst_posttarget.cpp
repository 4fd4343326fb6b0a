// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/posttarget.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPostTarget : public QObject {
    Q_OBJECT

private slots:
    void takesHttpsAnywhereAndHttpHere_data();
    void takesHttpsAnywhereAndHttpHere();
    void knowsThePublicInternet_data();
    void knowsThePublicInternet();
    void aNameMustNotLeadIntoAPrivateNetwork();
    void aNamedHostOfOnesOwnNetworkMayDoSo_data();
    void aNamedHostOfOnesOwnNetworkMayDoSo();
    void namesOfInternalHostsAreChecked_data();
    void namesOfInternalHostsAreChecked();
};

void TestPostTarget::takesHttpsAnywhereAndHttpHere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://hooks.example.com/in"_s << true;
    QTest::newRow("http on this machine") << u"http://127.0.0.1:9000/in"_s << true;
    QTest::newRow("http on this machine by IPv6") << u"http://[::1]:9000/in"_s << true;
    QTest::newRow("http by its name") << u"http://localhost:9000/"_s << true;
    QTest::newRow("http elsewhere") << u"http://hooks.example.com/in"_s << false;
    QTest::newRow("http to a name that only looks like this machine") << u"http://localhost.example.com/"_s << false;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a user name") << u"https://me@hooks.example.com/"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestPostTarget::takesHttpsAnywhereAndHttpHere()
{
    QFETCH(QString, url);
    QTEST(bool(checkPostTarget(QUrl(url))), "allowed");
}

void TestPostTarget::knowsThePublicInternet_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("a public one") << u"52.21.26.131"_s << true;
    QTest::newRow("a public one of IPv6") << u"2606:4700::1111"_s << true;
    for (const char* address : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
             "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "ff02::1",
             "::ffff:10.0.0.1", "64:ff9b::a00:1"})
        QTest::newRow(address) << QString::fromLatin1(address) << false;
}

void TestPostTarget::knowsThePublicInternet()
{
    QFETCH(QString, address);
    QTEST(isPublicAddress(QHostAddress(address)), "isPublic");
}

void TestPostTarget::aNameMustNotLeadIntoAPrivateNetwork()
{
    const QHostAddress inside(u"10.0.0.5"_s);
    const QHostAddress outside(u"93.184.216.34"_s);
    const QUrl name(u"https://hooks.example.com/"_s);
    QCOMPARE(usableAddress(name, {inside}).error().code, u"to"_s);
    QCOMPARE(*usableAddress(name, {inside, outside}), outside);
    QCOMPARE(usableAddress(name, {}).error().kind, Error::Kind::Network);
    QCOMPARE(*usableAddress(QUrl(u"https://10.0.0.5/"_s), {inside}), inside); // written as such
    QCOMPARE(*usableAddress(QUrl(u"http://localhost:1/"_s), {QHostAddress(QHostAddress::LocalHost)}),
        QHostAddress(QHostAddress::LocalHost));
}

void TestPostTarget::aNamedHostOfOnesOwnNetworkMayDoSo_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("by its name") << u"hooks.corp.example"_s << u"10.0.0.5"_s << true;
    QTest::newRow("in capitals") << u"HOOKS.corp.example"_s << u"192.168.7.5"_s << true;
    QTest::newRow("by IPv6") << u"hooks.corp.example"_s << u"fd00::5"_s << true;
    QTest::newRow("below a domain") << u"a.b.internal.example"_s << u"172.16.0.5"_s << true;
    QTest::newRow("the domain itself") << u"internal.example"_s << u"172.16.0.5"_s << false;
    QTest::newRow("another name") << u"other.corp.example"_s << u"10.0.0.5"_s << false;
    QTest::newRow("a name that only ends alike") << u"evilhooks.corp.example"_s << u"10.0.0.5"_s << false;
    QTest::newRow("this machine") << u"hooks.corp.example"_s << u"127.0.0.1"_s << false;
    QTest::newRow("what clouds tell their machines") << u"hooks.corp.example"_s << u"169.254.169.254"_s << false;
}

void TestPostTarget::aNamedHostOfOnesOwnNetworkMayDoSo()
{
    QFETCH(QString, host);
    QFETCH(QString, address);
    const QStringList internal = *parseInternalHosts(u"hooks.corp.example, .internal.example"_s);
    QTEST(bool(usableAddress(QUrl(u"https://"_s + host), {QHostAddress(address)}, internal)), "allowed");
}

void TestPostTarget::namesOfInternalHostsAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("none") << u""_s << true;
    QTest::newRow("two") << u"a.example,.b.example"_s << true;
    QTest::newRow("a name without a domain") << u"hooks"_s << true;
    QTest::newRow("everything") << u"."_s << false;
    QTest::newRow("a pattern") << u"*.example"_s << false;
    QTest::newRow("an address") << u"10.0.0.5"_s << false;
    QTest::newRow("this machine") << u"localhost"_s << false;
    QTest::newRow("a URL") << u"https://hooks.example"_s << false;
}

void TestPostTarget::namesOfInternalHostsAreChecked()
{
    QFETCH(QString, text);
    QTEST(bool(parseInternalHosts(text)), "valid");
}

QTEST_GUILESS_MAIN(TestPostTarget)
#include "tst_posttarget.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidenvironment.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPlaidEnvironment : public QObject {
    Q_OBJECT

private slots:
    void knowsPlaidsAddresses();
    void refusesDevelopmentWithASentence();
    void keysTravelSafely_data();
    void keysTravelSafely();
    void joinsBaseAndPath_data();
    void joinsBaseAndPath();
};

void TestPlaidEnvironment::knowsPlaidsAddresses()
{
    QCOMPARE(defaultBaseUrl(Environment::Sandbox), QUrl(u"https://sandbox.plaid.com"_s));
    QCOMPARE(defaultBaseUrl(Environment::Production), QUrl(u"https://production.plaid.com"_s));
    QVERIFY(defaultBaseUrl(Environment::Offline).isEmpty());
    QVERIFY(defaultBaseUrl(Environment::Development).isEmpty());
}

void TestPlaidEnvironment::refusesDevelopmentWithASentence()
{
    const Result<> refused = checkCallable(Environment::Development);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(refused.error().code, u"environment"_s);
    QVERIFY(refused.error().detail.contains(u"June 2024"_s));
    QVERIFY(checkCallable(Environment::Sandbox));
    QVERIFY(checkCallable(Environment::Production));
    QVERIFY(checkCallable(Environment::Offline));
}

void TestPlaidEnvironment::keysTravelSafely_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https anywhere") << u"https://plaid.example.org:8443/proxy"_s << true;
    QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:4010"_s << true;
    QTest::newRow("http to all of 127/8") << u"http://127.8.8.8"_s << true;
    QTest::newRow("http to ::1") << u"http://[::1]:4010"_s << true;
    QTest::newRow("http to localhost in any case") << u"http://LocalHost:4010"_s << true;
    QTest::newRow("no http to other hosts") << u"http://sandbox.plaid.com"_s << false;
    QTest::newRow("no http to the local network") << u"http://192.168.1.4"_s << false;
    QTest::newRow("no http to names that begin like loopback") << u"http://127.0.0.1.example.org"_s << false;
    QTest::newRow("no other scheme") << u"ftp://127.0.0.1"_s << false;
    QTest::newRow("no scheme") << u"sandbox.plaid.com"_s << false;
    QTest::newRow("no password in the URL") << u"https://user:pass@sandbox.plaid.com"_s << false;
    QTest::newRow("no query") << u"https://sandbox.plaid.com/?a=b"_s << false;
    QTest::newRow("not empty") << QString() << false;
}

void TestPlaidEnvironment::keysTravelSafely()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const Result<> checked = checkBaseUrl(QUrl(url));
    QCOMPARE(bool(checked), allowed);
    if (!checked)
        QCOMPARE(checked.error().code, u"base_url"_s);
}

void TestPlaidEnvironment::joinsBaseAndPath_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare host") << u"https://sandbox.plaid.com"_s << u"https://sandbox.plaid.com/item/get"_s;
    QTest::newRow("trailing slash") << u"https://sandbox.plaid.com/"_s << u"https://sandbox.plaid.com/item/get"_s;
    QTest::newRow("path of a proxy") << u"http://127.0.0.1:81/plaid/"_s << u"http://127.0.0.1:81/plaid/item/get"_s;
}

void TestPlaidEnvironment::joinsBaseAndPath()
{
    QFETCH(QString, base);
    QFETCH(QString, expected);
    QCOMPARE(endpointUrl(QUrl(base), u"/item/get"_s), QUrl(expected));
}

QTEST_GUILESS_MAIN(TestPlaidEnvironment)
#include "tst_plaidenvironment.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/sourcerules.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSourceRules : public QObject {
    Q_OBJECT

private slots:
    void withoutRulesEverybodyIsAdmitted();
    void plaidIsAWordForItsFourAddresses();
    void networksAreAdmitted();
    void thisMachineIsAdmittedButNotAsAProxy();
    void onlyTrustedProxiesAreBelieved_data();
    void onlyTrustedProxiesAreBelieved();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
};

namespace {

HttpRequest from(const QString& peer, const QList<QByteArray>& forwarded = {})
{
    HttpRequest request;
    request.peerAddress = peer;
    for (const QByteArray& value : forwarded)
        request.headers.append({"X-Forwarded-For"_ba, value});
    return request;
}

} // namespace

void TestSourceRules::withoutRulesEverybodyIsAdmitted()
{
    const SourceRules rules;
    QVERIFY(rules.admits(QHostAddress(u"203.0.113.7"_s)));
    QCOMPARE(rules.sourceOf(from(u"203.0.113.7"_s, {"52.21.26.131"_ba})), QHostAddress(u"203.0.113.7"_s));
}

void TestSourceRules::plaidIsAWordForItsFourAddresses()
{
    const Result<SourceRules> rules = SourceRules::parse(u"plaid, 203.0.113.7"_s, {});
    QVERIFY(bool(rules));
    for (const char* address : {"52.21.26.131", "52.21.47.157", "52.41.247.19", "52.88.82.239", "203.0.113.7"})
        QVERIFY(rules->admits(QHostAddress(QString::fromLatin1(address))));
    QVERIFY(!rules->admits(QHostAddress(u"52.21.26.132"_s)));
    QVERIFY(rules->admits(rules->sourceOf(from(u"::ffff:52.21.26.131"_s))));
}

void TestSourceRules::networksAreAdmitted()
{
    const Result<SourceRules> rules = SourceRules::parse(u"203.0.113.0/24,2001:db8::/32"_s, {});
    QVERIFY(rules->admits(QHostAddress(u"203.0.113.255"_s)));
    QVERIFY(rules->admits(QHostAddress(u"2001:db8::5"_s)));
    QVERIFY(!rules->admits(QHostAddress(u"203.0.114.0"_s)));
}

void TestSourceRules::thisMachineIsAdmittedButNotAsAProxy()
{
    QVERIFY(SourceRules::parse(u"plaid"_s, {})->admits(QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(!SourceRules::parse(u"plaid"_s, u"127.0.0.1"_s)->admits(QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(!SourceRules::parse(u"plaid"_s, {})->admits(QHostAddress()));
}

void TestSourceRules::onlyTrustedProxiesAreBelieved_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QList<QByteArray>>("forwarded");
    QTest::addColumn<QString>("source");
    QTest::newRow("by the proxy") << u"10.0.0.1"_s << QList{"52.21.26.131"_ba} << u"52.21.26.131"_s;
    QTest::newRow("by two proxies") << u"10.0.0.1"_s << QList{"52.21.26.131, 10.0.0.2"_ba} << u"52.21.26.131"_s;
    QTest::newRow("what the client said itself comes first")
        << u"10.0.0.1"_s << QList{"52.21.26.131, 203.0.113.7"_ba} << u"203.0.113.7"_s;
    QTest::newRow("over two header fields") << u"10.0.0.1"_s << QList{"52.21.26.131"_ba, "203.0.113.7"_ba} << u"203.0.113.7"_s;
    QTest::newRow("by a stranger") << u"203.0.113.7"_s << QList{"52.21.26.131"_ba} << u"203.0.113.7"_s;
    QTest::newRow("a proxy that says nothing") << u"10.0.0.1"_s << QList<QByteArray>{} << u"10.0.0.1"_s;
    QTest::newRow("what is no address") << u"10.0.0.1"_s << QList{"unknown"_ba} << QString();
    QTest::newRow("too many hops") << u"10.0.0.1"_s << QList{QByteArray("10.0.0.1,").repeated(30)} << QString();
}

void TestSourceRules::onlyTrustedProxiesAreBelieved()
{
    QFETCH(QString, peer);
    QFETCH(QList<QByteArray>, forwarded);
    QFETCH(QString, source);
    const Result<SourceRules> rules = SourceRules::parse({}, u"10.0.0.0/8"_s);
    QCOMPARE(rules->sourceOf(from(peer, forwarded)), QHostAddress(source));
}

void TestSourceRules::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"everybody"_s;
    QTest::newRow("a name") << u"hooks.example.com"_s;
    QTest::newRow("a network that is too small") << u"10.0.0.0/33"_s;
}

void TestSourceRules::refusesWhatIsNoAddress()
{
    QFETCH(QString, text);
    QCOMPARE(SourceRules::parse(text, {}).error().code, u"allowed_sources"_s);
    QCOMPARE(SourceRules::parse({}, text).error().code, u"trusted_proxies"_s);
}

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"

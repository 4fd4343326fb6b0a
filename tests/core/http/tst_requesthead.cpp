// SPDX-License-Identifier: Apache-2.0
#include "core/http/requesthead.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRequestHead : public QObject {
    Q_OBJECT

private slots:
    void readsTargets_data();
    void readsTargets();
    void refusesBrokenTargets_data();
    void refusesBrokenTargets();
    void keepsTheQueryAsItWasSent();
    void checksTheFraming_data();
    void checksTheFraming();
    void knowsWhoMayReachLocalRoutes_data();
    void knowsWhoMayReachLocalRoutes();
};

void TestRequestHead::readsTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("authority");
    QTest::newRow("plain") << "/healthz"_ba << u"/healthz"_s << ""_ba;
    QTest::newRow("with a query") << "/a?b=c/d"_ba << u"/a"_s << ""_ba;
    QTest::newRow("percent escapes in both cases") << "/%c3%A9t%C3%a9"_ba << u"/été"_s << ""_ba;
    QTest::newRow("UTF-8 sent as it is") << "/é"_ba << u"/é"_s << ""_ba;
    QTest::newRow("absolute") << "http://egret.example:80/a"_ba << u"/a"_s << "egret.example:80"_ba;
    QTest::newRow("absolute without a path") << "HTTP://egret.example"_ba << u"/"_s << "egret.example"_ba;
}

void TestRequestHead::readsTargets()
{
    QFETCH(QByteArray, target);
    const std::optional<RequestTarget> parsed = parseTarget(target);
    QVERIFY(parsed);
    QTEST(parsed->path, "path");
    QTEST(parsed->authority, "authority");
}

void TestRequestHead::refusesBrokenTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("relative") << "healthz"_ba;
    QTest::newRow("asterisk") << "*"_ba;
    QTest::newRow("authority alone") << "example.com:443"_ba;
    QTest::newRow("another scheme") << "ftp://host/a"_ba;
    QTest::newRow("absolute without a host") << "http:///a"_ba;
    QTest::newRow("percent at the end") << "/a%"_ba;
    QTest::newRow("one hex digit at the end") << "/a%4"_ba;
    QTest::newRow("percent without hex digits") << "/a%zz"_ba;
    QTest::newRow("sign in an escape") << "/a%+1"_ba;
    QTest::newRow("encoded NUL") << "/a%00b"_ba;
    QTest::newRow("encoded line break") << "/a%0d%0ab"_ba;
    QTest::newRow("overlong UTF-8 of a slash") << "/a%c0%afb"_ba;
    QTest::newRow("half a UTF-8 sequence") << "/a%c3"_ba;
}

void TestRequestHead::refusesBrokenTargets()
{
    QFETCH(QByteArray, target);
    QVERIFY(!parseTarget(target));
}

void TestRequestHead::keepsTheQueryAsItWasSent()
{
    const std::optional<RequestTarget> parsed = parseTarget("/a?since=2026-01-01T00:00:00+02:00&x=%26&x=2"_ba);
    QVERIFY(parsed);
    QCOMPARE(parsed->query.queryItemValue(u"since"_s, QUrl::FullyDecoded), u"2026-01-01T00:00:00+02:00"_s);
    QCOMPARE(parsed->query.allQueryItemValues(u"x"_s, QUrl::FullyDecoded), QStringList({u"&"_s, u"2"_s}));
}

void TestRequestHead::checksTheFraming_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("status"); // 0: fine
    const std::pair host{"Host"_ba, "h"_ba};
    const std::pair length{"Content-Length"_ba, "5"_ba};
    const std::pair chunked{"Transfer-Encoding"_ba, "chunked"_ba};
    QTest::newRow("no body") << 11 << HttpHeaders{host} << 0;
    QTest::newRow("a length") << 11 << HttpHeaders{host, length} << 0;
    QTest::newRow("chunked in capitals") << 11 << HttpHeaders{host, {"transfer-encoding"_ba, "Chunked"_ba}} << 0;
    QTest::newRow("HTTP/1.0 without Host") << 10 << HttpHeaders{} << 0;
    QTest::newRow("100-continue") << 11 << HttpHeaders{host, length, {"Expect"_ba, "100-Continue"_ba}} << 0;
    QTest::newRow("HTTP/1.1 without Host") << 11 << HttpHeaders{} << 400;
    QTest::newRow("two Hosts") << 11 << HttpHeaders{host, {"HOST"_ba, "h"_ba}} << 400;
    QTest::newRow("two equal lengths") << 11 << HttpHeaders{host, length, length} << 400;
    QTest::newRow("lengths in a list") << 11 << HttpHeaders{host, {"Content-Length"_ba, "5, 5"_ba}} << 400;
    QTest::newRow("length with a sign") << 11 << HttpHeaders{host, {"Content-Length"_ba, "+5"_ba}} << 400;
    QTest::newRow("empty length") << 11 << HttpHeaders{host, {"Content-Length"_ba, ""_ba}} << 400;
    QTest::newRow("length and chunked") << 11 << HttpHeaders{host, length, chunked} << 400;
    QTest::newRow("chunked in HTTP/1.0") << 10 << HttpHeaders{chunked} << 400;
    QTest::newRow("unknown coding") << 11 << HttpHeaders{host, {"Transfer-Encoding"_ba, "xchunked"_ba}} << 501;
    QTest::newRow("coding before chunked")
        << 11 << HttpHeaders{host, {"Transfer-Encoding"_ba, "gzip, chunked"_ba}} << 501;
    QTest::newRow("chunked twice") << 11 << HttpHeaders{host, chunked, chunked} << 501;
    QTest::newRow("unknown expectation") << 11 << HttpHeaders{host, {"Expect"_ba, "a miracle"_ba}} << 417;
    QTest::newRow("HTTP/1.2") << 12 << HttpHeaders{host} << 505;
    QTest::newRow("HTTP/2 in words") << 20 << HttpHeaders{host} << 505;
}

void TestRequestHead::checksTheFraming()
{
    QFETCH(int, version);
    QFETCH(HttpHeaders, headers);
    const std::optional<Refusal> refusal = checkFraming(version, headers);
    QTEST(refusal ? refusal->status : 0, "status");
}

void TestRequestHead::knowsWhoMayReachLocalRoutes_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<bool>("may");
    const auto host = [](const QByteArray& value) { return std::pair{"Host"_ba, value}; };
    const auto origin = [](const QByteArray& value) { return std::pair{"Origin"_ba, value}; };
    QTest::newRow("address with port") << ""_ba << HttpHeaders{host("127.0.0.1:8484"_ba)} << true;
    QTest::newRow("another loopback address") << ""_ba << HttpHeaders{host("127.8.0.1"_ba)} << true;
    QTest::newRow("localhost in capitals") << ""_ba << HttpHeaders{host("LOCALHOST:1"_ba)} << true;
    QTest::newRow("IPv6") << ""_ba << HttpHeaders{host("[::1]:8484"_ba)} << true;
    QTest::newRow("IPv6 without a port") << ""_ba << HttpHeaders{host("[::1]"_ba)} << true;
    QTest::newRow("own page") << ""_ba << HttpHeaders{host("localhost"_ba), origin("http://localhost:3000"_ba)} << true;
    QTest::newRow("own IPv6 page") << ""_ba << HttpHeaders{host("localhost"_ba), origin("http://[::1]:3000"_ba)}
                                   << true;
    QTest::newRow("no host") << ""_ba << HttpHeaders{} << false;
    QTest::newRow("public name") << ""_ba << HttpHeaders{host("hooks.example.com"_ba)} << false;
    QTest::newRow("loopback as a subdomain") << ""_ba << HttpHeaders{host("127.0.0.1.example.com"_ba)} << false;
    QTest::newRow("localhost as a subdomain") << ""_ba << HttpHeaders{host("localhost.example.com"_ba)} << false;
    QTest::newRow("loopback as user name") << ""_ba << HttpHeaders{host("127.0.0.1:1@example.com"_ba)} << false;
    QTest::newRow("any address") << ""_ba << HttpHeaders{host("0.0.0.0:8484"_ba)} << false;
    QTest::newRow("private address") << ""_ba << HttpHeaders{host("192.168.0.2:8484"_ba)} << false;
    QTest::newRow("short form") << ""_ba << HttpHeaders{host("127.1"_ba)} << false;
    QTest::newRow("absolute target elsewhere") << "example.com"_ba << HttpHeaders{host("localhost"_ba)} << false;
    QTest::newRow("absolute target here") << "localhost:1"_ba << HttpHeaders{host("localhost"_ba)} << true;
    QTest::newRow("Forwarded") << ""_ba << HttpHeaders{host("localhost"_ba), {"forwarded"_ba, "for=1.2.3.4"_ba}}
                               << false;
    QTest::newRow("X-Forwarded-For") << ""_ba << HttpHeaders{host("localhost"_ba), {"X-Forwarded-For"_ba, "::1"_ba}}
                                     << false;
    QTest::newRow("X-Forwarded-Anything, empty")
        << ""_ba << HttpHeaders{host("localhost"_ba), {"x-forwarded-anything"_ba, ""_ba}} << false;
    QTest::newRow("foreign page") << ""_ba << HttpHeaders{host("localhost"_ba), origin("https://example.com"_ba)}
                                  << false;
    QTest::newRow("foreign page that begins alike")
        << ""_ba << HttpHeaders{host("localhost"_ba), origin("http://localhost.example.com"_ba)} << false;
    QTest::newRow("sandboxed page") << ""_ba << HttpHeaders{host("localhost"_ba), origin("null"_ba)} << false;
    QTest::newRow("one own and one foreign page")
        << ""_ba << HttpHeaders{host("localhost"_ba), origin("http://localhost"_ba), origin("http://a.example"_ba)}
        << false;
}

void TestRequestHead::knowsWhoMayReachLocalRoutes()
{
    QFETCH(QByteArray, authority);
    QFETCH(HttpHeaders, headers);
    QTEST(mayReachLocalRoutes(authority, headers), "may");
}

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"

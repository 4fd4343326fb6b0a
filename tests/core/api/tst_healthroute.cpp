// SPDX-License-Identifier: Apache-2.0
#include "core/api/healthroute.h"

#include "core/http/httpserver.h"
#include "tests/support/httpclient.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::exchange;
using test::HttpReply;

class TestHealthRoute : public QObject {
    Q_OBJECT

private slots:
    void tellsHowEgretIs_data();
    void tellsHowEgretIs();
    void looksAnewForEachRequest();
    void isForThisMachineOnly();
};

void TestHealthRoute::tellsHowEgretIs_data()
{
    QTest::addColumn<bool>("serving");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("well") << true << 200
                          << R"({"database":"ok","status":"ok","version":")"_ba + EGRET_VERSION + R"("})"_ba;
    QTest::newRow("ill") << false << 503
                         << R"({"database":"ok","status":"failing","version":")"_ba + EGRET_VERSION + R"("})"_ba;
}

void TestHealthRoute::tellsHowEgretIs()
{
    QFETCH(bool, serving);
    Router router;
    router.add(healthRoute([serving] { return Health{serving, {{u"database"_s, u"ok"_s}}}; }));
    HttpServer server;
    const Result<quint16> port = server.start({}, std::move(router));
    QVERIFY(port);
    const HttpReply reply = exchange(*port, "GET"_ba, "/healthz"_ba);
    QTEST(reply.status, "code");
    QTEST(reply.body, "body");
    QCOMPARE(reply.header("Content-Type"_ba), "application/json"_ba);
    QCOMPARE(reply.header("Cache-Control"_ba), "no-store"_ba);
}

void TestHealthRoute::looksAnewForEachRequest()
{
    int looks = 0;
    Router router;
    router.add(healthRoute([&looks] { return Health{true, {{u"looks"_s, ++looks}}}; }), this);
    HttpServer server;
    const Result<quint16> port = server.start({}, std::move(router));
    QVERIFY(port);
    QCOMPARE(exchange(*port, "GET"_ba, "/healthz"_ba).json().value("looks"_L1).toInt(), 1);
    QCOMPARE(exchange(*port, "GET"_ba, "/healthz"_ba).json().value("looks"_L1).toInt(), 2);
}

void TestHealthRoute::isForThisMachineOnly()
{
    Router router;
    router.add(healthRoute([] { return Health(); }));
    HttpServer server;
    const Result<quint16> port = server.start({}, std::move(router));
    QVERIFY(port);
    QCOMPARE(exchange(*port, "GET"_ba, "/healthz"_ba, {{"Host"_ba, "egret.example.com"_ba}}).status, 404);
}

QTEST_GUILESS_MAIN(TestHealthRoute)
#include "tst_healthroute.moc"

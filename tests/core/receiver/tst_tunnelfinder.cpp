// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/tunnelfinder.h"

#include "core/http/httpserver.h"
#include "tests/support/await.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kPort = 8484;
const QByteArray kNgrok = R"({"tunnels":[
    {"public_url":"https://one.ngrok.app","config":{"addr":"http://localhost:8484"}},
    {"public_url":"https://other.ngrok.app","config":{"addr":"http://localhost:3000"}},
    {"public_url":"http://plain.ngrok.app","config":{"addr":"http://localhost:8484"}}]})";
const QByteArray kTailscale = R"({"Web":{"box.tail.ts.net:443":{"Handlers":{"/":{"Proxy":"http://127.0.0.1:8484"}}},
    "box.tail.ts.net:8443":{"Handlers":{"/":{"Proxy":"http://127.0.0.1:8484"}}}},"AllowFunnel":{"box.tail.ts.net:443":true}})";

//! Answers \a path with \a body.
std::unique_ptr<HttpServer> serve(const QString& path, const QByteArray& body)
{
    Router router;
    const auto handler = [body](const HttpRequest&, const Responder& respond) { respond({200, {}, "application/json"_ba, body}); };
    router.add({"GET"_ba, path, Exposure::Local, 0, handler});
    auto server = std::make_unique<HttpServer>();
    if (!server->start({QHostAddress::LocalHost, 0, {}, {}}, std::move(router)))
        qFatal("no port");
    return server;
}

QUrl addressOf(const HttpServer& server)
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.port()));
}

QUrl nobody()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
}

} // namespace

class TestTunnelFinder : public QObject {
    Q_OBJECT

private slots:
    void ngroksTunnelsToThePortAreFound();
    void tailscalesFunnelsAreFound();
    void garbageHoldsNone_data();
    void garbageHoldsNone();
    void everyProgramIsAsked();
    void whereNothingRunsNothingIsFound();
};

void TestTunnelFinder::ngroksTunnelsToThePortAreFound()
{
    QCOMPARE(ngrokTunnels(kNgrok, kPort), (QList<FoundTunnel>{{u"ngrok"_s, QUrl(u"https://one.ngrok.app"_s)}}));
    const QByteArray portOnly = R"({"tunnels":[{"public_url":"https://a.ngrok.app","config":{"addr":"8484"}}]})";
    QCOMPARE(ngrokTunnels(portOnly, kPort).size(), 1);
}

void TestTunnelFinder::tailscalesFunnelsAreFound()
{
    QCOMPARE(tailscaleTunnels(kTailscale, kPort), (QList<FoundTunnel>{{u"tailscale"_s, QUrl(u"https://box.tail.ts.net"_s)}}));
    QVERIFY(tailscaleTunnels(kTailscale, 3000).isEmpty());
}

void TestTunnelFinder::garbageHoldsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "null", "[1]", "{\"tunnels\":7,\"hostname\":{},\"Web\":[]}", "{\"hostname\":\"\"}", "{\"tunnels\":[null,{\"config\":3}]}"})
        QTest::newRow(json) << QByteArray(json);
}

void TestTunnelFinder::garbageHoldsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(ngrokTunnels(json, kPort).isEmpty());
    QVERIFY(cloudflaredTunnels(json).isEmpty());
    QVERIFY(tailscaleTunnels(json, kPort).isEmpty());
}

void TestTunnelFinder::everyProgramIsAsked()
{
    const QTemporaryDir directory;
    QFile program(directory.filePath(u"tailscale"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n[ \"$*\" = \"funnel status --json\" ] || exit 1\ncat <<'END'\n" + kTailscale + "\nEND\n");
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto ngrok = serve(u"/api/tunnels"_s, kNgrok);
    const auto cloudflared = serve(u"/quicktunnel"_s, R"({"hostname":"quick.trycloudflare.com"})");
    QNetworkAccessManager network;
    TunnelFinder finder(network, {addressOf(*ngrok), {nobody(), addressOf(*cloudflared)}, program.fileName()});
    const Result<QList<FoundTunnel>> found = await(finder.find(kPort));
    QVERIFY(found);
    QCOMPARE(*found, (QList<FoundTunnel>{{u"ngrok"_s, QUrl(u"https://one.ngrok.app"_s)},
                         {u"cloudflared"_s, QUrl(u"https://quick.trycloudflare.com"_s)}, {u"tailscale"_s, QUrl(u"https://box.tail.ts.net"_s)}}));
}

void TestTunnelFinder::whereNothingRunsNothingIsFound()
{
    QNetworkAccessManager network;
    TunnelFinder finder(network, {nobody(), {nobody()}, u"/nonexistent/tailscale"_s});
    const Result<QList<FoundTunnel>> found = await(finder.find(kPort));
    QVERIFY(found && found->isEmpty());
}

QTEST_GUILESS_MAIN(TestTunnelFinder)
#include "tst_tunnelfinder.moc"

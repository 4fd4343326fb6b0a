// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/reachability.h"

#include "core/http/httpserver.h"
#include "core/plaid/backoff.h"
#include "core/receiver/reachprobe.h"
#include "tests/core/http/certificate.h"
#include "tests/support/await.h"

#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReachHop::Kind;
using Outcome = ReachHop::Outcome;

//! A server whose webhook address does as \a answer says.
std::unique_ptr<HttpServer> serve(const std::function<HttpResponse(const HttpRequest&)>& answer, const std::optional<HttpServer::Tls>& tls = {})
{
    Router router;
    const auto handler = [answer](const HttpRequest& request, const Responder& respond) { respond(answer(request)); };
    router.add({"POST"_ba, u"/webhooks/plaid/{token}"_s, Exposure::Public, 1024, handler});
    auto server = std::make_unique<HttpServer>();
    if (!server->start({QHostAddress::LocalHost, 0, {}, tls}, std::move(router)))
        qFatal("no port");
    return server;
}

} // namespace

class TestReachability : public QObject {
    Q_OBJECT

private slots:
    void whatComesBackHasPassedEveryHop();
    void withoutAReceiverNothingElseIsTried();
    void anUnknownHostIsNamed();
    void aServerThatSpeaksNoTlsIsNamed();
    void aCertificateNobodyTrustsIsNamed();
    void anAnswerFromElsewhereIsNotTaken_data();
    void anAnswerFromElsewhereIsNotTaken();
    void aProbeArrivesOnce();

private:
    QList<ReachHop> test(const QUrl& local, const QUrl& webhook);

    QNetworkAccessManager m_network;
    Backoff m_backoff;
    ReachProbe m_probe;
};

QList<ReachHop> TestReachability::test(const QUrl& local, const QUrl& webhook)
{
    Reachability reachability(m_network, m_probe, m_backoff);
    const Result<QList<ReachHop>> hops = await(reachability.test(local, webhook));
    return hops ? *hops : QList<ReachHop>();
}

void TestReachability::whatComesBackHasPassedEveryHop()
{
    const auto server = serve([this](const HttpRequest& request) {
        return HttpResponse{m_probe.arrive(request.header(ReachProbe::kHeader)) ? 204 : 500, {}, {}, {}};
    });
    const QUrl local(u"http://127.0.0.1:%1"_s.arg(server->port()));
    const QList<ReachHop> hops = test(local, QUrl(local.toString() + u"/webhooks/plaid/path"_s));
    QCOMPARE(hops.size(), 4);
    QCOMPARE(hops[0].outcome, Outcome::Passed);
    QCOMPARE(hops[1].outcome, Outcome::PassedOver); // there is no name
    QCOMPARE(hops[2].outcome, Outcome::PassedOver); // nor TLS
    QCOMPARE(hops[3].outcome, Outcome::Passed);
}

void TestReachability::withoutAReceiverNothingElseIsTried()
{
    const QList<ReachHop> hops = test({}, QUrl(u"https://hooks.example.com/webhooks/plaid/path"_s));
    QCOMPARE(hops[0].outcome, Outcome::Failed);
    QCOMPARE(hops[0].code, u"stopped"_s);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(hops[i].outcome, Outcome::NotReached);
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl nobody(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    closed.close();
    QCOMPARE(test(nobody, nobody)[0].code, u"refused"_s);
}

void TestReachability::anUnknownHostIsNamed()
{
    const auto server = serve([](const HttpRequest&) { return HttpResponse{200, {}, {}, {}}; });
    const QList<ReachHop> hops = test(QUrl(u"http://127.0.0.1:%1"_s.arg(server->port())), QUrl(u"https://nowhere.invalid/webhooks/plaid/path"_s));
    QCOMPARE(hops[1].outcome, Outcome::Failed);
    QCOMPARE(hops[1].code, u"unknown_host"_s);
    QCOMPARE(hops[2].outcome, Outcome::NotReached);
    QVERIFY(reachAdvice(hops[1]).contains(u"DNS"_s));
}

void TestReachability::aServerThatSpeaksNoTlsIsNamed()
{
    const auto server = serve([](const HttpRequest&) { return HttpResponse{200, {}, {}, {}}; });
    const QString address = u"127.0.0.1:%1"_s.arg(server->port());
    const QList<ReachHop> hops = test(QUrl(u"http://"_s + address), QUrl(u"https://"_s + address + u"/webhooks/plaid/path"_s));
    QCOMPARE(hops[2].outcome, Outcome::Failed);
    QCOMPARE(hops[2].code, u"unreachable"_s);
    QCOMPARE(hops[3].outcome, Outcome::NotReached);
}

void TestReachability::aCertificateNobodyTrustsIsNamed()
{
    const QTemporaryDir directory;
    const TestCertificate certificate(directory.path());
    const auto server = serve([](const HttpRequest&) { return HttpResponse{200, {}, {}, {}}; },
        HttpServer::Tls{certificate.certificateFile, certificate.keyFile});
    const QString address = u"127.0.0.1:%1"_s.arg(server->port());
    const QList<ReachHop> hops = test(QUrl(u"http://"_s + address), QUrl(u"https://"_s + address + u"/webhooks/plaid/path"_s));
    QCOMPARE(hops[2].outcome, Outcome::Failed);
    QCOMPARE(hops[2].code, u"certificate"_s);
    QVERIFY(!hops[2].detail.isEmpty());
}

void TestReachability::anAnswerFromElsewhereIsNotTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("good") << 200 << u"elsewhere"_s << u"200"_s;
    QTest::newRow("redirection") << 302 << u"redirected"_s << u"https://elsewhere.example/"_s;
    QTest::newRow("a proxy without anything behind it") << 502 << u"status"_s << u"502"_s;
}

void TestReachability::anAnswerFromElsewhereIsNotTaken()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    const auto server = serve([status](const HttpRequest&) {
        HttpResponse response{status, {}, {}, {}};
        response.headers.append({"Location"_ba, "https://elsewhere.example/"_ba});
        return response;
    });
    const QUrl local(u"http://127.0.0.1:%1"_s.arg(server->port()));
    const QList<ReachHop> hops = test(local, QUrl(local.toString() + u"/webhooks/plaid/path"_s));
    QCOMPARE(hops[3].outcome, Outcome::Failed);
    QCOMPARE(hops[3].code, code);
    QCOMPARE(hops[3].detail, detail);
    QVERIFY(reachAdvice(hops[3]).contains(detail));
}

void TestReachability::aProbeArrivesOnce()
{
    ReachProbe probe;
    const QByteArray value = probe.issue();
    QVERIFY(!probe.arrive("guessed"_ba));
    QVERIFY(probe.arrive(value));
    QVERIFY(!probe.arrive(value));
    QVERIFY(probe.collect(value));
    QVERIFY(!probe.collect(probe.issue()));
}

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"

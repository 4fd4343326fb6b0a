// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookposter.h"

#include "core/http/httpserver.h"
#include "core/plaid/backoff.h"
#include "tests/support/await.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <mutex>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

//! A company's own receiver that keeps what it was sent.
class Company {
public:
    Company()
    {
        Router router;
        router.add({"POST"_ba, u"/in"_s, Exposure::Public, 1024 * 1024, [this](HttpRequest request, const Responder& respond) {
                        const std::lock_guard lock(m_gate);
                        m_requests.append(std::move(request));
                        respond(HttpResponse::json(m_status, {}));
                    }});
        router.add({"POST"_ba, u"/elsewhere"_s, Exposure::Public, 1024, [](const HttpRequest&, const Responder& respond) {
                        HttpResponse response = HttpResponse::json(307, {});
                        response.headers.append({"Location"_ba, "/in"_ba});
                        respond(response);
                    }});
        if (!m_server.start({}, router))
            qFatal("no server");
    }

    QUrl url(const QString& path) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.port()).arg(path)); }
    void answerWith(int status) { m_status = status; }
    QList<HttpRequest> requests() const
    {
        const std::lock_guard lock(m_gate);
        return m_requests;
    }

private:
    mutable std::mutex m_gate;
    QList<HttpRequest> m_requests;
    int m_status = 200;
    HttpServer m_server;
};

} // namespace

class TestWebhookPoster : public QObject {
    Q_OBJECT

private slots:
    void sendsTheExactBytesWithTheirHeaders();
    void leavesOutWhatBelongsToTheWayItCame();
    void saysWhatTheOtherSideAnswered();
    void followsNoRedirection();
    void refusesHttpElsewhere();
    void saysWhenNobodyIsThere();
    void sendsNothingOnceTheProgramStops();

private:
    Result<WebhookPoster::Outcome> post(const QUrl& target, const HttpHeaders& headers, const QByteArray& body)
    {
        return await(m_poster.post(target, headers, body));
    }

    QNetworkAccessManager m_network;
    Backoff m_backoff;
    WebhookPoster m_poster{m_network, m_backoff};
};

void TestWebhookPoster::sendsTheExactBytesWithTheirHeaders()
{
    const Company company;
    const QByteArray body = "{ \"a\" :\xff\0 1 }\r\n"_ba;
    const auto outcome = post(company.url(u"/in"_s),
        {{"Plaid-Verification", "a.b.c"}, {"Content-Type", "application/json"}, {"X-Odd", "1"}}, body);
    QVERIFY(bool(outcome));
    QVERIFY(outcome->isTaken());
    const QList<HttpRequest> requests = company.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().body, body);
    QCOMPARE(requests.first().header("Plaid-Verification"), "a.b.c"_ba);
    QCOMPARE(requests.first().header("X-Odd"), "1"_ba);
    QCOMPARE(requests.first().header("Content-Type"), "application/json"_ba);
}

void TestWebhookPoster::leavesOutWhatBelongsToTheWayItCame()
{
    const Company company;
    QVERIFY(bool(post(company.url(u"/in"_s),
        {{"Host", "hooks.example.com"}, {"X-Forwarded-For", "52.21.26.131"}, {"Content-Length", "999"}}, "{}")));
    const HttpRequest request = company.requests().first();
    QCOMPARE(request.header("Host"), QByteArray(company.url({}).authority().toLatin1()));
    QCOMPARE(request.header("X-Forwarded-For"), QByteArray());
    QCOMPARE(request.header("Content-Length"), "2"_ba);
}

void TestWebhookPoster::saysWhatTheOtherSideAnswered()
{
    Company company;
    company.answerWith(503);
    const auto outcome = post(company.url(u"/in"_s), {}, "{}");
    QVERIFY(bool(outcome));
    QCOMPARE(outcome->status, 503);
    QVERIFY(!outcome->isTaken());
}

void TestWebhookPoster::followsNoRedirection()
{
    const Company company;
    const auto outcome = post(company.url(u"/elsewhere"_s), {}, "{}");
    QCOMPARE(outcome->status, 307);
    QVERIFY(company.requests().isEmpty());
}

void TestWebhookPoster::refusesHttpElsewhere()
{
    const auto outcome = post(QUrl(u"http://hooks.example.com/in"_s), {}, "{}");
    QCOMPARE(outcome.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(outcome.error().code, u"to"_s);
}

void TestWebhookPoster::saysWhenNobodyIsThere()
{
    QUrl nobody;
    {
        const Company company;
        nobody = company.url(u"/in"_s);
    }
    QCOMPARE(post(nobody, {}, "{}").error().kind, Error::Kind::Network);
}

void TestWebhookPoster::sendsNothingOnceTheProgramStops()
{
    const Company company;
    Backoff backoff;
    WebhookPoster poster(m_network, backoff);
    backoff.stop();
    QCOMPARE(await(poster.post(company.url(u"/in"_s), {}, "{}")).error().kind, Error::Kind::Cancelled);
    QVERIFY(company.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestWebhookPoster)
#include "tst_webhookposter.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/core/http/echoserver.h"
#include "tests/support/http.h"

#include <QTest>

#include <thread>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestHttpTicket : public QObject {
    Q_OBJECT

private slots:
    void aRequestNobodyAnswersGetsAnError();
    void onlyTheFirstAnswerCounts();
    void anAnswerAfterTheServersEndGoesNowhere();

private:
    using Handler = std::function<void(Responder)>;

    static Router routeTo(Handler handler)
    {
        Router router;
        router.add({"POST"_ba, u"/ticket"_s, Exposure::Local, 1'024,
            [handler = std::move(handler)](HttpRequest, Responder respond) { handler(std::move(respond)); }});
        return router;
    }
    static HttpAnswer ask(const EchoServer& server)
    {
        return post(QUrl(u"http://127.0.0.1:%1/ticket"_s.arg(server.port)), QJsonObject());
    }
};

void TestHttpTicket::aRequestNobodyAnswersGetsAnError()
{
    const EchoServer server({}, routeTo([](const Responder&) {}));
    const HttpAnswer answer = ask(server);
    QCOMPARE(answer.status, 500);
    QVERIFY2(answer.body.contains("did not answer"), answer.body.constData());
}

void TestHttpTicket::onlyTheFirstAnswerCounts()
{
    const EchoServer server({}, routeTo([](const Responder& respond) {
        const Responder copy = respond;
        copy({200, {}, "text/plain"_ba, "first"});
        respond({200, {}, "text/plain"_ba, "second"});
    }));
    QCOMPARE(ask(server).body, "first"_ba);
    QCOMPARE(ask(server).body, "first"_ba);
}

void TestHttpTicket::anAnswerAfterTheServersEndGoesNowhere()
{
    Responder kept;
    std::atomic<bool> asked = false;
    auto server = std::make_unique<EchoServer>(HttpLimits{}, routeTo([&](const Responder& respond) {
        kept = respond;
        asked = true;
    }));
    std::thread client([port = server->port] {
        post(QUrl(u"http://127.0.0.1:%1/ticket"_s.arg(port)), QJsonObject());
    });
    QTRY_VERIFY_WITH_TIMEOUT(asked, 20'000);
    server.reset();
    client.join();
    kept({200, {}, "text/plain"_ba, "late"});
    kept = {};
}

QTEST_GUILESS_MAIN(TestHttpTicket)
#include "tst_httpticket.moc"

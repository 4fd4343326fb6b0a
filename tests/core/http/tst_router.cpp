// SPDX-License-Identifier: Apache-2.0
#include "core/http/router.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

using Parameters = QHash<QString, QString>;

void ignore(HttpRequest, Responder) { }

Router sampleRouter()
{
    Router router;
    router.add({"GET"_ba, u"/"_s, Exposure::Local, 10, ignore});
    router.add({"GET"_ba, u"/healthz"_s, Exposure::Local, 11, ignore});
    router.add({"GET"_ba, u"/items/all"_s, Exposure::Local, 12, ignore});
    router.add({"GET"_ba, u"/items/{id}"_s, Exposure::Local, 13, ignore});
    router.add({"DELETE"_ba, u"/items/{id}"_s, Exposure::Local, 14, ignore});
    router.add({"POST"_ba, u"/hooks/{integration}/in/{token}"_s, Exposure::Public, 15, ignore});
    return router;
}

} // namespace

class TestRouter : public QObject {
    Q_OBJECT

private slots:
    void findsRoutes_data();
    void findsRoutes();
    void namesTheMethodsOfAKnownPath();
    void hidesLocalRoutes();
    void runsTheHandlerOnItsContextsThread();
    void answers503OnceTheContextIsGone();
    void answers503WhenTheContextGoesBeforeTheRequestArrives();
};

void TestRouter::findsRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("route"); // its maxBody; 0: none
    QTest::addColumn<Parameters>("parameters");
    QTest::newRow("root") << "GET"_ba << u"/"_s << 10LL << Parameters{};
    QTest::newRow("literal") << "GET"_ba << u"/healthz"_s << 11LL << Parameters{};
    QTest::newRow("literal with an escape") << "GET"_ba << u"/%68ealthz"_s << 11LL << Parameters{};
    QTest::newRow("HEAD takes GET's") << "HEAD"_ba << u"/healthz"_s << 11LL << Parameters{};
    QTest::newRow("the earlier route wins") << "GET"_ba << u"/items/all"_s << 12LL << Parameters{};
    QTest::newRow("parameter") << "GET"_ba << u"/items/a"_s << 13LL << Parameters{{u"id"_s, u"a"_s}};
    QTest::newRow("by method") << "DELETE"_ba << u"/items/a"_s << 14LL << Parameters{{u"id"_s, u"a"_s}};
    QTest::newRow("decoded parameter") << "GET"_ba << u"/items/a%20b%c3%a9"_s << 13LL
                                       << Parameters{{u"id"_s, u"a bé"_s}};
    QTest::newRow("encoded slash") << "GET"_ba << u"/items/a%2Fb"_s << 13LL << Parameters{{u"id"_s, u"a/b"_s}};
    QTest::newRow("plus is a plus") << "GET"_ba << u"/items/a+b"_s << 13LL << Parameters{{u"id"_s, u"a+b"_s}};
    QTest::newRow("two parameters") << "POST"_ba << u"/hooks/x/in/y"_s << 15LL
                                    << Parameters{{u"integration"_s, u"x"_s}, {u"token"_s, u"y"_s}};
    QTest::newRow("unknown") << "GET"_ba << u"/nothing"_s << 0LL << Parameters{};
    QTest::newRow("case counts") << "GET"_ba << u"/Healthz"_s << 0LL << Parameters{};
    QTest::newRow("trailing slash") << "GET"_ba << u"/healthz/"_s << 0LL << Parameters{};
    QTest::newRow("doubled slash") << "GET"_ba << u"//healthz"_s << 0LL << Parameters{};
    QTest::newRow("empty parameter") << "GET"_ba << u"/items/"_s << 0LL << Parameters{};
    QTest::newRow("too long") << "GET"_ba << u"/items/a/b"_s << 0LL << Parameters{};
    QTest::newRow("dots up") << "GET"_ba << u"/items/../healthz"_s << 0LL << Parameters{};
    QTest::newRow("dots as a parameter") << "GET"_ba << u"/items/.."_s << 0LL << Parameters{};
    QTest::newRow("encoded dots") << "GET"_ba << u"/items/%2e%2e"_s << 0LL << Parameters{};
    QTest::newRow("one encoded dot") << "GET"_ba << u"/items/%2e"_s << 0LL << Parameters{};
    QTest::newRow("encoded slash is no separator") << "GET"_ba << u"/items%2Fa"_s << 0LL << Parameters{};
    QTest::newRow("pattern's own text") << "GET"_ba << u"/hooks/{integration}/in/{token}"_s << 0LL << Parameters{};
}

void TestRouter::findsRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(qint64, route);
    const Router router = sampleRouter();
    const Router::Match match = router.match(method, path);
    QCOMPARE(match.route ? match.route->maxBody : 0, route);
    QTEST(match.parameters, "parameters");
}

void TestRouter::namesTheMethodsOfAKnownPath()
{
    const Router router = sampleRouter();
    const Router::Match wrongMethod = router.match("PUT"_ba, u"/items/a"_s);
    QVERIFY(!wrongMethod.route);
    QVERIFY(wrongMethod.pathKnown);
    QCOMPARE(wrongMethod.allowed, QList<QByteArray>({"GET"_ba, "HEAD"_ba, "DELETE"_ba}));
    QVERIFY(!router.match("PUT"_ba, u"/nothing"_s).pathKnown);
}

void TestRouter::hidesLocalRoutes()
{
    const Router router = sampleRouter();
    QVERIFY(router.match("POST"_ba, u"/hooks/x/in/y"_s, false).route);
    QVERIFY(!router.match("GET"_ba, u"/healthz"_s, false).route);
    QVERIFY(!router.match("PUT"_ba, u"/healthz"_s, false).pathKnown);
}

void TestRouter::runsTheHandlerOnItsContextsThread()
{
    QThread thread;
    thread.start();
    QObject context;
    context.moveToThread(&thread);
    std::atomic<QThread*> ranOn = nullptr;
    Router router;
    router.add({"GET"_ba, u"/a"_s, Exposure::Local, 0,
                   [&ranOn](HttpRequest, Responder respond) {
                       ranOn = QThread::currentThread();
                       respond({});
                   }},
        &context);
    std::atomic<int> status = 0;
    router.match("GET"_ba, u"/a"_s).route->handler({}, [&status](HttpResponse response) { status = response.status; });
    QTRY_COMPARE(status.load(), 200);
    QCOMPARE(ranOn.load(), &thread);
    thread.quit();
    thread.wait();
}

void TestRouter::answers503OnceTheContextIsGone()
{
    auto context = std::make_unique<QObject>();
    Router router;
    router.add({"GET"_ba, u"/a"_s, Exposure::Local, 0, ignore}, context.get());
    context.reset();
    int status = 0;
    router.match("GET"_ba, u"/a"_s).route->handler({}, [&status](HttpResponse response) { status = response.status; });
    QCOMPARE(status, 503);
}

void TestRouter::answers503WhenTheContextGoesBeforeTheRequestArrives()
{
    auto context = std::make_unique<QObject>();
    bool handled = false;
    Router router;
    router.add(
        {"GET"_ba, u"/a"_s, Exposure::Local, 0, [&handled](HttpRequest, Responder) { handled = true; }}, context.get());
    int status = 0;
    router.match("GET"_ba, u"/a"_s).route->handler({}, [&status](HttpResponse response) { status = response.status; });
    QCOMPARE(status, 0);
    context.reset();
    QCOMPARE(status, 503);
    QVERIFY(!handled);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/api/metricsresource.h"

#include "core/http/httpserver.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/httpclient.h"
#include "tests/support/prometheustext.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock {
public:
    Timestamp now() const override { return at(100); }
};

} // namespace

class TestMetricsResource : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatWasCountedAndWhatTheDatabaseSays();
    void withoutADatabaseItSaysSo();
    void isForThisMachineOnly();

private:
    HttpReply ask(const QString& directory, Metrics& metrics, const HttpHeaders& headers = {});
};

HttpReply TestMetricsResource::ask(const QString& directory, Metrics& metrics, const HttpHeaders& headers)
{
    const FixedClock clock;
    MetricsResource resource(directory, metrics, clock);
    Router router;
    resource.addTo(router);
    HttpServer server;
    const Result<quint16> port = server.start({}, std::move(router));
    return port ? exchange(*port, "GET"_ba, "/metrics"_ba, headers) : HttpReply();
}

void TestMetricsResource::tellsWhatWasCountedAndWhatTheDatabaseSays()
{
    StoreFixture fixture;
    fixture.linkItem(u"item-1"_s);
    fixture.linkItem(u"item-2"_s);
    const QString sync = u"UPDATE items SET status = 'active', last_sync = %1 WHERE item_id = 'item-1'"_s;
    QVERIFY(fixture.database->execute(sync.arg(toMicroseconds(at(40)))));
    Metrics metrics;
    metrics.add({"egret_test_total", MetricFamily::Type::Counter, "A counter of somebody else."});
    const HttpReply reply = ask(fixture.directory(), metrics);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Content-Type"_ba).startsWith("text/plain; version=0.0.4"));
    const PrometheusText text = PrometheusText::parse(reply.body);
    QCOMPARE(text.problem, QString());
    QCOMPARE(text.value(u"egret_test_total"_s), 1.0);
    QCOMPARE(text.value(u"egret_database_readable"_s), 1.0);
    QCOMPARE(text.value(u"egret_items{status=\"active\"}"_s), 1.0);
    QCOMPARE(text.value(u"egret_items{status=\"pending\"}"_s), 1.0);
    QCOMPARE(text.value(u"egret_items{status=\"erroring\"}"_s), 0.0);
    QCOMPARE(text.value(u"egret_sync_age_seconds_max"_s), 60.0);
    QCOMPARE(text.value(u"egret_webhooks_waiting"_s), 0.0);
    QCOMPARE(text.value(u"egret_webhooks_oldest_waiting_seconds"_s), 0.0);
}

void TestMetricsResource::withoutADatabaseItSaysSo()
{
    const QTemporaryDir directory;
    Metrics metrics;
    const PrometheusText text = PrometheusText::parse(ask(directory.path(), metrics).body);
    QCOMPARE(text.problem, QString());
    QCOMPARE(text.value(u"egret_database_readable"_s), 0.0);
    QVERIFY(!text.types.contains(u"egret_items"_s));
}

void TestMetricsResource::isForThisMachineOnly()
{
    const QTemporaryDir directory;
    Metrics metrics;
    QCOMPARE(ask(directory.path(), metrics, {{"Host"_ba, "egret.example.com"_ba}}).status, 404);
}

QTEST_GUILESS_MAIN(TestMetricsResource)
#include "tst_metricsresource.moc"

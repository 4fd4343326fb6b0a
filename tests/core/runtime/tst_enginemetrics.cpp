// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/enginemetrics.h"

#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"
#include "core/runtime/runtime.h"
#include "core/sync/syncscheduler.h"
#include "tests/support/await.h"
#include "tests/support/http.h"
#include "tests/support/prometheustext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

//! The figures of a whole engine, read over its own HTTP.
class TestEngineMetrics : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void refusedDeliveriesAreCountedByCheck();
    void failedSyncsAreCounted();
    void healthTellsHowTheEngineIs();

private:
    PrometheusText figures() const;

    QTemporaryDir m_directory;
    std::unique_ptr<Runtime> m_runtime;
};

void TestEngineMetrics::initTestCase()
{
    Runtime::Options options;
    options.directory = m_directory.path();
    options.program = u"tst_enginemetrics"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, options.directory, {}};
    options.listen = HttpServer::Options{};
    m_runtime = std::make_unique<Runtime>(options);
    QVERIFY(await(m_runtime->start()));
}

void TestEngineMetrics::cleanupTestCase()
{
    QVERIFY(await(m_runtime->stop()));
}

PrometheusText TestEngineMetrics::figures() const
{
    return PrometheusText::parse(get(QUrl(m_runtime->listening().toString() + u"/metrics"_s)).body);
}

void TestEngineMetrics::refusedDeliveriesAreCountedByCheck()
{
    NewIntegration request;
    request.name = u"Signed"_s;
    request.environment = Environment::Offline;
    const Result<Integration> integration = await(m_runtime->integrations().add(request));
    QVERIFY(integration);
    QVERIFY(await(m_runtime->integrationsChanged()));
    const PrometheusText before = figures();
    QCOMPARE(before.problem, QString());
    QCOMPARE(before.value(u"egret_webhook_deliveries_total{verdict=\"failed\"}"_s), 0.0);
    const QUrl url = webhookUrl(m_runtime->listening(), *integration);
    QCOMPARE(post(url, QJsonObject{{u"webhook_type"_s, u"ITEM"_s}}).status, 401);
    QTRY_COMPARE(figures().value(u"egret_webhook_deliveries_total{verdict=\"failed\"}"_s), 1.0);
    const PrometheusText after = figures();
    QCOMPARE(after.problem, QString());
    QCOMPARE(after.value(u"egret_webhook_verify_failures_total{check=\"format\"}"_s), 1.0);
    QCOMPARE(after.value(u"egret_webhook_acknowledge_seconds_count"_s), 1.0);
}

void TestEngineMetrics::failedSyncsAreCounted()
{
    QVERIFY(!await(m_runtime->scheduler().syncNow(ItemId(u"nobody"_s))));
    QTRY_COMPARE(figures().value(u"egret_syncs_total{outcome=\"failed\"}"_s), 1.0);
    QCOMPARE(figures().value(u"egret_syncs_running"_s), 0.0);
    QCOMPARE(figures().value(u"egret_sync_seconds_count"_s), 1.0);
}

void TestEngineMetrics::healthTellsHowTheEngineIs()
{
    const HttpAnswer health = get(QUrl(m_runtime->listening().toString() + u"/healthz"_s));
    QCOMPARE(health.status, 200);
    const QJsonObject body = health.json();
    QCOMPARE(body["status"_L1].toString(), u"ok"_s);
    QCOMPARE(body["disk"_L1].toString(), u"ok"_s);
    QCOMPARE(body["webhooks_waiting"_L1].toInt(-1), 0);
    QCOMPARE(body["syncs_running"_L1].toInt(-1), 0);
    QVERIFY(body["uptime_seconds"_L1].toInt(-1) >= 0);
    QVERIFY(body["disk_free_bytes"_L1].toDouble() > 0);
}

QTEST_GUILESS_MAIN(TestEngineMetrics)
#include "tst_enginemetrics.moc"

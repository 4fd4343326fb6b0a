// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/enginemetrics.h"

#include "core/base/log.h"
#include "core/runtime/services.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Type = MetricFamily::Type;

constexpr MetricFamily kStarted{"egret_start_time_seconds", Type::Gauge, "When this engine started, in seconds since 1970."};
constexpr MetricFamily kDeliveries{"egret_webhook_deliveries_total", Type::Counter, "Webhooks answered, by verdict."};
constexpr MetricFamily kFailures{"egret_webhook_verify_failures_total", Type::Counter, "Webhooks refused, by the first check that failed."};
constexpr MetricFamily kAcknowledge{
    "egret_webhook_acknowledge_seconds", Type::Histogram, "From the last byte of a webhook to its answer, durable storing included."};
constexpr MetricFamily kSyncs{"egret_syncs_total", Type::Counter, "Syncs of Items that ended, by outcome."};
constexpr MetricFamily kSyncSeconds{"egret_sync_seconds", Type::Histogram, "How long syncs took, all pages and the commit."};
constexpr MetricFamily kSyncsRunning{"egret_syncs_running", Type::Gauge, "Items that are being synced."};
constexpr MetricFamily kRows{"egret_sync_rows_total", Type::Counter, "Transactions that syncs applied, by what happened to them."};

constexpr MetricFamily kCalls{"egret_plaid_calls_total", Type::Counter, "Calls to Plaid, each attempt by itself, by outcome."};
constexpr MetricFamily kCallSeconds{"egret_plaid_call_seconds", Type::Histogram, "How long Plaid took to answer."};

//! Plaid's error code, or in which way there was no answer.
QByteArray outcomeOf(const Error& error)
{
    return error.code.isEmpty() ? "failed"_ba : error.code.toLatin1();
}

std::chrono::microseconds since(std::chrono::steady_clock::time_point moment)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - moment);
}

void countDelivery(Metrics& metrics, const VerificationReport& report, std::chrono::microseconds time)
{
    metrics.add(kDeliveries, {{"verdict"_ba, verificationName(report.verification).toLatin1()}});
    if (report.verification == Verification::Failed)
        metrics.add(kFailures, {{"check"_ba, report.failedCheck.toLatin1()}});
    metrics.observe(kAcknowledge, {}, time);
}

} // namespace

EngineMetrics::EngineMetrics(Metrics& metrics, Services& services)
    : m_metrics(metrics)
    , m_plaid(services.plaid)
    , m_next(services.plaid.observer())
{
    m_plaid.setObserver(this);
    metrics.set(kStarted, {}, double(toUnixSeconds(SystemClock().now())));
    metrics.set(kSyncsRunning, {}, 0);
    for (const Verification verdict : {Verification::Verified, Verification::Failed, Verification::NotChecked})
        metrics.add(kDeliveries, {{"verdict"_ba, verificationName(verdict).toLatin1()}}, 0);
    for (const QString& check : verificationCheckNames())
        metrics.add(kFailures, {{"check"_ba, check.toLatin1()}}, 0);
    services.receiver.setObserver([&metrics](const VerificationReport& report, std::chrono::microseconds time) {
        countDelivery(metrics, report, time);
    });
    countSyncs(services);
}

EngineMetrics::~EngineMetrics()
{
    m_plaid.setObserver(m_next);
}

void EngineMetrics::called(const PlaidCall& call)
{
    const QByteArray operation = call.path.toLatin1();
    m_metrics.add(kCalls, {{"operation"_ba, operation}, {"outcome"_ba, call.error ? outcomeOf(*call.error) : "ok"_ba}});
    m_metrics.observe(kCallSeconds, {{"operation"_ba, operation}}, call.latency);
    if (m_next)
        m_next->called(call);
}

void EngineMetrics::countSyncs(Services& services)
{
    const SyncScheduler* scheduler = &services.scheduler;
    connect(scheduler, &SyncScheduler::syncStarted, this, [this](const ItemId& item) {
        m_running.insert(item, std::chrono::steady_clock::now());
        m_metrics.set(kSyncsRunning, {}, double(m_running.size()));
    });
    connect(scheduler, &SyncScheduler::syncFinished, this, [this](const ItemId& item, const SyncSummary& summary) {
        endSync(item, "ok"_ba,
            u"%1 added, %2 modified, %3 removed"_s.arg(QString::number(summary.added), QString::number(summary.modified), QString::number(summary.removed)));
        m_metrics.add(kRows, {{"change"_ba, "added"_ba}}, double(summary.added));
        m_metrics.add(kRows, {{"change"_ba, "modified"_ba}}, double(summary.modified));
        m_metrics.add(kRows, {{"change"_ba, "removed"_ba}}, double(summary.removed));
    });
    connect(scheduler, &SyncScheduler::syncFailed, this, [this](const ItemId& item, const Error& error) { endSync(item, "failed"_ba, error.detail); });
}

void EngineMetrics::expectSyncFor(const ItemId& item, const WebhookId& delivery)
{
    m_expected.insert(item, delivery);
}

void EngineMetrics::endSync(const ItemId& item, const QByteArray& outcome, const QString& detail)
{
    const QString cause = m_expected.take(item).value();
    qCInfo(lcSync).noquote() << "Sync of Item" << item.value() << (cause.isEmpty() ? QString() : u"for "_s + cause) << outcome << detail;
    const auto started = m_running.constFind(item);
    if (started != m_running.constEnd())
        m_metrics.observe(kSyncSeconds, {}, since(*started));
    m_running.remove(item);
    m_metrics.add(kSyncs, {{"outcome"_ba, outcome}});
    m_metrics.set(kSyncsRunning, {}, double(m_running.size()));
}

std::chrono::seconds EngineMetrics::uptime() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - m_started);
}

} // namespace egret

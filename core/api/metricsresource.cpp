// SPDX-License-Identifier: Apache-2.0
#include "core/api/metricsresource.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Type = MetricFamily::Type;

constexpr MetricFamily kBuild{"egret_build_info", Type::Gauge, "Always 1; the label names the version."};
constexpr MetricFamily kReadable{"egret_database_readable", Type::Gauge, "Whether the databases could be read for these figures."};
constexpr MetricFamily kWaiting{"egret_webhooks_waiting", Type::Gauge, "Accepted deliveries that were not acted on yet."};
constexpr MetricFamily kOldestWaiting{
    "egret_webhooks_oldest_waiting_seconds", Type::Gauge, "Age of the oldest delivery that waits; 0 while none does."};
constexpr MetricFamily kItems{"egret_items", Type::Gauge, "Items by status."};
constexpr MetricFamily kSyncAge{
    "egret_sync_age_seconds_max", Type::Gauge, "How long ago the active Item that was not synced for longest was synced."};

constexpr std::array kStatuses{ItemStatus::Pending, ItemStatus::Syncing, ItemStatus::Active, ItemStatus::Erroring,
    ItemStatus::SyncDisabled, ItemStatus::DeletedInPlaid};

double secondsBetween(Timestamp from, Timestamp to)
{
    return std::max(0.0, std::chrono::duration<double>(to - from).count());
}

} // namespace

MetricsResource::MetricsResource(QString directory, Metrics& metrics, const Clock& clock)
    : m_directory(std::move(directory))
    , m_metrics(metrics)
    , m_clock(clock)
{
    m_metrics.set(kBuild, {{"version"_ba, EGRET_VERSION}}, 1);
}

void MetricsResource::addTo(Router& router)
{
    router.add({"GET"_ba, u"/metrics"_s, Exposure::Local, 0,
                   [this](const HttpRequest&, const Responder& respond) { respond(answer()); }},
        this);
}

HttpResponse MetricsResource::answer()
{
    const Result<> looked = look();
    m_metrics.set(kReadable, {}, looked ? 1 : 0);
    HttpResponse response;
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    response.headers.append({"Cache-Control"_ba, "no-store"_ba});
    response.body = m_metrics.text();
    return response;
}

Result<> MetricsResource::look()
{
    if (!m_reader) {
        Result<std::unique_ptr<Reader>> opened = Reader::open(m_directory);
        if (!opened)
            return unexpected(opened.error());
        m_reader = std::move(*opened);
    }
    const Timestamp now = m_clock.now();
    const Result<InboxHealth> inbox = m_reader->inboxHealth();
    if (!inbox)
        return unexpected(inbox.error());
    m_metrics.set(kWaiting, {}, double(inbox->waiting));
    m_metrics.set(kOldestWaiting, {}, inbox->oldestWaiting ? secondsBetween(*inbox->oldestWaiting, now) : 0);
    const Result<ItemsHealth> items = m_reader->itemsHealth();
    if (!items)
        return unexpected(items.error());
    for (const ItemStatus status : kStatuses) // one that no Item has any more goes back to 0
        m_metrics.set(kItems, {{"status"_ba, itemStatusName(status).toLatin1()}}, double(items->items.value(itemStatusName(status))));
    m_metrics.set(kSyncAge, {}, items->oldestSync ? secondsBetween(*items->oldestSync, now) : 0);
    return {};
}

} // namespace egret

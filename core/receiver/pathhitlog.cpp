// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/pathhitlog.h"

#include "core/base/log.h"
#include "core/receiver/webhookaddresses.h"
#include "core/store/writer.h"

#include <chrono>

namespace egret {

namespace {

constexpr std::chrono::seconds kGathering{1};

} // namespace

PathHitLog::PathHitLog(WebhookAddresses& addresses, Writer& writer, TaskTracker& tasks, QObject* parent)
    : QObject(parent)
    , m_addresses(addresses)
    , m_writer(writer)
    , m_tasks(tasks)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGathering);
    connect(&m_timer, &QTimer::timeout, this, &PathHitLog::flush);
    m_addresses.setHitObserver([this] { QMetaObject::invokeMethod(&m_timer, qOverload<>(&QTimer::start), Qt::QueuedConnection); });
}

PathHitLog::~PathHitLog()
{
    m_addresses.setHitObserver({});
}

void PathHitLog::flush()
{
    m_timer.stop();
    m_tasks.start(write());
}

QCoro::Task<> PathHitLog::write()
{
    const QList<PathHits> hits = m_addresses.takeHits();
    if (hits.isEmpty())
        co_return;
    std::function<Result<>(Stores&)> add = [hits](Stores& stores) { return stores.paths.addHits(hits); };
    const Result<> added = co_await m_writer.run(add);
    if (!added)
        qCWarning(lcReceiver) << "What came by retired webhook URLs could not be counted:" << added.error();
    emit written();
}

} // namespace egret

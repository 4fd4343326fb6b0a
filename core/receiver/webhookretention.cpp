// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookretention.h"

#include "core/base/log.h"
#include "core/receiver/webhookinbox.h"

namespace egret {

namespace {

constexpr std::chrono::minutes kBetweenRounds{10};

} // namespace

WebhookRetention::WebhookRetention(WebhookInbox& inbox, const Clock& clock, TaskTracker& tasks, QObject* parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_clock(clock)
    , m_tasks(tasks)
{
    m_timer.setInterval(kBetweenRounds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_working)
            m_tasks.start(round());
    });
}

void WebhookRetention::start()
{
    m_running = true;
    m_timer.start();
    if (!m_working)
        m_tasks.start(round());
}

void WebhookRetention::stop()
{
    m_running = false;
    m_timer.stop();
}

QCoro::Task<> WebhookRetention::round()
{
    m_working = true;
    const Result<> pruned = co_await prune();
    if (!pruned)
        qCWarning(lcReceiver) << "Old webhooks could not be deleted:" << pruned.error();
    m_working = false;
    emit finished();
}

Task<> WebhookRetention::prune()
{
    const std::function<Result<>(WebhookStore&)> ring
        = [now = m_clock.now()](WebhookStore& store) { return store.pruneRejections(now); };
    const Result<> emptied = co_await m_inbox.run(ring);
    if (!emptied)
        co_return emptied;
    const std::function<Result<qint64>(WebhookStore&)> step
        = [before = m_clock.now() - m_limits.age, limit = m_limits.bytes](WebhookStore& store) {
              const Result<qint64> used = store.usedBytes();
              return used ? store.prune(before, *used > limit, kStep) : used;
          };
    for (bool more = true; more && m_running;) {
        const Result<qint64> deleted = co_await m_inbox.run(step);
        if (!deleted)
            co_return unexpected(deleted.error());
        more = *deleted == kStep;
    }
    co_return Result<>();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "app/syncwatch.h"

#include "core/sync/syncscheduler.h"

#include <algorithm>

namespace egret {

using namespace std::chrono_literals;

SyncWatch::SyncWatch(QObject* parent)
    : QObject(parent)
{
    m_gather.setParent(this); // so that it moves to another thread with this
    m_gather.setSingleShot(true);
    m_gather.setInterval(200ms);
    connect(&m_gather, &QTimer::timeout, this, [this] {
        emit changed(m_running);
        if (m_scheduler)
            emit backlogChanged(m_scheduler->backlog());
    });
}

void SyncWatch::watch(const SyncScheduler& scheduler, const Clock& clock)
{
    m_scheduler = &scheduler;
    connect(&scheduler, &SyncScheduler::syncStarted, this, [this, &clock](const ItemId& item) {
        remove(item);
        m_running.append({item, clock.now()});
        tellSoon();
    });
    connect(&scheduler, &SyncScheduler::syncProgressed, this, [this, &clock](const SyncProgress& progress) {
        for (RunningSync& sync : m_running) {
            if (sync.item == progress.item)
                sync.take(progress, clock.now());
        }
        tellSoon();
    });
    connect(&scheduler, &SyncScheduler::syncFinished, this, [this](const ItemId& item) { remove(item); });
    connect(&scheduler, &SyncScheduler::syncFailed, this, [this](const ItemId& item) { remove(item); });
}

void SyncWatch::remove(const ItemId& item)
{
    m_running.removeIf([&item](const RunningSync& sync) { return sync.item == item; });
    tellSoon();
}

void SyncWatch::tellSoon()
{
    if (!m_gather.isActive())
        m_gather.start();
}

} // namespace egret

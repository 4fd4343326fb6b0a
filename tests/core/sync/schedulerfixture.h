// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/syncscheduler.h"
#include "tests/core/sync/syncfixture.h"

#include <QSignalSpy>

namespace egret::test {

//! Milliseconds that what must happen may take.
inline constexpr int kPatience = 30'000;

//! A scheduler over the fixture's Items, and what it tells. Its end waits until the scheduler has stopped.
struct SchedulerFixture : SyncFixture {
    explicit SchedulerFixture(SyncScheduler::Options options = {})
        : scheduler({sync, refresh, care, writer, backoff, clock}, options)
        , started(&scheduler, &SyncScheduler::syncStarted)
        , finished(&scheduler, &SyncScheduler::syncFinished)
        , failed(&scheduler, &SyncScheduler::syncFailed)
        , dropped(&scheduler, &SyncScheduler::repetitionDropped)
        , progressed(&scheduler, &SyncScheduler::syncProgressed)
        , idle(&scheduler, &SyncScheduler::idle)
        , stopped(&scheduler, &SyncScheduler::stopped)
    {
        plaid.replyAlways(itemPath, healthyItem());
        QObject::connect(&client, &PlaidClient::delayed, &scheduler, &SyncScheduler::giveUpPlace);
    }
    ~SchedulerFixture()
    {
        scheduler.stop();
        if (stopped.isEmpty() && !stopped.wait(kPatience))
            qFatal("the scheduler did not stop");
    }

    SyncScheduler scheduler;
    QSignalSpy started;
    QSignalSpy finished;
    QSignalSpy failed;
    QSignalSpy dropped;
    QSignalSpy progressed;
    QSignalSpy idle;
    QSignalSpy stopped;
};

} // namespace egret::test

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/runningsync.h"

#include <cmath>

namespace egret {

void RunningSync::take(const SyncProgress& progress, Timestamp now)
{
    const bool stores = progress.stage == SyncProgress::Stage::Storing;
    if (progress.stage != stage)
        stageSince = now;
    stage = progress.stage;
    rows = progress.rows;
    stored = progress.stored;
    total = stores ? progress.rows : progress.expected;
    isExact = stores || progress.announced;
}

double RunningSync::rate(Timestamp now) const
{
    const double seconds = std::chrono::duration<double>(now - stageSince).count();
    const qint64 done = stage == SyncProgress::Stage::Storing ? stored : rows;
    return seconds > 0 ? double(done) / seconds : 0;
}

std::optional<std::chrono::seconds> RunningSync::left(Timestamp now) const
{
    const qint64 done = stage == SyncProgress::Stage::Storing ? stored : rows;
    const double perSecond = rate(now);
    if (!total || *total < done || perSecond <= 0)
        return std::nullopt;
    return std::chrono::seconds(qint64(std::ceil(double(*total - done) / perSecond)));
}

} // namespace egret

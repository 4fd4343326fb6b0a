// SPDX-License-Identifier: Apache-2.0
#include "core/domain/webhookrhythm.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Webhooks within it are of one update.
constexpr auto kBurst = 15min;
//! A long weekend with a day to spare.
constexpr std::chrono::hours kShortestPatience{96};
constexpr int kPauses = 3;
constexpr auto kForAcknowledgement = 10min;
//! Plaid's usual times are seconds and about a minute; either may take longer.
constexpr auto kForInitialUpdate = 15min;
constexpr auto kForHistoricalUpdate = 2h;

} // namespace

void WebhookRhythm::hear(Timestamp at)
{
    if (!last) {
        last = at;
        return;
    }
    const auto pause = at - *last;
    if (pause <= 0us)
        return;
    last = at;
    if (pause < kBurst)
        return;
    usual = usual == 0us ? pause : (3 * usual + pause) / 4;
}

std::optional<ExpectedWebhook> expectedWebhook(const WebhookWatch& watch)
{
    const bool works = watch.status == ItemStatus::Active || watch.status == ItemStatus::Pending || watch.status == ItemStatus::Syncing;
    if (!works)
        return std::nullopt;
    const std::optional<Timestamp>& last = watch.rhythm.last;
    if (watch.movedHere && last < watch.movedHere) // whatever came since says as much
        return ExpectedWebhook{u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s, *watch.movedHere + kForAcknowledgement};
    if (!watch.comesHere && !last)
        return std::nullopt;
    if (!last && watch.history != HistoryStatus::HistoricalComplete)
        return ExpectedWebhook{u"INITIAL_UPDATE"_s, watch.created + kForInitialUpdate};
    if (watch.history == HistoryStatus::InitialComplete)
        return ExpectedWebhook{u"HISTORICAL_UPDATE"_s, watch.created + kForHistoricalUpdate};
    const auto patience = std::max<std::chrono::microseconds>(kShortestPatience, kPauses * watch.rhythm.usual);
    return ExpectedWebhook{u"SYNC_UPDATES_AVAILABLE"_s, last.value_or(watch.created) + patience};
}

} // namespace egret

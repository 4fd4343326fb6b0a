// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <optional>

namespace egret {

// An earlier last part of an integration's webhook URL. It goes on working for a while, because Plaid keeps sending there
// until every Item was given the new URL.
struct RetiredPath {
    QString token;
    IntegrationId integration;
    Timestamp retired;
    // From then on nobody has it any more.
    Timestamp until;
    // Deliveries that came by it since it was retired, whatever became of them.
    qint64 hits = 0;
    std::optional<Timestamp> lastHit;
    // Of the integration, whose webhooks go there according to Plaid's last answer about them.
    qint64 items = 0;
};

// Deliveries that came by one retired path.
struct PathHits {
    QString token;
    qint64 count = 0;
    Timestamp last;
    friend bool operator==(const PathHits&, const PathHits&) = default;
};

} // namespace egret

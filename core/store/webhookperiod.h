// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace egret {

// Receipt from from on and before until.
struct WebhookPeriod {
    std::optional<Timestamp> from;
    std::optional<Timestamp> until;
    bool excluded = false;
};

// The moments that \a text names, in UTC: 2026, 2026-01, 2026-Q1, 2026-01-15, today, yesterday, this-month, last-month, 7d,
// 24h, or two of them with ".." between, either of which may be left out. Nothing where it is none of these.
std::optional<WebhookPeriod> periodOf(const QString& text, Timestamp now);

} // namespace egret

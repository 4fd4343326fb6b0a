// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace egret {

// Moments in lists of what happened, in the computer's time zone.

//! "14:31:48.204" on the day of \a now, "06-17 14:31:48" within its year, else "2025-06-17 14:31".
QString logTime(Timestamp time, Timestamp now);
//! "2026-06-17 14:31:48.204, 12:31:48 UTC": for tooltips.
QString logTimeInFull(Timestamp time);

} // namespace egret

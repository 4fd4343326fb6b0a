// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <optional>

namespace egret {

//! How long to wait before a safe call that failed with \a error is repeated, after \a repeats earlier repetitions;
//! nothing: do not repeat. Decided by Plaid's error_type and error_code, never by the HTTP status, which is 400 for
//! passing troubles and lasting ones alike. A Retry-After wins, unless it is longer than kLongestWait: then the caller
//! gets the error and decides. Waits are given so that a jitter of ± 25 % never undercuts a Retry-After.
std::optional<std::chrono::milliseconds> repeatAfter(const Error& error, int repeats);

//! True for rate limits that pass with time (CREDITS_EXHAUSTED does not).
bool isRateLimit(const Error& error);

inline constexpr std::chrono::seconds kLongestWait{120};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/item.h"

#include <chrono>
#include <optional>

namespace egret {

//! What a failed call says about the Item itself: Erroring (somebody has to act), DeletedInPlaid, or nothing when the
//! trouble passes by itself or is not the Item's (network, rate limits, a bank that is down, a locked keyring).
std::optional<ItemStatus> statusAfter(const Error& error);

//! The word to keep as the Item's errorCode: Plaid's own, or the one that stands for a refusal of ours.
QString recordedCode(const Error& error);

//! How long to wait before a failed sync is tried again, after \a failures failures in a row (from 1); nothing: only on
//! request, by a webhook or with the timer. Starts where PlaidClient's own short waits have been used up: seconds for
//! the network, minutes for Plaid and up to hours for a bank.
std::optional<std::chrono::milliseconds> retryDelay(const Error& error, int failures);

//! How long to wait before an Item is asked again although all went well, after \a times earlier askings (from 0):
//! 2, 4, 8 … 60 s while Plaid has nothing ready, 30, 60 … 900 s while the older history is still being loaded; nothing
//! once it is complete. A webhook usually comes first; behind a firewall none does.
std::optional<std::chrono::milliseconds> askAgainDelay(HistoryStatus history, int times);

} // namespace egret

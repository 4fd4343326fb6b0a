// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/receiver/verificationkey.h"
#include "core/receiver/verificationreport.h"

#include <QJsonArray>

#include <chrono>

namespace egret {

//! Age of a signature that is still accepted, to the whole second. Source: Plaid's verification rules.
inline constexpr std::chrono::seconds kMaxSignatureAge{300};
//! How far a signature's time may lie ahead of ours: room for clocks that disagree.
inline constexpr std::chrono::seconds kMaxClockSkew{60};
//! Longest kid that is looked up; Plaid's are UUIDs of 36 characters.
inline constexpr int kMaxKidLength = 64;

//! Judges one delivery: \a header is the value of Plaid-Verification (empty when absent), \a body the exact bytes, \a
//! now the time of receipt. Pure but for \a lookup, which is asked at most once. The first failed check ends it. The
//! payload is parsed only once its signature holds; where it then is no JSON object, "format" is the check that failed.
//! Any thread.
VerificationReport judge(const QByteArray& header, const QByteArray& body, const KeyLookup& lookup, Timestamp now);

//! The same against \a keys, an array of JWKs as Plaid returns them. Never NotChecked: a kid that is not among them
//! fails.
VerificationReport verifyOffline(
    const QByteArray& body, const QByteArray& header, const QJsonArray& keys, Timestamp now);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace egret {

//! The longest wait that is believed: a day. Whoever asks for more is taken to ask for this.
inline constexpr int kMostRetryAfterSeconds = 86'400;

//! Seconds that a Retry-After header asks for, as a number of them or as an HTTP date (RFC 9110, 10.2.3); rounded up.
//! 0 where \a value says neither, or names a moment that has passed. \a now: the sender's time where it told it, since
//! clocks differ.
int retryAfterSeconds(const QByteArray& value, const QDateTime& now);

//! An HTTP date such as "Wed, 17 Jun 2026 14:31:48 GMT", in UTC; invalid where \a value is none.
QDateTime httpDate(const QByteArray& value);

} // namespace egret

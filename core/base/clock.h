// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMetaType>

#include <chrono>

namespace egret {

//! A moment, UTC, microseconds since 1970. Stored in SQLite as that integer.
using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;

//! Where a component learns the time, so that tests can set it. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

//! The wall clock.
class SystemClock final : public Clock {
public:
    Timestamp now() const override;
};

qint64 toMicroseconds(Timestamp time);
Timestamp fromMicroseconds(qint64 microseconds);
qint64 toUnixSeconds(Timestamp time); //!< rounded down
Timestamp fromUnixSeconds(qint64 seconds);
QDateTime toDateTime(Timestamp time); //!< in UTC, cut to milliseconds
Timestamp fromDateTime(const QDateTime& time);
QString toIso(Timestamp time); //!< "2026-06-17T14:31:48.123Z"

} // namespace egret

Q_DECLARE_METATYPE(egret::Timestamp)

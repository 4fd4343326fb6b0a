// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

namespace egret {

using namespace std::chrono;

Timestamp SystemClock::now() const
{
    return time_point_cast<microseconds>(system_clock::now());
}

qint64 toMicroseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp fromMicroseconds(qint64 count)
{
    return Timestamp(microseconds(count));
}

qint64 toUnixSeconds(Timestamp time)
{
    return floor<seconds>(time).time_since_epoch().count();
}

Timestamp fromUnixSeconds(qint64 count)
{
    return Timestamp(seconds(count));
}

QDateTime toDateTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(time).time_since_epoch().count(), Qt::UTC);
}

Timestamp fromDateTime(const QDateTime& time)
{
    return Timestamp(milliseconds(time.toMSecsSinceEpoch()));
}

QString toIso(Timestamp time)
{
    return toDateTime(time).toString(Qt::ISODateWithMs);
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/endpointrecord.h"

namespace egret {

namespace {

constexpr qint64 kSmallestSample = 20;

qint64 hourOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::hours>(time).time_since_epoch().count();
}

} // namespace

void EndpointRecord::count(bool accepted, Timestamp now)
{
    const qint64 number = hourOf(now);
    Hour& hour = m_hours[size_t(number) % m_hours.size()];
    if (hour.number != number)
        hour = {number, 0, 0};
    ++(accepted ? hour.accepted : hour.refused);
    m_lastUsed = now;
}

bool EndpointRecord::mostlyRefuses(Timestamp now) const
{
    const qint64 oldest = hourOf(now) - qint64(m_hours.size()) + 1;
    qint64 all = 0;
    qint64 refused = 0;
    for (const Hour& hour : m_hours) {
        if (hour.number < oldest)
            continue;
        all += hour.accepted + hour.refused;
        refused += hour.refused;
    }
    return all >= kSmallestSample && refused * 10 > all * 9;
}

} // namespace egret

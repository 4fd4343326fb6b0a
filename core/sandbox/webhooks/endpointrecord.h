// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <array>

namespace egret {

//! What one endpoint made of the deliveries of the last 24 hours, counted by the hour, so that its size does not grow
//! with them. Plaid does not try again where nearly everything is refused. A value; not thread-safe.
class EndpointRecord {
public:
    //! Counts one delivery that was answered, or not, at \a now.
    void count(bool accepted, Timestamp now);
    //! Whether more than 90 % of the last 24 hours' deliveries were refused. False for fewer than 20: a few failures
    //! say nothing about an endpoint.
    bool mostlyRefuses(Timestamp now) const;
    //! When a delivery was last counted.
    Timestamp lastUsed() const { return m_lastUsed; }

private:
    struct Hour {
        qint64 number = -1;
        qint64 accepted = 0;
        qint64 refused = 0;
    };

    //! An hour's place follows from its number; what stood there a day ago is overwritten.
    std::array<Hour, 24> m_hours;
    Timestamp m_lastUsed;
};

} // namespace egret

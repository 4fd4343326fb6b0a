// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <optional>

namespace egret {

//! A clock that was set to some moment and runs on from there at a pace of its own, never backwards. Not thread-safe.
class SimulatedClock final : public Clock {
public:
    //! \a speed: simulated seconds per second of the wall; 0 stands still.
    SimulatedClock(Timestamp start, double speed)
        : m_start(start)
        , m_speed(speed)
        , m_set(std::chrono::steady_clock::now())
    {
    }

    Timestamp now() const override
    {
        const std::chrono::duration<double, std::micro> passed = std::chrono::steady_clock::now() - m_set;
        return m_start + std::chrono::microseconds(qint64(passed.count() * m_speed));
    }
    double speed() const { return m_speed; }

    //! Jumps forward to \a time; an earlier one changes nothing.
    void advanceTo(Timestamp time) { restart(std::max(time, now()), m_speed); }
    void setSpeed(double speed) { restart(now(), speed); }

    //! How long the wall takes until the simulated \a time; none while the clock stands still.
    std::optional<std::chrono::milliseconds> wallTimeUntil(Timestamp time) const
    {
        if (m_speed <= 0)
            return {};
        const std::chrono::duration<double, std::micro> wait((time - now()).count() / m_speed);
        return std::chrono::ceil<std::chrono::milliseconds>(wait);
    }

private:
    void restart(Timestamp time, double speed)
    {
        m_start = time;
        m_speed = speed;
        m_set = std::chrono::steady_clock::now();
    }

    Timestamp m_start;
    double m_speed;
    std::chrono::steady_clock::time_point m_set;
};

} // namespace egret

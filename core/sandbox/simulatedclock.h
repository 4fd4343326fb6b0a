// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace egret {

//! A clock that was set to some moment and runs on from there at the wall's pace, never backwards.
class SimulatedClock final : public Clock {
public:
    explicit SimulatedClock(Timestamp start)
        : m_start(start)
        , m_set(std::chrono::steady_clock::now())
    {
    }

    Timestamp now() const override
    {
        return m_start + std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_set);
    }

private:
    Timestamp m_start;
    std::chrono::steady_clock::time_point m_set;
};

} // namespace egret

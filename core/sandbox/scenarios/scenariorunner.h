// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/scenarios/scenario.h"

#include <chrono>
#include <optional>

namespace egret {

//! Plays one scenario at a BankDesk, step by step. A step that the simulator refuses is logged and the story goes on.
//! Not thread-safe.
class ScenarioRunner {
public:
    explicit ScenarioRunner(BankDesk& desk); //!< kept by reference

    //! From the first step on. \a pace multiplies every wait.
    void begin(const Scenario& scenario, double pace);
    //! Does the next step if its time has come. Returns whether it did.
    bool advance();
    bool hasEnded() const { return m_next >= m_scenario.steps.size(); }
    //! How long the wall takes until the next step; none: the end, or a step that is held back.
    std::optional<std::chrono::milliseconds> timeUntilDue() const;

private:
    bool isHeldBack(const ScenarioStep& step) const;
    bool haveStruck(int times) const;
    QJsonObject resolved(const ScenarioStep& step) const;

    BankDesk& m_desk;
    Scenario m_scenario;
    double m_pace = 1;
    qsizetype m_next = 0;
    std::chrono::steady_clock::time_point m_since; //!< when the step before was done
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/bank/bank.h"
#include "core/sandbox/bank/journal.h"
#include "core/sandbox/protocol/operation.h"
#include "core/sandbox/sandbox.h"
#include "core/sandbox/simulatedclock.h"

#include <QHash>

#include <chrono>
#include <vector>

namespace egret {

//! How long something takes: on the wall when delays are quick, on the simulated clock when they are realistic.
struct Delay {
    std::chrono::milliseconds quick{0};
    std::chrono::milliseconds realistic{0};
};

//! Where every call on the simulated world is carried out, whoever makes it: it gives the call its moment, lets the
//! bank catch up with that moment, checks and runs the operation, and writes down what changed the world. It also keeps
//! what is put off until later. Not thread-safe.
class BankDesk {
public:
    //! Keeps references. A journal that is not open keeps nothing.
    BankDesk(Bank& bank, Journal& journal, SimulatedClock& clock, SandboxDelays delays);

    Bank& bank() const { return m_bank; }
    SimulatedClock& clock() const { return m_clock; }
    //! The moment of the call that is being carried out, else the simulated time.
    Timestamp now() const { return m_moment.value_or(m_clock.now()); }

    void add(const QList<Operation>& operations);
    const Operation* find(const QString& path) const; //!< null: none

    //! Carries out one call. Within another call that is written down, it is part of that one. Errors: Plaid's.
    Result<OperationAnswer> perform(const QString& path, const QJsonObject& request);
    //! Carries out a call of Caller::Simulator when \a delay has passed. Outlives the process if there is a journal.
    void later(const Delay& delay, const QString& path, const QJsonObject& request);
    void fire(BankItem& item, const QJsonObject& body) { m_bank.fire(item, body, now()); }

    //! Does again what \a calls say; what they put off and did not come to is put off anew.
    void replay(const QList<JournaledCall>& calls);
    //! Lets time pass: the bank's days, and the calls put off that are due now.
    void catchUp();
    //! How long the wall takes until catchUp() has something to do; none: nothing is planned.
    std::optional<std::chrono::milliseconds> timeUntilDue() const;

private:
    struct PlannedCall {
        QString path;
        QJsonObject request;
        std::chrono::milliseconds delay{0};
        std::optional<Timestamp> due; //!< simulated
        std::chrono::steady_clock::time_point dueOnWall; //!< without due
    };

    Result<OperationAnswer> carryOut(const Operation& operation, const QJsonObject& request, Timestamp at);
    void keep(const Operation& operation, const QJsonObject& request, Timestamp at);
    std::optional<PlannedCall> takeDue();

    Bank& m_bank;
    Journal& m_journal;
    SimulatedClock& m_clock;
    SandboxDelays m_delays;
    QHash<QString, Operation> m_operations; //!< by path
    std::vector<PlannedCall> m_planned;
    std::optional<Timestamp> m_moment;
    bool m_writing = false; //!< within a call that is written down
    bool m_replaying = false;
};

} // namespace egret

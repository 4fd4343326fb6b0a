// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/bankdesk.h"

#include "core/base/log.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

BankDesk::BankDesk(Bank& bank, Journal& journal, SimulatedClock& clock, SandboxDelays delays)
    : m_bank(bank)
    , m_journal(journal)
    , m_clock(clock)
    , m_delays(delays)
{
}

void BankDesk::add(const QList<Operation>& operations)
{
    for (Operation operation : operations) {
        if (operation.caller == Operation::Caller::Client || operation.caller == Operation::Caller::Anyone)
            operation.shape.append({textField(u"client_id"_s, 0), textField(u"secret"_s, 0)});
        m_operations.insert(operation.path, operation);
    }
}

const Operation* BankDesk::find(const QString& path) const
{
    const auto found = m_operations.constFind(path);
    return found == m_operations.constEnd() ? nullptr : &*found;
}

Result<OperationAnswer> BankDesk::perform(const QString& path, const QJsonObject& request)
{
    const Operation* operation = find(path);
    if (!operation)
        return plaidError(u"NOT_FOUND"_s, u"the requested endpoint does not exist"_s);
    return carryOut(*operation, request, now());
}

void BankDesk::later(const Delay& delay, const QString& path, const QJsonObject& request)
{
    PlannedCall call{path, request, m_delays == SandboxDelays::Quick ? delay.quick : delay.realistic, {}, {}};
    if (m_delays == SandboxDelays::Realistic)
        call.due = now() + call.delay;
    else
        call.dueOnWall = steady_clock::now() + call.delay;
    m_planned.push_back(call);
}

void BankDesk::replay(const QList<JournaledCall>& calls)
{
    const QScopedValueRollback replaying(m_replaying, true);
    for (const JournaledCall& call : calls) {
        const auto planned = std::find_if(m_planned.begin(), m_planned.end(),
            [&](const PlannedCall& candidate) { return candidate.path == call.path && candidate.request == call.request; });
        if (planned != m_planned.end())
            m_planned.erase(planned);
        const Operation* operation = find(call.path);
        const Result<OperationAnswer> done = operation ? carryOut(*operation, call.request, call.at)
                                              : Result<OperationAnswer>(plaidError(u"NOT_FOUND"_s, u"no such operation"_s));
        if (!done)
            qCWarning(lcSandbox).noquote() << "the journal's call of" << call.path << "was refused:" << done.error().detail;
    }
}

void BankDesk::catchUp()
{
    while (const std::optional<PlannedCall> call = takeDue()) {
        const Operation* operation = find(call->path);
        Q_ASSERT(operation);
        if (const Result<OperationAnswer> done = carryOut(*operation, call->request, call->due.value_or(m_clock.now())); !done)
            qCWarning(lcSandbox).noquote() << call->path << "came to nothing:" << done.error().detail;
    }
    m_bank.advance(m_clock.now());
}

std::optional<std::chrono::milliseconds> BankDesk::timeUntilDue() const
{
    std::optional<std::chrono::milliseconds> wait;
    const auto consider = [&wait](std::optional<std::chrono::milliseconds> other) {
        if (other)
            wait = std::max(0ms, std::min(*other, wait.value_or(*other)));
    };
    if (const std::optional<Timestamp> due = m_bank.nextDue())
        consider(m_clock.wallTimeUntil(*due));
    for (const PlannedCall& call : m_planned) {
        if (call.due)
            consider(m_clock.wallTimeUntil(*call.due));
        else
            consider(std::chrono::ceil<std::chrono::milliseconds>(call.dueOnWall - steady_clock::now()));
    }
    return wait;
}

Result<OperationAnswer> BankDesk::carryOut(const Operation& operation, const QJsonObject& request, Timestamp at)
{
    if (const Result<> checked = checkRequest(request, operation.shape); !checked)
        return unexpected(checked.error());
    const QScopedValueRollback moment(m_moment, std::optional(at));
    const bool outermost = operation.effect == Operation::Effect::Changes && !m_writing;
    const QScopedValueRollback writing(m_writing, m_writing || outermost);
    m_bank.advance(at);
    Result<OperationAnswer> answer = operation.run(request);
    if (answer && outermost && !m_replaying)
        keep(operation, request, at);
    return answer;
}

//! A journal that cannot be written is logged: the deed stands, but does not outlive the process.
void BankDesk::keep(const Operation& operation, const QJsonObject& request, Timestamp at)
{
    if (!m_journal.isOpen())
        return;
    if (const Result<> written = m_journal.append({at, operation.path, request}); !written)
        qCWarning(lcSandbox).noquote() << written.error().detail;
}

//! Of the calls that are due the one that was due first; of equals the one planned first.
std::optional<BankDesk::PlannedCall> BankDesk::takeDue()
{
    const Timestamp simulated = m_clock.now();
    const auto wall = steady_clock::now();
    auto first = m_planned.end();
    for (auto call = m_planned.begin(); call != m_planned.end(); ++call) {
        const bool due = call->due ? *call->due <= simulated : call->dueOnWall <= wall;
        if (!due)
            continue;
        const bool earlier = first == m_planned.end() || (call->due ? *call->due < *first->due : call->dueOnWall < first->dueOnWall);
        if (earlier)
            first = call;
    }
    if (first == m_planned.end())
        return {};
    PlannedCall call = *first;
    m_planned.erase(first);
    return call;
}

} // namespace egret

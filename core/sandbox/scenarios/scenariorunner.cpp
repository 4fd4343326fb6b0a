// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scenarios/scenariorunner.h"

#include "core/base/log.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

bool isSynced(const BankItem& item)
{
    return item.synced && item.stage == UpdateStage::Historical;
}

bool isCaughtUp(const BankItem& item)
{
    return isSynced(item) && item.told == item.history.logSize();
}

//! Whether at least \a count of \a bank's Items are as \a fits says.
bool haveItems(const Bank& bank, int count, bool (*fits)(const BankItem&))
{
    const auto& items = bank.items();
    return count == 0 || count <= std::count_if(items.begin(), items.end(), [fits](const auto& item) { return fits(*item); });
}

} // namespace

ScenarioRunner::ScenarioRunner(BankDesk& desk)
    : m_desk(desk)
{
}

void ScenarioRunner::begin(const Scenario& scenario, double pace)
{
    m_scenario = scenario;
    m_pace = pace;
    m_next = 0;
    m_since = steady_clock::now();
}

bool ScenarioRunner::advance()
{
    if (hasEnded())
        return false;
    const ScenarioStep& step = m_scenario.steps.at(m_next);
    if (isHeldBack(step)) {
        m_since = steady_clock::now(); // its wait begins when it no longer is
        return false;
    }
    if (timeUntilDue() > 0ms)
        return false;
    ++m_next;
    m_since = steady_clock::now();
    qCInfo(lcSandbox).noquote() << "scenario" << m_scenario.name << "step" << m_next << step.does;
    if (const Result<OperationAnswer> done = m_desk.perform(step.call, resolved(step)); !done)
        qCWarning(lcSandbox).noquote() << "scenario" << m_scenario.name << "step" << m_next << "was refused:" << done.error().detail;
    return true;
}

std::optional<std::chrono::milliseconds> ScenarioRunner::timeUntilDue() const
{
    if (hasEnded() || isHeldBack(m_scenario.steps.at(m_next)))
        return {};
    const std::chrono::duration<double, std::milli> wait(m_scenario.steps.at(m_next).after.count() * m_pace);
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(m_since + wait - steady_clock::now()));
}

bool ScenarioRunner::isHeldBack(const ScenarioStep& step) const
{
    const Bank& bank = m_desk.bank();
    return !haveItems(bank, step.syncedItems, isSynced) || !haveItems(bank, step.caughtUpItems, isCaughtUp) || !haveStruck(step.strikes);
}

bool ScenarioRunner::haveStruck(int times) const
{
    if (times == 0)
        return true;
    const Result<OperationAnswer> answer = m_desk.perform(u"/sandbox-control/faults"_s, {});
    const QJsonArray faults = answer ? answer->object.value("faults"_L1).toArray() : QJsonArray();
    return std::all_of(faults.begin(), faults.end(),
        [times](const QJsonValue& fault) { return fault.toObject().value("struck"_L1).toInt() >= times; });
}

//! The request with "item": n replaced by what the operation knows the n-th Item by.
QJsonObject ScenarioRunner::resolved(const ScenarioStep& step) const
{
    QJsonObject request = step.request;
    const int number = request.take("item"_L1).toInt(-1);
    if (number < 0 || number >= m_desk.bank().itemCount())
        return request;
    const BankItem& item = m_desk.bank().item(number);
    if (step.call.startsWith("/sandbox-control/"_L1))
        request.insert("item_id"_L1, item.id.value());
    else if (item.accessToken >= 0)
        request.insert("access_token"_L1, m_desk.bank().mint().token(u"access"_s, item.accessToken));
    return request;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scenarios/scenariorunner.h"

#include "core/base/log.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

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
    if (!itemsAreReady(step.syncedItems)) {
        m_since = steady_clock::now(); // its wait begins when they are
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
    if (hasEnded() || !itemsAreReady(m_scenario.steps.at(m_next).syncedItems))
        return {};
    const std::chrono::duration<double, std::milli> wait(m_scenario.steps.at(m_next).after.count() * m_pace);
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(m_since + wait - steady_clock::now()));
}

bool ScenarioRunner::itemsAreReady(int count) const
{
    const auto& items = m_desk.bank().items();
    const auto ready = [](const auto& item) { return item->synced && item->stage == UpdateStage::Historical; };
    return count <= std::count_if(items.begin(), items.end(), ready);
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

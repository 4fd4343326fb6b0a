// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/lazyhistory.h"

#include <utility>

namespace egret {

LazyHistory::LazyHistory(HistoryShelf& shelf, std::shared_ptr<const Ledger> ledger, int number, QDate today, int days)
    : m_shelf(&shelf)
    , m_ledger(std::move(ledger))
    , m_number(number)
    , m_begun(today)
    , m_days(days)
    , m_today(today)
{
}

void LazyHistory::restart(std::shared_ptr<const Ledger> ledger, QDate today, int days)
{
    m_shelf->drop(m_number);
    *this = LazyHistory(*m_shelf, std::move(ledger), m_number, today, days);
}

QString LazyHistory::accountId(int account) const
{
    return toText(accountIdOf(m_ledger->seed(), m_number, account));
}

const ItemHistory& LazyHistory::whole() const
{
    ItemHistory* history = m_shelf->find(m_number);
    if (!history) {
        m_done = 0;
        history = &m_shelf->put(std::make_unique<ItemHistory>(m_ledger, m_number, m_begun, m_days));
    }
    const bool grows = m_done < m_calls.size();
    for (; m_done < m_calls.size(); ++m_done)
        redo(*history, m_calls[m_done]);
    history->advanceTo(m_today);
    if (grows)
        m_shelf->trim();
    return *history;
}

std::function<ItemHistory()> LazyHistory::moment(int days) const
{
    const int reach = m_calls.empty() ? std::max(m_days, days) : m_days;
    return [ledger = m_ledger, number = m_number, begun = m_begun, reach, calls = m_calls, today = m_today] {
        ItemHistory history(ledger, number, begun, reach);
        for (const Call& call : calls)
            redo(history, call);
        history.advanceTo(today);
        return history;
    };
}

void LazyHistory::redo(ItemHistory& history, const Call& call)
{
    history.advanceTo(call.day);
    switch (call.kind) {
    case Call::Kind::Recent: history.loadRecent(); break;
    case Call::Kind::Rest: history.loadRest(); break;
    case Call::Kind::Refresh: history.refresh(); break;
    case Call::Kind::Create: history.create(call.handmade); break;
    }
}

HistoryStep LazyHistory::loadRecent(bool counted)
{
    return load(Call::Kind::Recent, counted);
}

HistoryStep LazyHistory::loadRest(bool counted)
{
    return load(Call::Kind::Rest, counted);
}

HistoryStep LazyHistory::advanceTo(QDate day, bool counted)
{
    HistoryStep step;
    if (counted)
        step = courseTo(day);
    else if (day > m_today)
        m_course.reset();
    m_today = std::max(m_today, day);
    return step;
}

HistoryStep LazyHistory::refresh(bool counted)
{
    return act({Call::Kind::Refresh, m_today, {}}, counted);
}

HistoryStep LazyHistory::create(const HandmadeTransaction& handmade, bool counted)
{
    return act({Call::Kind::Create, m_today, handmade}, counted);
}

HistoryStep LazyHistory::load(Call::Kind kind, bool counted)
{
    const int before = counted ? logSize() : 0;
    m_calls.push_back({kind, m_today, {}});
    HistoryStep step;
    step.added = counted ? logSize() - before : 0;
    return step;
}

//! Nothing happens to what was never loaded.
HistoryStep LazyHistory::act(Call call, bool counted)
{
    if (m_calls.empty())
        return {};
    if (!counted)
        m_course.reset();
    else if (!m_course)
        makeCourse();
    m_calls.push_back(std::move(call));
    return m_course ? toStep(onCourse(m_calls.back()), m_ledger->seed(), m_number) : HistoryStep();
}

std::vector<CourseChange> LazyHistory::onCourse(const Call& call)
{
    if (call.kind == Call::Kind::Refresh)
        return m_course->refresh();
    if (call.kind == Call::Kind::Create)
        return m_course->create(call.handmade, m_handmade++);
    return {};
}

HistoryStep LazyHistory::courseTo(QDate day)
{
    HistoryStep steps;
    if (!m_course && !m_calls.empty())
        makeCourse();
    while (m_course && m_course->today() < day) {
        const HistoryStep step = toStep(m_course->nextDay(), m_ledger->seed(), m_number);
        steps.added += step.added;
        steps.modified += step.modified;
        steps.removed += step.removed;
    }
    return steps;
}

//! Does again what brought the course to today, from the first load on.
void LazyHistory::makeCourse()
{
    const auto catchUp = [this](QDate day) {
        while (m_course->today() < day)
            m_course->nextDay();
    };
    m_course = std::make_unique<ItemCourse>(m_ledger, m_number, m_begun.addDays(-m_days), m_calls.front().day);
    m_handmade = 0;
    for (const Call& call : m_calls) {
        catchUp(call.day);
        onCourse(call);
    }
    catchUp(m_today);
}

} // namespace egret

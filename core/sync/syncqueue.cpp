// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncqueue.h"

namespace egret {

namespace {

constexpr int kTurns = 8; //!< after so many the order of the lanes repeats
constexpr int kTurnOfNews = 3;
constexpr int kTurnOfRoutine = 7;

SyncUrgency firstInTurn(int turn)
{
    if (turn == kTurnOfRoutine)
        return SyncUrgency::Routine;
    return turn == kTurnOfNews ? SyncUrgency::News : SyncUrgency::Person;
}

} // namespace

void SyncQueue::put(const ItemId& item, SyncUrgency urgency)
{
    const auto waiting = m_waiting.constFind(item);
    if (waiting != m_waiting.constEnd() && *waiting <= urgency)
        return;
    m_waiting.insert(item, urgency);
    m_lanes[size_t(urgency)].enqueue(item);
}

ItemId SyncQueue::take()
{
    while (true) {
        const SyncUrgency lane = nextLane();
        const ItemId item = m_lanes[size_t(lane)].dequeue();
        const auto waiting = m_waiting.constFind(item);
        if (waiting == m_waiting.constEnd() || *waiting != lane)
            continue;
        m_waiting.erase(waiting);
        m_turns = (m_turns + 1) % kTurns;
        return item;
    }
}

void SyncQueue::clear()
{
    for (QQueue<ItemId>& lane : m_lanes)
        lane.clear();
    m_waiting.clear();
}

SyncUrgency SyncQueue::nextLane()
{
    const SyncUrgency first = firstInTurn(m_turns);
    for (const SyncUrgency lane : {first, SyncUrgency::Person, SyncUrgency::News}) {
        if (!m_lanes[size_t(lane)].isEmpty())
            return lane;
    }
    return SyncUrgency::Routine;
}

} // namespace egret

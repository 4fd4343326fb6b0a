// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QQueue>

#include <array>

namespace egret {

//! Who waits for an Item, the most impatient first.
enum class SyncUrgency {
    Person, //!< somebody looks at the window or the command line
    News, //!< Plaid has said that there is something
    Routine, //!< a round over all Items, or another attempt
};

//! Items in the order they get their turn: each once, the more urgent first, and within an urgency as they came. One
//! turn in eight begins with Routine and another with News, so that no stream of wishes keeps the others waiting for ever.
class SyncQueue {
public:
    //! Puts \a item at the end of its urgency. One that waits already moves forward where this is more urgent, never back.
    void put(const ItemId& item, SyncUrgency urgency);
    //! Removes and returns the next. Must not be empty.
    ItemId take();
    int size() const { return int(m_waiting.size()); }
    bool isEmpty() const { return m_waiting.isEmpty(); }
    void clear();

private:
    SyncUrgency nextLane();

    //! By SyncUrgency. An Item that moved forward is still in its former lane, and is passed over there.
    std::array<QQueue<ItemId>, 3> m_lanes;
    QHash<ItemId, SyncUrgency> m_waiting;
    int m_turns = 0;
};

} // namespace egret

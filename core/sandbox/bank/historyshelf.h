// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/itemhistory.h"

#include <list>
#include <unordered_map>

namespace egret {

//! The histories that are in memory: those used last, up to a number of transactions in all. Not thread-safe.
class HistoryShelf {
public:
    //! The two histories used last stay whatever their size.
    explicit HistoryShelf(size_t mostTransactions = 300'000);

    //! The history of the Item \a number, which counts as used now; null: it has to be made. Valid, as what put() returns,
    //! until two other Items' histories were used.
    ItemHistory* find(int number);
    //! Takes \a history and throws others away for it.
    ItemHistory& put(std::unique_ptr<ItemHistory> history);
    //! Does nothing where it is not in memory.
    void drop(int number);
    //! Throws away what is too much after a history has grown.
    void trim();

    //! Of all that are in memory.
    size_t transactionCount() const;

private:
    using Order = std::list<std::unique_ptr<ItemHistory>>; // used last in front

    size_t m_mostTransactions;
    //! Owns them.
    Order m_order;
    std::unordered_map<int, Order::iterator> m_byNumber;
};

} // namespace egret

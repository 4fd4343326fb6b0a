// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/historyshelf.h"

namespace egret {

namespace {

constexpr size_t kAlwaysKept = 2;

} // namespace

HistoryShelf::HistoryShelf(size_t mostTransactions)
    : m_mostTransactions(mostTransactions)
{
}

ItemHistory* HistoryShelf::find(int number)
{
    const auto found = m_byNumber.find(number);
    if (found == m_byNumber.end())
        return nullptr;
    m_order.splice(m_order.begin(), m_order, found->second);
    return m_order.front().get();
}

ItemHistory& HistoryShelf::put(std::unique_ptr<ItemHistory> history)
{
    drop(history->number());
    m_order.push_front(std::move(history));
    m_byNumber[m_order.front()->number()] = m_order.begin();
    trim();
    return *m_order.front();
}

void HistoryShelf::drop(int number)
{
    const auto found = m_byNumber.find(number);
    if (found == m_byNumber.end())
        return;
    m_order.erase(found->second);
    m_byNumber.erase(found);
}

void HistoryShelf::trim()
{
    for (size_t count = transactionCount(); count > m_mostTransactions && m_order.size() > kAlwaysKept;) {
        count -= m_order.back()->transactions().size();
        m_byNumber.erase(m_order.back()->number());
        m_order.pop_back();
    }
}

size_t HistoryShelf::transactionCount() const
{
    size_t count = 0;
    for (const std::unique_ptr<ItemHistory>& history : m_order)
        count += history->transactions().size();
    return count;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sync/transactionsfetch.h"

#include "core/plaid/transactionapi.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! How long Plaid may take to load the older history before a short one is taken for the whole.
constexpr auto kHistoryPatience = 1h;

const auto kRowsMoved = u"endless_pages"_s;

//! Early enough for what the bank had told at \a success, wherever the bank is.
QDate dayBefore(Timestamp success)
{
    return toDateTime(success).date().addDays(-2);
}

bool reachesBehind(const TransactionUpdate& update, QDate day)
{
    return std::any_of(update.added.cbegin(), update.added.cend(),
        [day](const Transaction& transaction) { return transaction.date < day; });
}

} // namespace

TransactionsFetch::TransactionsFetch(TransactionApi& transactions, const Clock& clock)
    : m_transactions(transactions)
    , m_clock(clock)
{
}

Task<TransactionUpdate> TransactionsFetch::run(OpenItem item, FetchStrategy strategy, Reach reach, PageSeen seen)
{
    const bool loaded = item.item.history == HistoryStatus::HistoricalComplete && item.item.lastSync;
    const DateWindow days = reach.everything || !loaded ? history() : daysToRead(item.item, strategy, reach.trouble);
    const Result<TransactionUpdate> found = co_await read(item, days, seen);
    if (!found)
        co_return unexpected(found.error());
    TransactionUpdate update = *found;
    const QDate initial = today().addDays(-kInitialDays);
    const bool isOld = m_clock.now() - item.item.created > kHistoryPatience;
    const bool hasAll = loaded || isOld || reachesBehind(update, initial);
    update.history = hasAll ? HistoryStatus::HistoricalComplete : HistoryStatus::InitialComplete;
    update.complete = DateWindow{hasAll ? days.first : std::max(days.first, initial.addDays(1)), days.last};
    co_return update;
}

Task<TransactionUpdate> TransactionsFetch::read(OpenItem item, DateWindow days, PageSeen seen)
{
    for (int restarts = 0;; ++restarts) {
        const Result<TransactionUpdate> update = co_await readOnce(item, days, seen);
        if (update || update.error().code != kRowsMoved || restarts == kMaxRestarts)
            co_return update;
    }
}

//! Fails with kRowsMoved where rows moved between two pages: some may have been passed over.
Task<TransactionUpdate> TransactionsFetch::readOnce(OpenItem item, DateWindow days, PageSeen seen)
{
    TransactionUpdate update;
    std::optional<int> total;
    do {
        const Result<TransactionListPage> page = co_await m_transactions.get(
            item.access, item.token, item.item.id, days.first, days.last, int(update.added.size()));
        if (!page)
            co_return unexpected(page.error());
        const bool moved = (total && *total != page->total)
            || (page->transactions.isEmpty() && update.added.size() < page->total);
        if (moved) {
            co_return unexpected(
                Error::Kind::Network, kRowsMoved, u"Plaid's rows changed each time they were being read."_s);
        }
        total = page->total;
        update.added += page->transactions;
        update.accounts = page->accounts;
        const Result<> goesOn = seen(update.added.size(), *total);
        if (!goesOn)
            co_return unexpected(goesOn.error());
    } while (update.added.size() < *total);
    co_return update;
}

//! To tomorrow: at some bank it has begun already.
DateWindow TransactionsFetch::history() const
{
    return {today().addDays(-kHistoryDays), today().addDays(1)};
}

DateWindow TransactionsFetch::daysToRead(
    const Item& item, const FetchStrategy& strategy, const std::optional<EndedTrouble>& trouble) const
{
    const QDate usual = today().addDays(-strategy.days);
    QDate first = std::min(usual, dayBefore(*item.lastSync));
    if (trouble)
        first = std::min(first, trouble->lastSuccess ? dayBefore(*trouble->lastSuccess) : today().addDays(-kUnknownTroubleDays));
    return {first, today().addDays(1)};
}

QDate TransactionsFetch::today() const
{
    return toDateTime(m_clock.now()).date();
}

} // namespace egret

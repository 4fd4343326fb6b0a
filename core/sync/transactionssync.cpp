// SPDX-License-Identifier: Apache-2.0
#include "core/sync/transactionssync.h"

#include "core/base/log.h"
#include "core/plaid/accountapi.h"
#include "core/plaid/backoff.h"
#include "core/plaid/transactionapi.h"
#include "core/store/writer.h"
#include "core/sync/institutionlookup.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isMutation(const Error& error)
{
    return error.code == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_L1;
}

std::chrono::seconds restartDelay(int restarts)
{
    return restarts < 2 ? std::chrono::seconds(1 << restarts) : 4s;
}

bool standsStill(const TransactionUpdate& page, const SyncCursor& cursor)
{
    return page.hasMore && (page.nextCursor.isEmpty() || page.nextCursor == cursor);
}

} // namespace

TransactionsSync::TransactionsSync(Parts parts)
    : m_parts(parts)
{
}

Task<SyncReport> TransactionsSync::run(ItemId item)
{
    const Result<SyncReport> report = co_await syncItem(item);
    if (report)
        co_return report;
    const Result<> recorded = co_await m_parts.items.recordFailure(item, report.error());
    if (!recorded)
        qCWarning(lcSync).noquote() << "the state of Item" << item.value() << "could not be kept:" << recorded.error();
    co_return report;
}

Task<SyncReport> TransactionsSync::syncItem(ItemId item)
{
    const Result<OpenItem> open = co_await m_parts.items.open(item);
    if (!open)
        co_return unexpected(open.error());
    if (open->item.status == ItemStatus::SyncDisabled)
        co_return unexpected(Error::Kind::Conflict, u"sync_disabled"_s, u"Syncing of this Item was switched off."_s);
    if (open->item.status == ItemStatus::Pending) {
        const Result<> marked = co_await m_parts.items.markSyncing(item);
        if (!marked)
            co_return unexpected(marked.error());
    }
    const Result<TransactionUpdate> loaded = co_await load(*open);
    if (!loaded)
        co_return unexpected(loaded.error());
    if (loaded->nextCursor.isEmpty())
        co_return SyncReport{{}, HistoryStatus::NotReady};
    const Result<TransactionUpdate> update = co_await withAccounts(*open, *loaded);
    if (!update)
        co_return unexpected(update.error());
    const Result<SyncSummary> applied = co_await apply(item, *update);
    if (!applied)
        co_return unexpected(applied.error());
    [[maybe_unused]] const Result<> named = co_await m_parts.institutions.ensure(*open);
    co_return SyncReport{*applied, update->history};
}

Task<TransactionUpdate> TransactionsSync::load(OpenItem item)
{
    for (int restarts = 0;; ++restarts) {
        const Result<TransactionUpdate> update = co_await loadPages(item);
        if (update || !isMutation(update.error()) || restarts == kMaxRestarts)
            co_return update;
        const Result<> waited = co_await m_parts.backoff.wait(restartDelay(restarts));
        if (!waited)
            co_return unexpected(waited.error());
    }
}

Task<TransactionUpdate> TransactionsSync::loadPages(OpenItem item)
{
    TransactionUpdate update;
    SyncCursor cursor = item.item.cursor;
    do {
        const Result<TransactionUpdate> page =
            co_await m_parts.transactions.sync(item.access, item.token, item.item.id, cursor);
        if (!page)
            co_return unexpected(page.error());
        if (standsStill(*page, cursor)) {
            co_return unexpected(Error::Kind::Network, u"endless_pages"_s,
                u"Plaid announces more pages but gives no new cursor."_s);
        }
        cursor = page->nextCursor;
        update.append(*page);
    } while (update.hasMore);
    co_return update;
}

Task<TransactionUpdate> TransactionsSync::withAccounts(OpenItem item, TransactionUpdate update)
{
    const bool needed = !update.added.isEmpty() || !update.modified.isEmpty();
    if (!update.accounts.isEmpty() || !needed)
        co_return update;
    const Result<QList<Account>> accounts = co_await m_parts.accounts.get(item.access, item.token, item.item.id);
    if (!accounts)
        co_return unexpected(accounts.error());
    update.accounts = *accounts;
    co_return update;
}

Task<SyncSummary> TransactionsSync::apply(ItemId item, TransactionUpdate update)
{
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<SyncSummary>(Stores&)> write = [item, update, now](Stores& stores) {
        return stores.transactions.apply(item, update, now);
    };
    const Result<SyncSummary> applied = co_await m_parts.writer.run(write);
    co_return applied;
}

} // namespace egret

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

//! Going on from the stored cursor cannot succeed any more: seen in production, where only the empty one helped.
bool cursorIsLost(const Error& error)
{
    const bool refused = error.code == "INVALID_FIELD"_L1 && error.detail.contains("cursor"_L1, Qt::CaseInsensitive);
    return refused || isMutation(error);
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

TransactionsSync::TransactionsSync(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void TransactionsSync::cancel(const ItemId& item)
{
    m_cancelled.insert(item);
}

Task<SyncReport> TransactionsSync::run(ItemId item, SyncRequest request)
{
    const Timestamp started = m_parts.clock.now();
    m_cancelled.remove(item);
    const Result<SyncReport> report = co_await syncItem(item, request);
    if (report)
        co_return report;
    const Result<> recorded = co_await recordFailure(item, request, started, report.error());
    if (!recorded)
        qCWarning(lcSync).noquote() << "the state of Item" << item.value() << "could not be kept:" << recorded.error();
    co_return report;
}

Task<UpdatePreview> TransactionsSync::preview(ItemId item)
{
    const Result<OpenItem> opened = co_await m_parts.items.open(item);
    if (!opened)
        co_return unexpected(opened.error());
    const Result<Loaded> loaded = co_await load(*opened, true);
    if (!loaded)
        co_return unexpected(loaded.error());
    const TransactionUpdate update = loaded->update;
    if (update.nextCursor.isEmpty())
        co_return UpdatePreview();
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<UpdatePreview>(Stores&)> look
        = [item, update, now](Stores& stores) { return stores.transactions.preview(item, update, {}, now); };
    const Result<UpdatePreview> preview = co_await m_parts.writer.run(look);
    co_return preview;
}

Task<SyncReport> TransactionsSync::syncItem(ItemId item, SyncRequest request)
{
    const Timestamp started = m_parts.clock.now();
    const Result<OpenItem> opened = co_await open(item);
    if (!opened)
        co_return unexpected(opened.error());
    const Result<Loaded> loaded = co_await load(*opened, request.complete);
    if (!loaded)
        co_return unexpected(loaded.error());
    if (loaded->update.nextCursor.isEmpty())
        co_return SyncReport{{}, HistoryStatus::NotReady, false};
    const Result<TransactionUpdate> update = co_await withAccounts(*opened, loaded->update);
    if (!update)
        co_return unexpected(update.error());
    const SyncOrigin origin{request.cause, started, loaded->pages};
    const Result<SyncSummary> applied = co_await apply(item, *update, origin);
    if (!applied)
        co_return unexpected(applied.error());
    [[maybe_unused]] const Result<> named = co_await m_parts.institutions.ensure(*opened);
    co_return SyncReport{*applied, update->history, update->complete.has_value()};
}

Task<OpenItem> TransactionsSync::open(ItemId item)
{
    const Result<OpenItem> opened = co_await m_parts.items.open(item);
    if (!opened)
        co_return unexpected(opened.error());
    if (opened->item.status == ItemStatus::SyncDisabled)
        co_return unexpected(Error::Kind::Conflict, u"sync_disabled"_s, u"Syncing of this Item was switched off."_s);
    if (opened->item.status == ItemStatus::Pending) {
        const Result<> marked = co_await m_parts.items.markSyncing(item);
        if (!marked)
            co_return unexpected(marked.error());
    }
    co_return opened;
}

//! From the stored cursor, or the whole history where that is wanted or the cursor is of no use any more. Only a history
//! that Plaid calls complete tells which rows are gone: while it loads, most of them are just not there yet.
Task<TransactionsSync::Loaded> TransactionsSync::load(OpenItem item, bool complete)
{
    if (!complete) {
        const Result<Loaded> loaded = co_await loadAfter(item, item.item.cursor);
        if (loaded || item.item.cursor.isEmpty() || !cursorIsLost(loaded.error()))
            co_return loaded;
        qCWarning(lcSync).noquote() << "Item" << item.item.id.value()
                                    << "is read anew from its beginning:" << loaded.error();
    }
    const Result<Loaded> loaded = co_await loadAfter(item, SyncCursor());
    if (!loaded)
        co_return unexpected(loaded.error());
    Loaded anew = *loaded;
    if (anew.update.history == HistoryStatus::HistoricalComplete)
        anew.update.complete = DateWindow();
    co_return anew;
}

Task<TransactionsSync::Loaded> TransactionsSync::loadAfter(OpenItem item, SyncCursor cursor)
{
    for (int restarts = 0;; ++restarts) {
        const Result<Loaded> loaded = co_await loadPages(item, cursor);
        if (loaded || !isMutation(loaded.error()) || restarts == kMaxRestarts)
            co_return loaded;
        const Result<> waited = co_await m_parts.backoff.wait(restartDelay(restarts));
        if (!waited)
            co_return unexpected(waited.error());
    }
}

Task<TransactionsSync::Loaded> TransactionsSync::loadPages(OpenItem item, SyncCursor cursor)
{
    Loaded loaded;
    TransactionUpdate& update = loaded.update;
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
        ++loaded.pages;
        emit progressed(item.item.id, update.added.size() + update.modified.size() + update.removed.size(), update.hasMore);
        if (m_cancelled.remove(item.item.id))
            co_return unexpected(Error::Kind::Cancelled, u"cancelled"_s, u"The sync was stopped on request."_s);
    } while (update.hasMore);
    co_return loaded;
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

Task<SyncSummary> TransactionsSync::apply(ItemId item, TransactionUpdate update, SyncOrigin origin)
{
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<SyncSummary>(Stores&)> write = [item, update, now, origin](Stores& stores) {
        return stores.transactions.apply(item, update, now, origin);
    };
    const Result<SyncSummary> applied = co_await m_parts.writer.run(write);
    co_return applied;
}

Task<> TransactionsSync::recordFailure(ItemId item, SyncRequest request, Timestamp started, Error failure)
{
    if (failure.kind == Error::Kind::Cancelled || failure.kind == Error::Kind::NotFound)
        co_return Result<>();
    SyncRun run;
    run.item = item;
    run.cause = request.cause;
    run.started = started;
    run.ended = m_parts.clock.now();
    run.complete = request.complete;
    run.errorCode = failure.code;
    run.errorMessage = failure.detail;
    run.requestId = failure.requestId;
    const std::function<Result<>(Stores&)> keep = [run](Stores& stores) { return stores.syncRuns.recordFailure(run); };
    const Result<> kept = co_await m_parts.writer.run(keep);
    if (!kept)
        co_return unexpected(kept.error());
    const Result<> recorded = co_await m_parts.items.recordFailure(item, failure);
    co_return recorded;
}

} // namespace egret

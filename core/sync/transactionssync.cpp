// SPDX-License-Identifier: Apache-2.0
#include "core/sync/transactionssync.h"

#include "core/base/log.h"
#include "core/plaid/accountapi.h"
#include "core/plaid/backoff.h"
#include "core/plaid/transactionapi.h"
#include "core/store/writer.h"
#include "core/sync/institutionlookup.h"

#include <atomic>
#include <utility>

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

//! A finished loop has a cursor; what was read without one names its days.
bool isNotReady(const TransactionUpdate& update)
{
    return update.nextCursor.isEmpty() && !update.complete;
}

Error cancelledError()
{
    return {Error::Kind::Cancelled, u"cancelled"_s, u"The sync was stopped on request."_s, {}, {}, 0};
}

//! The same parts, with the number of rows handed out so far in \a taken.
UpdateParts counting(const UpdateParts& parts, const std::shared_ptr<std::atomic<qint64>>& taken)
{
    if (!parts)
        return parts;
    return [parts, taken]() -> Result<std::optional<TransactionUpdate>> {
        Result<std::optional<TransactionUpdate>> part = parts();
        if (part && *part)
            *taken += (*part)->added.size() + (*part)->modified.size();
        return part;
    };
}

//! Those of \a removed that \a added does not bring back.
QList<TransactionId> withoutThoseOf(const QList<Transaction>& added, QList<TransactionId> removed)
{
    QSet<TransactionId> ids;
    for (const Transaction& transaction : added)
        ids.insert(transaction.id);
    removed.removeIf([&ids](const TransactionId& id) { return ids.contains(id); });
    return removed;
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

Task<UpdatePreview> TransactionsSync::preview(ItemId item, SyncRequest request, QList<TransactionId> removed)
{
    const Result<OpenItem> opened = co_await m_parts.items.open(item);
    if (!opened)
        co_return unexpected(opened.error());
    Result<Loaded> loaded = co_await loadAsChosen(*opened, request);
    if (!loaded)
        co_return unexpected(loaded.error());
    const bool wasReadByDays = loaded->update.complete && loaded->update.nextCursor.isEmpty();
    if (wasReadByDays) // a cursor tells of them itself
        loaded->update.removed = withoutThoseOf(loaded->update.added, removed);
    if (isNotReady(loaded->update))
        co_return UpdatePreview();
    const auto update = std::make_shared<LongUpdate>();
    const auto rows = std::make_shared<QList<RowChange>>();
    const std::function<Result<bool>(Stores&)> look
        = [item, update, rows](Stores& stores) { return stores.transactions.previewNext(item, *update, *rows); };
    const Result<> looked = co_await takeTurns(Telling::Nobody, item, *loaded, update, look);
    if (!looked)
        co_return unexpected(looked.error());
    const UpdatePreview preview{update->carried.summary, *rows};
    co_return preview;
}

Task<SyncReport> TransactionsSync::syncItem(ItemId item, SyncRequest request)
{
    const Timestamp started = m_parts.clock.now();
    const Result<OpenItem> opened = co_await open(item);
    if (!opened)
        co_return unexpected(opened.error());
    const Result<Loaded> loaded = co_await loadAsChosen(*opened, request);
    if (!loaded)
        co_return unexpected(loaded.error());
    if (isNotReady(loaded->update))
        co_return SyncReport{{}, HistoryStatus::NotReady, false};
    const Result<Loaded> whole = co_await withAccounts(*opened, *loaded);
    if (!whole)
        co_return unexpected(whole.error());
    const SyncOrigin origin{request.cause, started, whole->pages};
    const Result<SyncSummary> applied = co_await apply(item, *whole, origin);
    if (!applied)
        co_return unexpected(applied.error());
    [[maybe_unused]] const Result<> named = co_await m_parts.institutions.ensure(*opened);
    co_return SyncReport{*applied, whole->update.history, whole->update.complete.has_value()};
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

Task<TransactionsSync::Loaded> TransactionsSync::loadAsChosen(OpenItem item, SyncRequest request)
{
    const Result<FetchStrategy> strategy = co_await m_parts.items.strategyOf(item.item.integration);
    if (!strategy)
        co_return unexpected(strategy.error());
    if (strategy->kind == FetchStrategy::Kind::Get) {
        const Result<Loaded> loaded = co_await loadDays(item, request, *strategy);
        co_return loaded;
    }
    const Result<Loaded> loaded = co_await load(item, request.complete);
    co_return loaded;
}

Task<TransactionsSync::Loaded> TransactionsSync::loadDays(OpenItem item, SyncRequest request, FetchStrategy strategy)
{
    const Timestamp since = m_parts.clock.now() - TransactionsFetch::kRepairEcho;
    const Result<std::optional<EndedTrouble>> trouble = co_await m_parts.items.troubleEndedSince(item.item.id, since);
    if (!trouble)
        co_return unexpected(trouble.error());
    const TransactionsFetch::Reach reach{request.complete, *trouble};
    const TransactionsFetch::PageSeen seen = tellOf(item.item.id);
    const Result<TransactionUpdate> update = co_await m_parts.fetch.run(item, strategy, reach, seen);
    if (!update && update.error().code == "PRODUCT_NOT_READY"_L1)
        co_return Loaded();
    if (!update)
        co_return unexpected(update.error());
    Loaded loaded;
    loaded.update = *update;
    loaded.rows = update->added.size();
    co_return loaded;
}

TransactionsFetch::PageSeen TransactionsSync::tellOf(const ItemId& item)
{
    return [this, item](qint64 rows, qint64 total) -> Result<> {
        emit progressed({item, SyncProgress::Stage::Fetching, rows, rows < total, 0, total, true});
        return m_cancelled.remove(item) ? unexpected(cancelledError()) : Result<>();
    };
}

//! From the stored cursor, or the whole history where that is wanted or the cursor is of no use any more. Only a history
//! that Plaid calls complete tells which rows are gone: while it loads, most of them are just not there yet.
Task<TransactionsSync::Loaded> TransactionsSync::load(OpenItem item, bool complete)
{
    if (!complete) {
        const Result<Loaded> loaded = co_await loadAfter(item, item.item.cursor, std::nullopt);
        if (loaded || item.item.cursor.isEmpty() || !cursorIsLost(loaded.error()))
            co_return loaded;
        qCWarning(lcSync).noquote() << "Item" << item.item.id.value()
                                    << "is read anew from its beginning:" << loaded.error();
    }
    const Result<std::optional<qint64>> expected = co_await rowsToExpect(item);
    if (!expected)
        co_return unexpected(expected.error());
    const Result<Loaded> loaded = co_await loadAfter(item, SyncCursor(), *expected);
    if (!loaded)
        co_return unexpected(loaded.error());
    Loaded anew = *loaded;
    if (anew.update.history == HistoryStatus::HistoricalComplete)
        anew.update.complete = DateWindow();
    co_return anew;
}

//! Of an Item that is read anew.
Task<std::optional<qint64>> TransactionsSync::rowsToExpect(OpenItem item)
{
    if (item.item.cursor.isEmpty())
        co_return std::optional<qint64>();
    const std::function<Result<qint64>(Stores&)> count
        = [id = item.item.id](Stores& stores) { return stores.transactions.countOf(id); };
    const Result<qint64> rows = co_await m_parts.writer.run(count);
    if (!rows)
        co_return unexpected(rows.error());
    const std::optional<qint64> expected = *rows;
    co_return expected;
}

Task<TransactionsSync::Loaded> TransactionsSync::loadAfter(
    OpenItem item, SyncCursor cursor, std::optional<qint64> expected)
{
    for (int restarts = 0;; ++restarts) {
        const Result<Loaded> loaded = co_await loadPages(item, cursor, expected);
        if (loaded || !isMutation(loaded.error()) || restarts == kMaxRestarts)
            co_return loaded;
        emit delayed(item.item.id);
        const Result<> waited = co_await m_parts.backoff.wait(restartDelay(restarts));
        if (!waited)
            co_return unexpected(waited.error());
    }
}

Task<TransactionsSync::Loaded> TransactionsSync::loadPages(
    OpenItem item, SyncCursor cursor, std::optional<qint64> expected)
{
    Loaded loaded;
    loaded.expected = expected;
    do {
        const Result<QByteArray> page = co_await m_parts.transactions.sync(item.access, item.token, cursor);
        if (!page)
            co_return unexpected(page.error());
        const Result<TransactionPageHead> head = skimTransactionPage(*page, item.item.id);
        if (!head)
            co_return unexpected(head.error());
        if (standsStill(head->frame, cursor)) {
            co_return unexpected(Error::Kind::Network, u"endless_pages"_s,
                u"Plaid announces more pages but gives no new cursor."_s);
        }
        cursor = head->frame.nextCursor;
        const Result<> kept = keep(loaded, *head, *page);
        if (!kept)
            co_return unexpected(kept.error());
        emit progressed({item.item.id, SyncProgress::Stage::Fetching, loaded.rows + loaded.update.removed.size(),
            loaded.update.hasMore, 0, expected});
        if (m_cancelled.remove(item.item.id))
            co_return unexpected(cancelledError());
    } while (loaded.update.hasMore);
    co_return loaded;
}

Result<> TransactionsSync::keep(Loaded& loaded, const TransactionPageHead& head, const QByteArray& page) const
{
    loaded.update.append(head.frame);
    ++loaded.pages;
    loaded.rows += head.rows;
    if (head.rows == 0)
        return {};
    if (loaded.staged)
        return loaded.staged->append(page);
    loaded.gathered.append(page);
    if (!loaded.gatheredRows)
        loaded.gatheredRows = std::make_shared<GatheredRows>(m_gathered);
    loaded.gatheredRows->rows += head.rows;
    *m_gathered += head.rows;
    return loaded.rows > kMaxGathered || *m_gathered > m_rowsGathered ? stage(loaded) : Result<>();
}

//! Puts what was gathered, and what follows, into a file.
Result<> TransactionsSync::stage(Loaded& loaded) const
{
    const Result<std::shared_ptr<StagedPages>> staged = m_parts.staging.begin();
    if (!staged)
        return unexpected(staged.error());
    loaded.staged = *staged;
    loaded.gatheredRows.reset();
    const QList<QByteArray> pages = std::exchange(loaded.gathered, {});
    for (const QByteArray& gathered : pages) {
        if (const Result<> kept = loaded.staged->append(gathered); !kept)
            return kept;
    }
    return {};
}

Result<UpdateParts> TransactionsSync::unpack(Loaded& loaded, const ItemId& item)
{
    if (loaded.staged)
        return StagedPages::read(loaded.staged, item);
    if (loaded.update.added.size() > kMaxGathered)
        return inParts(std::exchange(loaded.update.added, {}), kMaxGathered);
    while (!loaded.gathered.isEmpty()) {
        const Result<TransactionUpdate> page = readTransactionPage(loaded.gathered.takeFirst(), item);
        if (!page)
            return unexpected(page.error());
        loaded.update.added += page->added;
        loaded.update.modified += page->modified;
    }
    return UpdateParts();
}

Task<TransactionsSync::Loaded> TransactionsSync::withAccounts(OpenItem item, Loaded loaded)
{
    if (!loaded.update.accounts.isEmpty() || loaded.rows == 0)
        co_return loaded;
    const Result<QList<Account>> accounts = co_await m_parts.accounts.get(item.access, item.token, item.item.id);
    if (!accounts)
        co_return unexpected(accounts.error());
    loaded.update.accounts = *accounts;
    co_return loaded;
}

Task<SyncSummary> TransactionsSync::apply(ItemId item, Loaded loaded, SyncOrigin origin)
{
    const auto update = std::make_shared<LongUpdate>();
    update->origin = origin;
    const std::function<Result<bool>(Stores&)> write
        = [item, update](Stores& stores) { return stores.transactions.applyNext(item, *update); };
    const Result<> written = co_await takeTurns(Telling::Everybody, item, loaded, update, write);
    if (!written)
        co_return unexpected(written.error());
    const SyncSummary summary = update->carried.summary;
    co_return summary;
}

//! Calls \a step on the writer's thread until it was the last. The pages are decoded there or on the staging's thread, so that
//! this one stays free. What others want to write gets its turn between two steps.
Task<> TransactionsSync::takeTurns(
    Telling telling, ItemId item, Loaded loaded, std::shared_ptr<LongUpdate> update, std::function<Result<bool>(Stores&)> step)
{
    update->now = m_parts.clock.now();
    update->rowsAtOnce = m_rowsAtOnce;
    const auto taken = std::make_shared<std::atomic<qint64>>(0);
    SyncProgress progress{item, SyncProgress::Stage::Storing, loaded.rows + loaded.update.removed.size(), false, 0, {}};
    if (telling == Telling::Everybody)
        emit progressed(progress);
    const std::function<Result<bool>(Stores&)> begin = [item, loaded, update, step, taken](Stores& stores) -> Result<bool> {
        Loaded rows = loaded;
        const Result<UpdateParts> parts = unpack(rows, item);
        if (!parts)
            return unexpected(parts.error());
        update->frame = rows.update;
        update->parts = counting(*parts, taken);
        return step(stores);
    };
    for (bool begun = false;; begun = true) {
        const Result<bool> ended = co_await m_parts.writer.run(begun ? step : begin);
        if (!ended)
            co_return unexpected(ended.error());
        progress.stored = *ended ? progress.rows : taken->load();
        if (telling == Telling::Everybody)
            emit progressed(progress);
        if (*ended)
            break;
        if (m_cancelled.remove(item))
            co_return unexpected(cancelledError());
    }
    co_return Result<>();
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

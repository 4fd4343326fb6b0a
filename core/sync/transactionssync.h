// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/runningsync.h"
#include "core/plaid/transactionpage.h"
#include "core/store/transactionstore.h"
#include "core/sync/itemaccess.h"
#include "core/sync/stagedpages.h"
#include "core/sync/transactionsfetch.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace egret {

class AccountApi;
class Backoff;
class InstitutionLookup;
class TransactionApi;
class Writer;
struct Stores;

//! Why and how an Item is to be synced.
struct SyncRequest {
    SyncCause cause;
    //! Read the whole history anew instead of going on from the stored cursor.
    bool complete = false;
};

//! How one sync of one Item ended.
struct SyncReport {
    SyncSummary summary;
    //! NotReady: Plaid has nothing yet and nothing was stored.
    HistoryStatus history = HistoryStatus::Unknown;
    //! The whole history was read anew.
    bool complete = false;
};

//! One sync of one Item, as its integration chose: pages from the stored cursor until there are no more, or the
//! last days anew (TransactionsFetch), then into the store.
//! Nothing is written before the last page has come: a pending row's removal and its posted successor may lie on
//! different ones. More rows than fit one second's work go there in several SQL transactions, the cursor with the last:
//! a run that ends between them is made good by the next. Engine thread only; never two runs of one Item at a time (SyncScheduler sees to that).
class TransactionsSync : public QObject {
    Q_OBJECT

public:
    static constexpr int kMaxRestarts = 5;
    //! Longer loops wait on disk for their last page: this many rows take some 60 MB while they are decoded.
    static constexpr qint64 kMaxGathered = 20'000;
    //! The same for all loops that run together: with it, each further one waits on disk from its next page on.
    static constexpr qint64 kMaxGatheredByAll = 100'000;

    struct Parts {
        ItemAccess& items;
        TransactionApi& transactions;
        AccountApi& accounts;
        InstitutionLookup& institutions;
        Writer& writer;
        const PageStaging& staging;
        TransactionsFetch& fetch;
        Backoff& backoff;
        const Clock& clock;
    };
    explicit TransactionsSync(Parts parts, QObject* parent = nullptr);

    //! When the data changes while paging, Plaid wants the loop from its first cursor: done up to kMaxRestarts times,
    //! after 1, 2, 4 s. Where that does not help, or Plaid does not know the stored cursor, the whole history is read
    //! anew, as on request: rows keep what people gave them, and stored rows that did not come back become tombstones,
    //! once Plaid says that the history is complete. What a failure says about the Item is recorded with it, and the
    //! run in any case; on failure rows and cursor stay as they were.
    //! Errors: those of ItemAccess::open and PlaidClient::post; Conflict with code "sync_disabled"; Network with code
    //! "endless_pages" when Plaid announces more but does not move on; Cancelled by cancel(); Storage.
    Task<SyncReport> run(ItemId item, SyncRequest request);
    //! What run() would do, after RemovalNotice where a webhook named \a removed. Changes and records nothing; others write
    //! meanwhile as beside a run. Errors: those of run().
    Task<UpdatePreview> preview(ItemId item, SyncRequest request, QList<TransactionId> removed);
    //! Ends the run of \a item at its next page, or at its next transaction once rows are being stored; nothing where none
    //! runs.
    void cancel(const ItemId& item);
    //! How many rows of a long update are stored before other work gets its turn, as LongUpdate unless set.
    void setRowsAtOnce(qint64 rows) { m_rowsAtOnce = rows; }
    //! How many rows lie in memory over all loops, as kMaxGatheredByAll unless set.
    void setRowsGathered(qint64 rows) { m_rowsGathered = rows; }

signals:
    //! After each page, before the first row is stored, and after each transaction that stores some.
    void progressed(const egret::SyncProgress& progress);
    //! The run of \a item waits before it starts over.
    void delayed(const egret::ItemId& item);

private:
    //! Rows of one loop that lie in memory, counted among all until it is done with.
    struct GatheredRows {
        std::shared_ptr<std::atomic<qint64>> byAll;
        qint64 rows = 0;
        ~GatheredRows() { *byAll -= rows; }
    };
    //! What the pages of one loop say: their rows lie in gathered or, of a long loop, in staged.
    struct Loaded {
        TransactionUpdate update;
        QList<QByteArray> gathered;
        std::shared_ptr<GatheredRows> gatheredRows = {};
        std::shared_ptr<StagedPages> staged;
        qint64 pages = 0;
        qint64 rows = 0;
        //! As SyncProgress.
        std::optional<qint64> expected;
    };

    //! Whether progressed() says how far storing is.
    enum class Telling { Nobody, Everybody };

    Task<SyncReport> syncItem(ItemId item, SyncRequest request);
    Task<Loaded> loadAsChosen(OpenItem item, SyncRequest request);
    Task<Loaded> loadDays(OpenItem item, SyncRequest request, FetchStrategy strategy);
    TransactionsFetch::PageSeen tellOf(const ItemId& item);
    Task<OpenItem> open(ItemId item);
    Task<Loaded> load(OpenItem item, bool complete);
    Task<std::optional<qint64>> rowsToExpect(OpenItem item);
    Task<Loaded> loadAfter(OpenItem item, SyncCursor cursor, std::optional<qint64> expected);
    Task<Loaded> loadPages(OpenItem item, SyncCursor cursor, std::optional<qint64> expected);
    Result<> keep(Loaded& loaded, const TransactionPageHead& head, const QByteArray& page) const;
    Result<> stage(Loaded& loaded) const;
    //! Turns gathered pages into rows of the update, and staged ones into parts.
    static Result<UpdateParts> unpack(Loaded& loaded, const ItemId& item);
    Task<Loaded> withAccounts(OpenItem item, Loaded loaded);
    Task<SyncSummary> apply(ItemId item, Loaded loaded, SyncOrigin origin);
    //! \a update belongs to the writer's thread during a step, to this one between two.
    Task<> takeTurns(
        Telling telling, ItemId item, Loaded loaded, std::shared_ptr<LongUpdate> update, std::function<Result<bool>(Stores&)> step);
    Task<> recordFailure(ItemId item, SyncRequest request, Timestamp started, Error failure);

    Parts m_parts;
    qint64 m_rowsAtOnce = LongUpdate().rowsAtOnce;
    qint64 m_rowsGathered = kMaxGatheredByAll;
    //! The end of an update gives its rows back on the writer's thread.
    std::shared_ptr<std::atomic<qint64>> m_gathered = std::make_shared<std::atomic<qint64>>(0);
    QSet<ItemId> m_cancelled;
};

} // namespace egret

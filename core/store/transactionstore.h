// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/synccause.h"
#include "core/domain/transactionupdate.h"
#include "core/store/database.h"
#include "core/store/updatewriter.h"

#include <chrono>
#include <functional>
#include <optional>

namespace egret {

//! What to remember of the sync that an update comes from.
struct SyncOrigin {
    SyncCause cause;
    //! The time of applying where nothing.
    std::optional<Timestamp> started;
    qint64 pages = 0;
};

//! Hands out the rest of a long update, part by part; nothing once it is at its end. An error ends the update.
using UpdateParts = std::function<Result<std::optional<TransactionUpdate>>()>;

//! The rows of \a rows, \a each at a time.
UpdateParts inParts(const QList<Transaction>& rows, qsizetype each);

//! An update on its way into the store, in as many SQL transactions as its length asks for. Values: it may wait between
//! two of them, on any thread.
struct LongUpdate {
    //! Without rows of its own it takes the memory of a part.
    TransactionUpdate frame;
    //! Its further rows; may be null.
    UpdateParts parts;
    Timestamp now;
    SyncOrigin origin;
    //! A transaction ends behind the part that reaches this many rows, or that ends this long after its begin: other work
    //! waits for no more, however busy the machine is. What so many rows weigh (some 28 MB) is also what an acknowledgement, which
    //! needs the same disk, waits for.
    qint64 rowsAtOnce = 16'000;
    std::chrono::milliseconds longest{1'000};
    //! What was done so far, for the run of this number; none before the first transaction.
    UpdateWriter::Carried carried = {};
    std::optional<qint64> run = {};
};

//! Writes transactions and accounts. Rows are never deleted here: what Plaid removes stays as a tombstone, with the
//! tags, the note and the category a person gave it, and each row keeps what happened to it. Writer thread only.
class TransactionStore {
public:
    explicit TransactionStore(Database& database);

    //! Applies one finished update (all pages of a loop): upserts accounts, added and modified rows, turns removed rows
    //! into tombstones, and stores cursor, history status, Active and the time of the sync with the Item, and the run
    //! in sync_runs; one SQL transaction, durable when it returns. An empty nextCursor leaves the stored cursor as it
    //! is. A posted row takes over tags, note and category of the pending row it names; that row's tombstone says so
    //! ("posted"). Accounts that were taken back since origin.started, and their rows, are passed over. Of a complete update's days, rows it does not name become tombstones: "missing", or "account_gone"
    //! where it does not list their account either; others say "removed". Removed ids nobody knows are ignored.
    //! Applying it twice changes nothing but the time of the sync.
    //! Rows that really changed get updated_at stamps that never go back and are unique within the database.
    //! Errors: NotFound (no such Item), Storage (nothing was written).
    Result<SyncSummary> apply(
        const ItemId& item, const TransactionUpdate& update, Timestamp now, const SyncOrigin& origin = {});
    //! The same for an update too long for memory or for one SQL transaction: each call is one, true once it was the
    //! last. Cursor, history, Active and the time of the sync come with that one; until then the Item is syncing, its run is
    //! kept as "unfinished", and whoever reads sees rows that are right each, and never both of a pending row and the one
    //! it posted as. Where the last one never comes, the next update from the same cursor, or a complete one, makes it
    //! good: rows are upserted, and those it does not name become tombstones, "missing".
    //! Errors besides: what \a update's parts say. After an error nothing of this call was written and \a update is spent.
    Result<bool> applyNext(const ItemId& item, LongUpdate& update);
    //! Turns those of \a ids that are live into tombstones, as "removed", and keeps the run if there were any. Cursor,
    //! history and the time of the last sync stay as they are. Errors: NotFound (no such Item), Storage.
    Result<SyncSummary> bury(
        const ItemId& item, const QList<TransactionId>& ids, Timestamp now, const SyncOrigin& origin);
    //! What applyNext() would do, with the first UpdateWriter::kMaxListed rows in \a rows; changes nothing. What a row of
    //! one call means for those of another is left out: where two of them name the same row, it counts twice.
    Result<bool> previewNext(const ItemId& item, LongUpdate& update, QList<RowChange>& rows);

    //! Live rows of \a item. Errors: Storage.
    Result<qint64> countOf(const ItemId& item);

private:
    struct Place {
        UpdateWriter::Position position;
        //! Of an earlier update that has not reached its last transaction.
        std::optional<qint64> unfinishedAfter;
    };
    Result<Place> placeOf(const ItemId& item, Timestamp now);
    Result<bool> writeNext(const Place& place, LongUpdate& update, QList<RowChange>* changes = nullptr);
    Result<> finishItem(const UpdateWriter::Position& position, const TransactionUpdate& update);
    Result<> leaveItem(qint64 item, qint64 lastRow);

    Database& m_database;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/synccause.h"
#include "core/domain/transactionupdate.h"
#include "core/store/database.h"
#include "core/store/updatewriter.h"

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

//! What an update would do.
struct UpdatePreview {
    SyncSummary summary;
    //! The first UpdateWriter::kMaxListed of them.
    QList<RowChange> rows;
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
    //! ("posted"). Of a complete update's days, rows it does not name become tombstones: "missing", or "account_gone"
    //! where it does not list their account either; others say "removed". Removed ids nobody knows are ignored.
    //! Applying it twice changes nothing but the time of the sync.
    //! Rows that really changed get updated_at stamps that never go back and are unique within the database.
    //! Errors: NotFound (no such Item), Storage (nothing was written).
    Result<SyncSummary> apply(
        const ItemId& item, const TransactionUpdate& update, Timestamp now, const SyncOrigin& origin = {});
    //! The same for an update too long for memory: \a parts are read within the transaction, for their added and
    //! modified rows alone. Errors besides: what \a parts says (nothing was written).
    Result<SyncSummary> apply(const ItemId& item, const TransactionUpdate& update, const UpdateParts& parts,
        Timestamp now, const SyncOrigin& origin);
    //! Turns those of \a ids that are live into tombstones, as "removed", and keeps the run if there were any. Cursor,
    //! history and the time of the last sync stay as they are. Errors: NotFound (no such Item), Storage.
    Result<SyncSummary> bury(
        const ItemId& item, const QList<TransactionId>& ids, Timestamp now, const SyncOrigin& origin);
    //! What apply() would do; changes nothing. It holds the writer as long as applying would. Errors: those of apply().
    Result<UpdatePreview> preview(
        const ItemId& item, const TransactionUpdate& update, const UpdateParts& parts, Timestamp now);

private:
    Result<UpdateWriter::Position> positionOf(const ItemId& item, Timestamp now);
    Result<> finishItem(const UpdateWriter::Position& position, const TransactionUpdate& update);
    Result<> keepRun(const UpdateWriter::Position& position, const TransactionUpdate& update, const SyncSummary& summary,
        const SyncOrigin& origin);

    Database& m_database;
};

} // namespace egret

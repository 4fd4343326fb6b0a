// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/transactionupdate.h"
#include "core/store/database.h"

namespace egret {

//! Counts of what one sync changed. Rows that say what was known already count nowhere; a row that comes and goes
//! within one update counts as removed.
struct SyncSummary {
    qint64 added = 0; //!< of the update's added rows: new, different, or back to life
    qint64 modified = 0;
    qint64 removed = 0;
};

//! Writes transactions and accounts. Rows are never deleted here: what Plaid removes stays as a tombstone, with the
//! tags and the note a person gave it. Writer thread only.
class TransactionStore {
public:
    explicit TransactionStore(Database& database);

    //! Applies one finished update (all pages of a loop): upserts accounts, added and modified rows, turns removed rows
    //! into tombstones, and stores cursor, history status, Active and the time of the sync with the Item; one SQL
    //! transaction, durable when it returns. An empty nextCursor leaves the stored cursor as it is. A posted row takes
    //! over tags and note of the pending row it names; that row's tombstone says so ("posted"), others say "removed".
    //! Removed ids nobody knows are ignored. Applying it twice changes nothing but the time of the sync.
    //! Rows that really changed get updated_at stamps that never go back and are unique within the database.
    //! Errors: NotFound (no such Item), Storage (nothing was written).
    Result<SyncSummary> apply(const ItemId& item, const TransactionUpdate& update, Timestamp now);

private:
    Database& m_database;
};

} // namespace egret

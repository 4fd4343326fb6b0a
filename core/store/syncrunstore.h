// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/syncrun.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace egret {

//! An error of an Item that has ended.
struct EndedTrouble {
    //! The end of the last sync before it that succeeded; nothing where none is known.
    std::optional<Timestamp> lastSuccess;
};

//! Writes the sync_runs table: what each sync of an Item came to. Runs in a row that changed nothing, or that failed
//! with the same code, share one row, so that an Item that is polled for years stays small. Writer thread only.
class SyncRunStore {
public:
    explicit SyncRunStore(Database& database);

    //! Keeps a run that failed. Errors: NotFound (no such Item), Storage.
    Result<> recordFailure(const SyncRun& run);
    //! Keeps a run under \a id, in the place of what was kept there, within an SQL transaction of the caller. Errors: Storage.
    Result<> keep(qint64 id, qint64 itemRow, SyncRun run);
    //! The same for one that has not stored all its rows yet, with code "unfinished": what stays of it if it never does.
    Result<> keepUnfinished(qint64 id, qint64 itemRow, SyncRun run);
    //! The trouble of \a item that ended at \a since or later, of several the one that reaches back farthest; nothing where
    //! there was none. Errors: Storage.
    Result<std::optional<EndedTrouble>> troubleEndedSince(const ItemId& item, Timestamp since);

private:
    Result<> mergeLast(qint64 itemRow, SyncRun& run);
    Result<> write(qint64 id, qint64 itemRow, const SyncRun& run);

    Database& m_database;
};

//! The runs of \a item, newest first, at most \a limit. For readers as well. Errors: Storage.
Result<QList<SyncRun>> selectSyncRuns(Database& database, const ItemId& item, int limit);

} // namespace egret

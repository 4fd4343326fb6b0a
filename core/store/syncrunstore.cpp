// SPDX-License-Identifier: Apache-2.0
#include "core/store/syncrunstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kInsert
    = u"INSERT OR REPLACE INTO sync_runs (id, item_id, cause, cause_id, started, ended, complete, pages, added, modified, removed,"
      " error_code, error_message, request_id, repeats) VALUES (:id, :item, :cause, :cause_id, :started, :ended, :complete,"
      " :pages, :added, :modified, :removed, :error_code, :error_message, :request_id, :repeats)"_s;

const auto kLastAlike
    = u"SELECT id, started, repeats FROM sync_runs WHERE id ="
      " (SELECT id FROM sync_runs WHERE item_id = :item ORDER BY ended DESC, id DESC LIMIT 1)"
      " AND added = 0 AND modified = 0 AND removed = 0 AND error_code = :error_code AND complete = :complete"_s;

// Each status of error with the last success before it, where the next other status came late enough.
const auto kTroubles
    = u"SELECT (SELECT max(r.ended) FROM sync_runs r WHERE r.item_id = e.item_id AND r.error_code = '' AND r.ended <= e.at)"
      " FROM items i JOIN item_statuses e ON e.item_id = i.id AND e.status = 'erroring' WHERE i.item_id = :item"
      " AND (SELECT w.at FROM item_statuses w WHERE w.item_id = e.item_id AND w.id > e.id AND w.status <> 'erroring'"
      " ORDER BY w.id LIMIT 1) >= :since ORDER BY 1 LIMIT 1"_s; // what is not known comes first

SyncRun readRun(const Statement& row)
{
    SyncRun run;
    run.cause = {syncCauseFromName(row.text(0)).value_or(SyncCause::Kind::Timer), row.text(1)};
    run.started = row.timestamp(2);
    run.ended = row.timestamp(3);
    run.complete = row.integer(4) != 0;
    run.pages = row.integer(5);
    run.added = row.integer(6);
    run.modified = row.integer(7);
    run.removed = row.integer(8);
    run.errorCode = row.text(9);
    run.errorMessage = row.text(10);
    run.requestId = row.text(11);
    run.repeats = row.integer(12);
    return run;
}

} // namespace

SyncRunStore::SyncRunStore(Database& database)
    : m_database(database)
{
}

Result<> SyncRunStore::recordFailure(const SyncRun& run)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const auto read = [](const Statement& row) { return std::pair(row.integer(0), row.integer(1)); };
    const Result<std::optional<std::pair<qint64, qint64>>> place
        = m_database
              .prepare(u"SELECT id, (SELECT coalesce(max(id), 0) + 1 FROM sync_runs) FROM items WHERE item_id = :item"_s)
              .bind(u":item"_s, run.item)
              .first(read);
    if (!place)
        return unexpected(place.error());
    if (!*place)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(run.item.value()));
    if (const Result<> kept = keep((*place)->second, (*place)->first, run); !kept)
        return kept;
    scope->touch(StoreChange::Items);
    return scope->commit();
}

Result<> SyncRunStore::keep(qint64 id, qint64 itemRow, SyncRun run)
{
    if (run.added + run.modified + run.removed == 0) {
        if (const Result<> merged = mergeLast(itemRow, run); !merged)
            return merged;
    }
    return write(id, itemRow, run);
}

Result<> SyncRunStore::keepUnfinished(qint64 id, qint64 itemRow, SyncRun run)
{
    run.errorCode = u"unfinished"_s;
    run.errorMessage = u"Its rows are being stored. Where that was cut short, the next sync stores the rest."_s;
    return write(id, itemRow, run);
}

Result<> SyncRunStore::write(qint64 id, qint64 itemRow, const SyncRun& run)
{
    Statement insert = m_database.prepare(kInsert);
    return insert.bind(u":id"_s, id)
        .bind(u":item"_s, itemRow)
        .bind(u":cause"_s, syncCauseName(run.cause.kind))
        .bind(u":cause_id"_s, run.cause.id)
        .bind(u":started"_s, run.started)
        .bind(u":ended"_s, run.ended)
        .bind(u":complete"_s, qint64(run.complete))
        .bind(u":pages"_s, run.pages)
        .bind(u":added"_s, run.added)
        .bind(u":modified"_s, run.modified)
        .bind(u":removed"_s, run.removed)
        .bind(u":error_code"_s, run.errorCode)
        .bind(u":error_message"_s, run.errorMessage)
        .bind(u":request_id"_s, run.requestId)
        .bind(u":repeats"_s, run.repeats)
        .run();
}

//! Takes the last run's place where that one came to the same.
Result<> SyncRunStore::mergeLast(qint64 itemRow, SyncRun& run)
{
    struct Last {
        qint64 id = 0;
        Timestamp started;
        qint64 repeats = 0;
    };
    const auto read = [](const Statement& row) { return Last{row.integer(0), row.timestamp(1), row.integer(2)}; };
    const Result<std::optional<Last>> last = m_database.prepare(kLastAlike)
                                                 .bind(u":item"_s, itemRow)
                                                 .bind(u":error_code"_s, run.errorCode)
                                                 .bind(u":complete"_s, qint64(run.complete))
                                                 .first(read);
    if (!last)
        return unexpected(last.error());
    if (!*last)
        return {};
    run.started = (*last)->started;
    run.repeats = (*last)->repeats + 1;
    return m_database.prepare(u"DELETE FROM sync_runs WHERE id = :id"_s).bind(u":id"_s, (*last)->id).run();
}

Result<std::optional<EndedTrouble>> SyncRunStore::troubleEndedSince(const ItemId& item, Timestamp since)
{
    const auto read = [](const Statement& row) { return EndedTrouble{row.optionalTimestamp(0)}; };
    return m_database.prepare(kTroubles).bind(u":item"_s, item).bind(u":since"_s, since).first(read);
}

Result<QList<SyncRun>> selectSyncRuns(Database& database, const ItemId& item, int limit)
{
    Result<QList<SyncRun>> runs
        = database
              .prepare(u"SELECT r.cause, r.cause_id, r.started, r.ended, r.complete, r.pages, r.added, r.modified,"
                       " r.removed, r.error_code, r.error_message, r.request_id, r.repeats"
                       " FROM sync_runs r JOIN items i ON i.id = r.item_id WHERE i.item_id = :item"
                       " ORDER BY r.ended DESC, r.id DESC LIMIT :limit"_s)
              .bind(u":item"_s, item)
              .bind(u":limit"_s, qint64(limit))
              .all(readRun);
    if (!runs)
        return runs;
    for (SyncRun& run : *runs)
        run.item = item;
    return runs;
}

} // namespace egret

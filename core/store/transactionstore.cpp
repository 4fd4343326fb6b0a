// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"
#include "core/store/syncrunstore.h"

#include <QDeadlineTimer>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kPlace
    = u"SELECT items.id, meta.last_stamp, (SELECT coalesce(max(id), 0) FROM transactions),"
      " (SELECT coalesce(max(id), 0) + 1 FROM sync_runs), items.unfinished_after FROM items, meta WHERE items.item_id = :item"_s;

const auto kFinishItem
    = u"UPDATE items SET cursor = coalesce(nullif(:cursor, ''), cursor), history = :history, status = 'active',"
      " error_code = '', error_message = '', last_sync = :now, last_updated = :now, unfinished_after = NULL WHERE id = :item"_s;

const auto kLeaveItem
    = u"UPDATE items SET unfinished_after = coalesce(unfinished_after, :row), status = iif(status = 'active', 'syncing', status)"
      " WHERE id = :item"_s;

//! Writes rows until \a most or \a end are reached, and whatever one part holds beyond. True at the end of \a parts.
Result<bool> writeParts(UpdateWriter& writer, const UpdateParts& parts, qint64 most, QDeadlineTimer end)
{
    for (qint64 rows = 0; rows == 0 || (rows < most && !end.hasExpired());) {
        const Result<std::optional<TransactionUpdate>> part = parts ? parts() : std::optional<TransactionUpdate>();
        if (!part)
            return unexpected(part.error());
        if (!*part)
            return true;
        rows += (*part)->added.size() + (*part)->modified.size();
        if (const Result<> written = writer.write((*part)->added, (*part)->modified); !written)
            return unexpected(written.error());
    }
    return false;
}

SyncRun runOf(const UpdateWriter::Position& position, const TransactionUpdate& update, const SyncSummary& summary,
    const SyncOrigin& origin)
{
    SyncRun run;
    run.cause = origin.cause;
    run.started = origin.started.value_or(position.now);
    run.ended = position.now;
    run.complete = update.complete == DateWindow();
    run.pages = origin.pages;
    run.added = summary.added;
    run.modified = summary.modified;
    run.removed = summary.removed;
    return run;
}

} // namespace

UpdateParts inParts(const QList<Transaction>& rows, qsizetype each)
{
    const auto next = std::make_shared<qsizetype>(0);
    return [rows, each, next]() -> Result<std::optional<TransactionUpdate>> {
        if (*next >= rows.size())
            return std::optional<TransactionUpdate>();
        TransactionUpdate part;
        part.added = rows.mid(std::exchange(*next, *next + each), each);
        return std::optional(part);
    };
}

TransactionStore::TransactionStore(Database& database)
    : m_database(database)
{
}

Result<SyncSummary> TransactionStore::apply(
    const ItemId& item, const TransactionUpdate& update, Timestamp now, const SyncOrigin& origin)
{
    LongUpdate whole{update, {}, now, origin};
    const Result<bool> applied = applyNext(item, whole);
    return applied ? Result<SyncSummary>(whole.carried.summary) : unexpected(applied.error());
}

Result<bool> TransactionStore::applyNext(const ItemId& item, LongUpdate& update)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Result<Place> place = placeOf(item, update.now);
    if (!place)
        return unexpected(place.error());
    UpdateWriter::Position& position = place->position;
    position.run = update.run.value_or(position.run);
    const Result<bool> ended = writeNext(*place, update);
    if (!ended)
        return ended;
    const SyncRun run = runOf(position, update.frame, update.carried.summary, update.origin);
    SyncRunStore runs(m_database);
    const Result<> left = *ended ? finishItem(position, update.frame) : leaveItem(position.item, *update.carried.firstAfter);
    if (!left)
        return unexpected(left.error());
    const Result<> kept
        = *ended ? runs.keep(position.run, position.item, run) : runs.keepUnfinished(position.run, position.item, run);
    if (!kept)
        return unexpected(kept.error());
    scope->touch(StoreChange::Items);
    if (update.carried.changed)
        scope->touch(StoreChange::Transactions);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    update.run = position.run;
    return ended;
}

//! What one SQL transaction takes of \a update; true once nothing of it is left.
Result<bool> TransactionStore::writeNext(const Place& place, LongUpdate& update, QList<RowChange>* changes)
{
    const QDeadlineTimer end(update.longest);
    UpdateWriter writer(m_database, place.position, update.carried);
    writer.listChangesIn(changes);
    if (const Result<> known = writer.passOverRevokedSince(update.origin.started.value_or(update.now)); !known)
        return unexpected(known.error());
    if (!update.run) {
        update.carried.unfinishedAfter = place.unfinishedAfter;
        if (const Result<> begun = writer.begin(update.frame); !begun)
            return unexpected(begun.error());
        const QList<Transaction> added = std::exchange(update.frame.added, {});
        const QList<Transaction> modified = std::exchange(update.frame.modified, {});
        if (const Result<> written = writer.write(added, modified); !written)
            return unexpected(written.error());
    }
    const Result<bool> ended = writeParts(writer, update.parts, update.rowsAtOnce, end);
    if (!ended)
        return ended;
    const Result<> closed = *ended ? writer.finish() : writer.pause();
    return closed ? ended : unexpected(closed.error());
}

Result<SyncSummary> TransactionStore::bury(
    const ItemId& item, const QList<TransactionId>& ids, Timestamp now, const SyncOrigin& origin)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<Place> place = placeOf(item, now);
    if (!place)
        return unexpected(place.error());
    const UpdateWriter::Position& position = place->position;
    TransactionUpdate named;
    named.removed = ids;
    UpdateWriter::Carried carried;
    UpdateWriter writer(m_database, position, carried);
    if (const Result<> begun = writer.begin(named); !begun)
        return unexpected(begun.error());
    if (const Result<> written = writer.finish(); !written)
        return unexpected(written.error());
    if (!carried.changed)
        return SyncSummary();
    const SyncRun run = runOf(position, named, carried.summary, origin);
    if (const Result<> kept = SyncRunStore(m_database).keep(position.run, position.item, run); !kept)
        return unexpected(kept.error());
    scope->touch(StoreChange::Transactions);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return carried.summary;
}

Result<bool> TransactionStore::previewNext(const ItemId& item, LongUpdate& update, QList<RowChange>& rows)
{
    const Result<SqlTransaction> scope = SqlTransaction::begin(m_database); // never committed
    if (!scope)
        return unexpected(scope.error());
    const Result<Place> place = placeOf(item, update.now);
    if (!place)
        return unexpected(place.error());
    const Result<bool> ended = writeNext(*place, update, &rows);
    update.run = place->position.run;
    return ended;
}

Result<qint64> TransactionStore::countOf(const ItemId& item)
{
    Statement count = m_database.prepare(u"SELECT count(*) FROM transactions WHERE removed_at IS NULL"
                                         " AND item_id = (SELECT id FROM items WHERE item_id = :item)"_s);
    const Result<std::optional<qint64>> rows
        = count.bind(u":item"_s, item).first([](const Statement& row) { return row.integer(0); });
    return rows ? Result<qint64>(rows->value_or(0)) : unexpected(rows.error());
}

Result<TransactionStore::Place> TransactionStore::placeOf(const ItemId& item, Timestamp now)
{
    const auto read = [now](const Statement& row) {
        return Place{{row.integer(0), row.integer(3), row.integer(1), row.integer(2), now}, row.optionalInteger(4)};
    };
    const Result<std::optional<Place>> found = m_database.prepare(kPlace).bind(u":item"_s, item).first(read);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(item.value()));
    return **found;
}

Result<> TransactionStore::finishItem(const UpdateWriter::Position& position, const TransactionUpdate& update)
{
    Statement finish = m_database.prepare(kFinishItem);
    return finish.bind(u":cursor"_s, update.nextCursor)
        .bind(u":history"_s, historyStatusName(update.history))
        .bind(u":now"_s, position.now)
        .bind(u":item"_s, position.item)
        .run();
}

//! Whatever becomes of the process: the next update of the Item knows which rows to judge.
Result<> TransactionStore::leaveItem(qint64 item, qint64 lastRow)
{
    return m_database.prepare(kLeaveItem).bind(u":row"_s, lastRow).bind(u":item"_s, item).run();
}

} // namespace egret

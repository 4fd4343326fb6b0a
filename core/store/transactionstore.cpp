// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"
#include "core/store/syncrunstore.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kPosition
    = u"SELECT items.id, meta.last_stamp, (SELECT coalesce(max(id), 0) FROM transactions),"
      " (SELECT coalesce(max(id), 0) + 1 FROM sync_runs) FROM items, meta WHERE items.item_id = :item"_s;

const auto kFinishItem
    = u"UPDATE items SET cursor = coalesce(nullif(:cursor, ''), cursor), history = :history, status = 'active',"
      " error_code = '', error_message = '', last_sync = :now, last_updated = :now WHERE id = :item"_s;

Result<> writeAll(UpdateWriter& writer, const TransactionUpdate& update, const UpdateParts& parts)
{
    if (const Result<> begun = writer.begin(update); !begun)
        return begun;
    if (const Result<> written = writer.write(update.added, update.modified); !written)
        return written;
    while (parts) {
        const Result<std::optional<TransactionUpdate>> part = parts();
        if (!part)
            return unexpected(part.error());
        if (!*part)
            break;
        if (const Result<> written = writer.write((*part)->added, (*part)->modified); !written)
            return written;
    }
    return writer.finish();
}

} // namespace

TransactionStore::TransactionStore(Database& database)
    : m_database(database)
{
}

Result<SyncSummary> TransactionStore::apply(
    const ItemId& item, const TransactionUpdate& update, Timestamp now, const SyncOrigin& origin)
{
    return apply(item, update, {}, now, origin);
}

Result<SyncSummary> TransactionStore::apply(const ItemId& item, const TransactionUpdate& update,
    const UpdateParts& parts, Timestamp now, const SyncOrigin& origin)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<UpdateWriter::Position> position = positionOf(item, now);
    if (!position)
        return unexpected(position.error());
    UpdateWriter writer(m_database, *position);
    if (const Result<> written = writeAll(writer, update, parts); !written)
        return unexpected(written.error());
    if (const Result<> finished = finishItem(*position, update); !finished)
        return unexpected(finished.error());
    if (const Result<> kept = keepRun(*position, update, writer.summary(), origin); !kept)
        return unexpected(kept.error());
    scope->touch(StoreChange::Items);
    if (writer.changedRows())
        scope->touch(StoreChange::Transactions);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return writer.summary();
}

Result<SyncSummary> TransactionStore::bury(
    const ItemId& item, const QList<TransactionId>& ids, Timestamp now, const SyncOrigin& origin)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<UpdateWriter::Position> position = positionOf(item, now);
    if (!position)
        return unexpected(position.error());
    TransactionUpdate named;
    named.removed = ids;
    UpdateWriter writer(m_database, *position);
    if (const Result<> written = writeAll(writer, named, {}); !written)
        return unexpected(written.error());
    if (!writer.changedRows())
        return SyncSummary();
    if (const Result<> kept = keepRun(*position, named, writer.summary(), origin); !kept)
        return unexpected(kept.error());
    scope->touch(StoreChange::Transactions);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return writer.summary();
}

Result<UpdatePreview> TransactionStore::preview(
    const ItemId& item, const TransactionUpdate& update, const UpdateParts& parts, Timestamp now)
{
    const Result<SqlTransaction> scope = SqlTransaction::begin(m_database); // never committed
    if (!scope)
        return unexpected(scope.error());
    const Result<UpdateWriter::Position> position = positionOf(item, now);
    if (!position)
        return unexpected(position.error());
    UpdatePreview preview;
    UpdateWriter writer(m_database, *position);
    writer.listChangesIn(&preview.rows);
    if (const Result<> written = writeAll(writer, update, parts); !written)
        return unexpected(written.error());
    preview.summary = writer.summary();
    return preview;
}

Result<UpdateWriter::Position> TransactionStore::positionOf(const ItemId& item, Timestamp now)
{
    const auto read = [now](const Statement& row) {
        return UpdateWriter::Position{row.integer(0), row.integer(3), row.integer(1), row.integer(2), now};
    };
    const Result<std::optional<UpdateWriter::Position>> found
        = m_database.prepare(kPosition).bind(u":item"_s, item).first(read);
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

Result<> TransactionStore::keepRun(const UpdateWriter::Position& position, const TransactionUpdate& update,
    const SyncSummary& summary, const SyncOrigin& origin)
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
    return SyncRunStore(m_database).keep(position.run, position.item, run);
}

} // namespace egret

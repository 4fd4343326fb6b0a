// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionmarksstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

#include <QJsonDocument>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kRowOf
    = u"SELECT id FROM transactions WHERE item_id IN (SELECT id FROM items) AND transaction_id = :id"_s;

// The row, or the one that it was posted as, or its counterpart of another account.
const auto kMarked
    = u"WITH meant AS (SELECT coalesce((SELECT n.id FROM transaction_steps s JOIN transactions n"
      " ON n.item_id = t.item_id AND n.transaction_id = s.fields WHERE s.transaction_id = t.id AND s.kind = 2"
      " ORDER BY s.stamp DESC LIMIT 1), (SELECT counterpart FROM moved_transactions WHERE transaction_id = t.id), t.id) AS id"
      " FROM transactions t WHERE t.id = :row)"
      " SELECT t.id, t.transaction_id, i.item_id, t.category_override, t.tags, t.note"
      " FROM meant m JOIN transactions t ON t.id = m.id JOIN items i ON i.id = t.item_id"_s;

// Steps of the row and of the pending one it was posted from; kind 5: edited.
const auto kLastEdit
    = u"WITH lane AS (SELECT :row AS id UNION SELECT p.id FROM transactions t JOIN transactions p"
      " ON p.item_id = t.item_id AND p.transaction_id = t.pending_id WHERE t.id = :row AND t.pending_id <> '')"
      " SELECT s.stamp, s.fields FROM lane l JOIN transaction_steps s ON s.transaction_id = l.id WHERE s.kind = 5"
      " AND NOT EXISTS (SELECT 1 FROM lane m JOIN transaction_steps r ON r.transaction_id = m.id WHERE r.reverts = s.stamp)"
      " ORDER BY s.stamp DESC LIMIT 1"_s;

const auto kWrite
    = u"UPDATE transactions SET category_override = :category, tags = :tags, note = :note, updated_at = :stamp"
      " WHERE id = :row"_s;

// Of no run: a person did it.
const auto kStep
    = u"INSERT INTO transaction_steps (transaction_id, stamp, run_id, kind, fields, reverts)"
      " VALUES (:row, :stamp, 0, :kind, :fields, :reverts)"_s;

qint64 readNumber(const Statement& row)
{
    return row.integer(0);
}

} // namespace

TransactionMarksStore::TransactionMarksStore(Database& database)
    : m_database(database)
{
}

Result<QList<qint64>> TransactionMarksStore::rowsOf(const QList<TransactionId>& ids)
{
    QList<qint64> rows;
    for (const TransactionId& id : ids) {
        const Result<QList<qint64>> found = m_database.prepare(kRowOf).bind(u":id"_s, id).all(readNumber);
        if (!found)
            return found;
        if (found->isEmpty())
            return unexpected(Error::Kind::NotFound, u"transaction"_s, u"There is no transaction %1."_s.arg(id.value()));
        rows += *found;
    }
    return rows;
}

Result<QList<MarkedTransaction>> TransactionMarksStore::edit(
    const QList<qint64>& rows, const TransactionEdit& edit, Timestamp now)
{
    return changeEach(rows, now, [&edit](const Marked& marked) -> Result<Change> {
        const Result<TransactionMarks> marks = edited(marked.marks, edit);
        if (!marks)
            return unexpected(marks.error());
        return Change{*marks, std::nullopt};
    });
}

Result<QList<MarkedTransaction>> TransactionMarksStore::takeBack(const QList<qint64>& rows, Timestamp now)
{
    return changeEach(rows, now, [this](const Marked& marked) { return beforeLastEdit(marked); });
}

Result<QList<MarkedTransaction>> TransactionMarksStore::changeEach(
    const QList<qint64>& rows, Timestamp now, const Decision& decide)
{
    if (rows.size() > kMostAtOnce) {
        return unexpected(Error::Kind::InvalidInput, u"transactions"_s,
            u"At most %1 transactions are changed at once."_s.arg(kMostAtOnce));
    }
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<std::optional<qint64>> last = m_database.prepare(u"SELECT last_stamp FROM meta"_s).first(readNumber);
    if (!last)
        return unexpected(last.error());
    const qint64 first = std::max(toMicroseconds(now), last->value_or(0) + 1);
    Pass pass{first, {}, {}};
    for (const qint64 row : rows) {
        if (const Result<> done = changeOne(row, decide, pass); !done)
            return unexpected(done.error());
    }
    if (pass.stamp == first)
        return pass.results;
    Statement keep = m_database.prepare(u"UPDATE meta SET last_stamp = :stamp"_s);
    if (const Result<> kept = keep.bind(u":stamp"_s, pass.stamp - 1).run(); !kept)
        return unexpected(kept.error());
    scope->touch(StoreChange::Transactions);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return pass.results;
}

Result<> TransactionMarksStore::changeOne(qint64 row, const Decision& decide, Pass& pass)
{
    const Result<std::optional<Marked>> marked = find(row);
    if (!marked)
        return unexpected(marked.error());
    if (!*marked || pass.seen.contains((*marked)->row))
        return {};
    pass.seen.insert((*marked)->row);
    const Result<Change> change = decide(**marked);
    if (!change)
        return unexpected(change.error());
    const QJsonObject fields = marksDifference((*marked)->marks, change->marks);
    pass.results.append({(*marked)->id, (*marked)->item, change->marks, fields});
    if (fields.isEmpty() && !change->reverts)
        return {};
    return write(**marked, *change, fields, pass.stamp++);
}

Result<std::optional<TransactionMarksStore::Marked>> TransactionMarksStore::find(qint64 row)
{
    const auto read = [](const Statement& found) {
        return Marked{found.integer(0), TransactionId(found.text(1)), ItemId(found.text(2)),
            {found.text(3), found.texts(4), found.text(5)}};
    };
    return m_database.prepare(kMarked).bind(u":row"_s, row).first(read);
}

Result<TransactionMarksStore::Change> TransactionMarksStore::beforeLastEdit(const Marked& marked)
{
    const auto read = [](const Statement& row) { return std::pair(row.integer(0), row.text(1).toUtf8()); };
    const Result<std::optional<std::pair<qint64, QByteArray>>> last
        = m_database.prepare(kLastEdit).bind(u":row"_s, marked.row).first(read);
    if (!last)
        return unexpected(last.error());
    if (!*last)
        return Change{marked.marks, std::nullopt};
    const auto& [stamp, fields] = **last;
    return Change{takenBack(marked.marks, QJsonDocument::fromJson(fields).object()), stamp};
}

Result<> TransactionMarksStore::write(
    const Marked& marked, const Change& change, const QJsonObject& fields, qint64 stamp)
{
    Statement update = m_database.prepare(kWrite);
    update.bind(u":category"_s, change.marks.category)
        .bind(u":tags"_s, change.marks.tags)
        .bind(u":note"_s, change.marks.note)
        .bind(u":stamp"_s, stamp)
        .bind(u":row"_s, marked.row);
    if (const Result<> done = update.run(); !done)
        return done;
    const TransactionStep::Kind kind = change.reverts ? TransactionStep::Kind::TakenBack : TransactionStep::Kind::Edited;
    return m_database.prepare(kStep)
        .bind(u":row"_s, marked.row)
        .bind(u":stamp"_s, stamp)
        .bind(u":kind"_s, qint64(kind))
        .bind(u":fields"_s, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)))
        .bind(u":reverts"_s, change.reverts)
        .run();
}

} // namespace egret

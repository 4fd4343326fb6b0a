// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/writing.h"
#include "core/store/writer.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

using Marked = QList<MarkedTransaction>;
//! One SQL transaction's work on rows that are known by number.
using RowWork = std::function<Result<Marked>(Stores&, const QList<qint64>& rows)>;

//! Which transactions: those named, or the rows that a query found.
struct Chosen {
    QList<TransactionId> ids;
    std::optional<RowIndex> found;
};

QStringList tagsIn(const QString& text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

Result<TransactionEdit> editOf(const Invocation& invocation)
{
    TransactionEdit edit;
    if (invocation.has(u"category"_s))
        edit.category = invocation.value(u"category"_s);
    if (invocation.has(u"note"_s))
        edit.note = invocation.value(u"note"_s);
    if (invocation.has(u"note-file"_s)) {
        const Result<QByteArray> note = invocation.inputs->file(invocation.value(u"note-file"_s), 4 * kLongestNote);
        if (!note)
            return unexpected(note.error());
        edit.note = QString::fromUtf8(*note);
    }
    if (invocation.has(u"tags"_s))
        edit.tags = tagsIn(invocation.value(u"tags"_s));
    edit.addedTags = tagsIn(invocation.value(u"add-tags"_s));
    edit.removedTags = tagsIn(invocation.value(u"remove-tags"_s));
    return edit;
}

QJsonObject markedRow(const MarkedTransaction& marked)
{
    return {{u"transaction_id"_s, marked.id.value()}, {u"item_id"_s, marked.item.value()},
        {u"category"_s, marked.marks.category}, {u"tags"_s, QJsonArray::fromStringList(marked.marks.tags)},
        {u"note"_s, marked.marks.note}, {u"changed"_s, !marked.fields.isEmpty()}, {u"fields"_s, marked.fields}};
}

QCoro::Task<int> writeNamed(Runtime* runtime, QList<TransactionId> ids, RowWork work, Output* output)
{
    const std::function<Result<Marked>(Stores&)> write = [ids, work](Stores& stores) -> Result<Marked> {
        const Result<QList<qint64>> rows = stores.transactionMarks.rowsOf(ids);
        return rows ? work(stores, *rows) : unexpected(rows.error());
    };
    const Result<Marked> written = co_await runtime->writer().run(write);
    if (!written)
        co_return output->fail(written.error());
    QJsonArray rows;
    for (const MarkedTransaction& marked : *written)
        rows.append(markedRow(marked));
    output->rows({u"transaction_id"_s, u"category"_s, u"tags"_s, u"note"_s, u"changed"_s}, rows);
    co_return Ok;
}

//! In several SQL transactions, so that links and syncs get their turn between them.
QCoro::Task<int> writeFound(Runtime* runtime, RowIndex found, RowWork work, Output* output)
{
    const qsizetype count = qsizetype(found->size());
    qsizetype done = 0;
    qsizetype changed = 0;
    while (done < count && !output->isAbandoned()) {
        const qsizetype end = qMin(count, done + TransactionMarksStore::kMostAtOnce);
        const QList<qint64> rows(found->begin() + done, found->begin() + end);
        const std::function<Result<Marked>(Stores&)> write = [rows, work](Stores& stores) { return work(stores, rows); };
        const Result<Marked> written = co_await runtime->writer().run(write);
        if (!written) {
            output->note(u"%1 of %2 were done before this."_s.arg(done).arg(count));
            co_return output->fail(written.error());
        }
        done = end;
        changed += std::count_if(written->cbegin(), written->cend(),
            [](const MarkedTransaction& marked) { return !marked.fields.isEmpty(); });
    }
    output->object({u"count"_s, u"changed"_s}, {{u"count"_s, done}, {u"changed"_s, changed}});
    co_return done == count ? Ok : Failed;
}

//! Null where the command ends with \a code.
std::optional<Chosen> chosenBy(const Invocation& invocation, const Output& output, int* code)
{
    if (invocation.has(u"query"_s) == !invocation.arguments.isEmpty()) {
        *code = output.usage(u"Name transactions by their ids, or find them with --query."_s);
        return std::nullopt;
    }
    Chosen chosen;
    for (const QString& id : invocation.arguments)
        chosen.ids.append(TransactionId(id));
    if (!chosen.ids.isEmpty())
        return chosen;
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    const Result<RowIndex> found = reader
        ? (*reader)->transactionIndex(TransactionQuery::fromText(invocation.value(u"query"_s)))
        : unexpected(reader.error());
    if (!found) {
        *code = output.fail(found.error());
        return std::nullopt;
    }
    if (!invocation.has(u"yes"_s)) {
        output.object({u"count"_s}, {{u"count"_s, qint64((*found)->size())}});
        output.note(u"Nothing was changed: add --yes to change these."_s);
        *code = Ok;
        return std::nullopt;
    }
    chosen.found = *found;
    return chosen;
}

QCoro::Task<int> change(Invocation invocation, RowWork rowWork, Output* output)
{
    int code = Ok;
    const std::optional<Chosen> chosen = chosenBy(invocation, *output, &code);
    if (!chosen)
        co_return code;
    const WritingWork work = [chosen = *chosen, rowWork, output](Runtime* runtime) {
        return chosen.found ? writeFound(runtime, *chosen.found, rowWork, output)
                            : writeNamed(runtime, chosen.ids, rowWork, output);
    };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int ended = co_await task;
    co_return ended;
}

} // namespace

QCoro::Task<int> editTransactions(Invocation invocation, Output* output)
{
    if (invocation.has(u"note"_s) && invocation.has(u"note-file"_s))
        co_return output->usage(u"Give the note with --note or with --note-file."_s);
    const Result<TransactionEdit> edit = editOf(invocation);
    if (!edit)
        co_return output->fail(edit.error());
    if (edit->isEmpty())
        co_return output->usage(u"Say what to change: --category, --note, --tags, --add-tags or --remove-tags."_s);
    if (const Result<TransactionMarks> fits = edited({}, *edit); !fits)
        co_return output->usage(fits.error().detail);
    const RowWork work = [edit = *edit](Stores& stores, const QList<qint64>& rows) {
        return stores.transactionMarks.edit(rows, edit, SystemClock().now());
    };
    QCoro::Task<int> task = change(invocation, work, output);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> takeBackTransactionEdits(Invocation invocation, Output* output)
{
    const RowWork work = [](Stores& stores, const QList<qint64>& rows) {
        return stores.transactionMarks.takeBack(rows, SystemClock().now());
    };
    QCoro::Task<int> task = change(invocation, work, output);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli

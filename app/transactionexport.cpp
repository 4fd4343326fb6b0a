// SPDX-License-Identifier: Apache-2.0
#include "app/transactionexport.h"

#include "app/cli/rows.h"
#include "app/listexport.h"
#include "core/store/readerthread.h"
#include "ui/shared/formatting.h"

#include <algorithm>
#include <atomic>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kPageRows = 2'000;
constexpr std::chrono::milliseconds kTellEvery(100);

//! The fields of a list's columns; what a row is known by comes first in every file.
QStringList fieldsOf(const QStringList& columns)
{
    static const QHash<QString, QStringList> kFields{{u"amount"_s, {u"amount"_s, u"currency"_s}},
        {u"account"_s, {u"account"_s, u"account_id"_s}}, {u"end_user"_s, {u"end_user"_s, u"end_user_id"_s}}};
    QStringList fields{u"transaction_id"_s};
    for (const QString& column : columns)
        fields += kFields.value(column, {column});
    return fields;
}

QJsonObject namedRow(const TransactionRow& row)
{
    QJsonObject object = cli::transactionRow(row);
    object.insert("account"_L1, accountText(row.accountName, row.accountMask));
    object.insert("end_user"_L1, row.endUserName);
    return object;
}

} // namespace

struct TransactionExport::Run {
    Run(const RowIndex& whole, const QStringList& columns, const QString& where) : index(whole), file(where, fieldsOf(columns)), path(where) { }

    const RowIndex index;
    ListFile file;
    const QString path;
    size_t written = 0; //!< of the index
    qint64 rows = 0; //!< without those that were gone
    std::atomic<bool> isCancelled = false;

    bool isComplete() const { return written == index->size(); }
};

TransactionExport::TransactionExport(ReaderThread& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
{
}

TransactionExport::~TransactionExport() = default;

void TransactionExport::start(const RowIndex& index, const QStringList& columns, const QString& path)
{
    m_run = std::make_shared<Run>(index, columns, path);
    m_clock.start();
    m_told.start();
    emit progressed(0, qint64(index->size()), {});
    goOn();
}

void TransactionExport::cancel()
{
    if (const std::shared_ptr<Run> run = std::exchange(m_run, nullptr))
        run->isCancelled = true;
}

void TransactionExport::goOn()
{
    m_reader.ask(this, [run = m_run](Reader& reader) { return writeNext(reader, *run); },
        [this, run = m_run](const Result<>& written) {
            if (run == m_run) // else it was cancelled
                onWritten(written);
        });
}

//! Reader thread, while the other one leaves \a run alone.
Result<> TransactionExport::writeNext(Reader& reader, Run& run)
{
    const auto first = run.index->cbegin() + qsizetype(run.written);
    const size_t count = std::min(kPageRows, run.index->size() - run.written);
    const Result<QList<TransactionRow>> rows = reader.transactionRows(QList<qint64>(first, first + qsizetype(count)));
    if (!rows)
        return unexpected(rows.error());
    QJsonArray page;
    for (const TransactionRow& row : *rows)
        page.append(namedRow(row));
    if (const Result<> written = run.file.write(page); !written)
        return written;
    run.written += count;
    run.rows += page.size();
    return run.isComplete() && !run.isCancelled ? run.file.finish() : Result<>();
}

void TransactionExport::onWritten(const Result<>& written)
{
    if (written && !m_run->isComplete()) {
        tellProgress();
        goOn();
        return;
    }
    const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
    if (written)
        emit done(run->rows, run->path);
    else
        emit failed(written.error());
}

void TransactionExport::tellProgress()
{
    if (m_told.elapsed() < kTellEvery.count())
        return;
    m_told.start();
    const double share = double(m_run->written) / double(m_run->index->size());
    const std::chrono::milliseconds left(qint64(double(m_clock.elapsed()) * (1 - share) / share));
    emit progressed(qint64(m_run->written), qint64(m_run->index->size()), std::chrono::ceil<std::chrono::seconds>(left));
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace egret {

class ListFile;
class ReaderThread;

//! Writes transactions to a file, some thousand rows a question, so that others are answered between and the window never
//! waits. One export at a time. GUI thread.
class TransactionExport : public QObject {
    Q_OBJECT

public:
    //! \a reader must outlive it.
    explicit TransactionExport(ReaderThread& reader, QObject* parent = nullptr);
    ~TransactionExport() override;

    //! The rows of \a index in that order as a ListFile, the fields of `transactions list` and the names beside them; of
    //! CSV those that belong to \a columns, which are keys of the list's columns. done() or failed() follows.
    void start(const RowIndex& index, const QStringList& columns, const QString& path);
    //! Nothing is left of the file, and nothing more is said.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

signals:
    //! \a left: how long it may take; nothing while that cannot be told.
    void progressed(qint64 rows, qint64 total, std::optional<std::chrono::seconds> left);
    void done(qint64 rows, const QString& path);
    void failed(const egret::Error& error);

private:
    //! What one export holds; shared with the question that is being answered.
    struct Run;
    static Result<> writeNext(Reader& reader, Run& run);
    void goOn();
    void onWritten(const Result<>& written);
    void tellProgress();

    ReaderThread& m_reader;
    std::shared_ptr<Run> m_run;
    QElapsedTimer m_clock;
    QElapsedTimer m_told; //!< since progressed()
};

} // namespace egret

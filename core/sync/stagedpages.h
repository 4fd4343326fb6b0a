// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/store/transactionstore.h"

#include <QFuture>
#include <QTemporaryFile>
#include <QThreadPool>

#include <memory>

namespace egret {

//! Pages of one long sync, in a file of their own until the last has come: first written, then read once. They lie there
//! as they came: compressing them would take longer than storing their rows. Writing, and reading and decoding ahead
//! while the rows of the page before are stored, happen on a thread of this object's own. The file goes with the object.
class StagedPages {
public:
    //! Errors: Storage.
    static Result<std::shared_ptr<StagedPages>> create(const QString& directory);
    ~StagedPages();

    //! Takes the next page. Waits while the one before is still being written, some milliseconds.
    //! Errors: Storage, also of an earlier page.
    Result<> append(const QByteArray& page);
    //! To be called once, behind the last append(): hands out the pages' rows in order. Its calls are for one thread and
    //! keep \a pages alive. Errors: Storage; those of readTransactionPage().
    static Result<UpdateParts> read(std::shared_ptr<StagedPages> pages, const ItemId& item);

private:
    using Part = Result<std::optional<TransactionUpdate>>;

    explicit StagedPages(const QString& directory);
    template <typename T>
    QFuture<T> onWorker(std::function<T()> work);
    Result<> write(const QByteArray& page);
    Part readNext(const ItemId& item);
    Part next(const ItemId& item);

    QTemporaryFile m_file;
    QThreadPool m_worker;
    //! Of the page that is being written or read ahead.
    QFuture<Result<>> m_written;
    QFuture<Part> m_ahead;
    //! The rows that are being stored.
    Part m_handedOut = std::optional<TransactionUpdate>();
};

//! The folder of staged pages. What an earlier run of the program left there is removed when this is made.
class PageStaging {
public:
    explicit PageStaging(QString directory);

    //! Errors: Storage.
    Result<std::shared_ptr<StagedPages>> begin() const;

private:
    QString m_directory;
};

} // namespace egret

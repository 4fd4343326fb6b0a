// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/transactionmarks.h"
#include "core/domain/transactionstep.h"
#include "core/store/database.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace egret {

//! A transaction after somebody wrote to it.
struct MarkedTransaction {
    TransactionId id;
    ItemId item;
    TransactionMarks marks;
    //! As marksDifference(); empty where nothing changed, and then nothing was written.
    QJsonObject fields;
};

//! Writes what people write to transactions. Each change is a step of the row's history, and gives it a stamp of its own,
//! so that incremental readers see it. Where a pending row was posted meanwhile, its posted row is meant. Each call is one
//! SQL transaction. Writer thread only.
class TransactionMarksStore {
public:
    //! Rows of one call; the writer does nothing else meanwhile.
    static constexpr qsizetype kMostAtOnce = 5'000;

    explicit TransactionMarksStore(Database& database);

    //! The rows of \a ids, in that order. Errors: NotFound naming the first that is not there, Storage.
    Result<QList<qint64>> rowsOf(const QList<TransactionId>& ids);
    //! Applies \a edit to each of \a rows; rows that are gone are left out. The value: each row once. Errors: InvalidInput
    //! (see edited(), or more than kMostAtOnce), Storage; nothing was written.
    Result<QList<MarkedTransaction>> edit(const QList<qint64>& rows, const TransactionEdit& edit, Timestamp now);
    //! Undoes the last edit of each row that is not undone yet, and at the next call the one before, back to those of
    //! the pending row that it was posted from. A row without such an edit stays. Errors: as edit().
    Result<QList<MarkedTransaction>> takeBack(const QList<qint64>& rows, Timestamp now);

private:
    struct Marked {
        qint64 row = 0;
        TransactionId id;
        ItemId item;
        TransactionMarks marks;
    };
    //! What a row becomes, and the stamp of the edit that this undoes.
    struct Change {
        TransactionMarks marks;
        std::optional<qint64> reverts;
    };
    //! What one call has come to.
    struct Pass {
        qint64 stamp = 0;
        QSet<qint64> seen;
        QList<MarkedTransaction> results;
    };
    using Decision = std::function<Result<Change>(const Marked& marked)>;

    Result<QList<MarkedTransaction>> changeEach(const QList<qint64>& rows, Timestamp now, const Decision& decide);
    Result<> changeOne(qint64 row, const Decision& decide, Pass& pass);
    Result<std::optional<Marked>> find(qint64 row);
    Result<Change> beforeLastEdit(const Marked& marked);
    Result<> write(const Marked& marked, const Change& change, const QJsonObject& fields, qint64 stamp);

    Database& m_database;
};

} // namespace egret

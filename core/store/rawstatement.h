// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/stopflag.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>
#include <vector>

struct sqlite3_stmt;
struct sqlite3;

namespace egret {

class Database;

//! A statement on SQLite's own interface, for the path that a million rows take: binding through Qt Sql costs more than
//! the insert itself. Same connection, same spelling of values as Statement. Prepared at its first use. Ends before its
//! Database does; on that connection's thread.
class RawStatement {
public:
    //! \a sql outlives this. Its placeholders are ?1, ?2 ….
    RawStatement(Database& database, const char* sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    //! What is bound stays bound until it is bound again. Bytes are not copied: they outlive the run.
    RawStatement& bind(int place, qint64 value);
    RawStatement& bind(int place, bool value) { return bind(place, qint64(value)); }
    RawStatement& bind(int place, Timestamp value) { return bind(place, toMicroseconds(value)); }
    RawStatement& bind(int place, std::optional<Timestamp> value);
    //! NULL where invalid.
    RawStatement& bind(int place, QDate value);
    //! Never NULL.
    RawStatement& bind(int place, const QString& text);
    //! As a blob, never NULL.
    RawStatement& bind(int place, const QByteArray& bytes);
    RawStatement& bindText(int place, const QByteArray& utf8);

    //! While this lives, statements of the connection end soon after \a stop was raised, also between two rows that are far
    //! apart: this one with Cancelled.
    void stopOn(const StopFlag& stop);

    //! Runs it to its end; rows it answers are dropped. Errors: Storage.
    Result<> run();
    //! Steps to the next row; false behind the last one, and it may be run again. Errors: Storage.
    Result<bool> next();
    //! Ends a read before its last row.
    void reset();

    //! Rows that the last run inserted, updated or deleted; those of triggers and cascades are not counted.
    qint64 affected() const;
    //! Row id of the last insert.
    qint64 insertedRow() const;

    //! Columns of the current row, from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    //! A copy.
    QByteArray bytes(int column) const;

private:
    bool prepare();
    Unexpected failure() const;

    sqlite3* m_connection = nullptr;
    const char* m_sql;
    sqlite3_stmt* m_statement = nullptr;
    std::optional<StopFlag> m_stop;
    //! By place, in UTF-8. They stay from run to run: SQLite would allocate and convert each text anew.
    std::vector<QByteArray> m_texts;
};

//! Lets SQLite give up counting the memory it uses, which nobody asks for and which locks a mutex at each allocation. To be
//! called before the program's first connection; later it has no effect. For any thread.
void forgoMemoryCounts();

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QSqlQuery>
#include <QStringList>

#include <memory>
#include <optional>
#include <type_traits>

class QSqlError;

namespace egret {

//! The Error for what SQLite said: kind Storage; code "busy", "full", "read_only", "corrupt",
//! "cannot_open", "constraint" or "sqlite".
Error storageError(const QSqlError& error);

//! One prepared statement, made by Database::prepare() and bound to that connection's thread. Values are bound by name;
//! what is bound stays bound until it is bound again. Goes out of scope before its Database does, and ends its read then.
//!
//! The spelling of values is the same in every table: times are microseconds since 1970, dates Julian day numbers,
//! lists JSON arrays, and text that is not known is empty rather than NULL.
class Statement {
public:
    //! \a failure: why preparing failed; every run answers it.
    Statement(std::shared_ptr<QSqlQuery> query, std::optional<Error> failure);
    ~Statement();
    Statement(Statement&&) = default;
    Statement& operator=(Statement&&) = delete;

    //! Sets the value of the placeholder \a name, colon included. A name the statement does not have is ignored; a
    //! placeholder nobody has bound fails the run.
    Statement& bind(const QString& name, qint64 value);
    //! A null text is the empty text, never NULL.
    Statement& bind(const QString& name, const QString& text);
    //! As a JSON array.
    Statement& bind(const QString& name, const QStringList& texts);
    //! A null array is the empty blob, never NULL.
    Statement& bind(const QString& name, const QByteArray& bytes);
    Statement& bind(const QString& name, Timestamp time);
    //! As its Julian day; an invalid date is NULL.
    Statement& bind(const QString& name, QDate date);
    //! Nothing is NULL.
    Statement& bind(const QString& name, std::optional<qint64> value);
    Statement& bind(const QString& name, std::optional<Timestamp> time);
    template <typename Tag>
    Statement& bind(const QString& name, const StrongId<Tag>& id)
    {
        return bind(name, id.value());
    }

    //! Runs the statement, from its beginning if it ran before. Errors: Storage.
    Result<> run();
    //! Steps to the next row, running the statement first where values were bound since. False: no more rows.
    Result<bool> next();
    //! Rows the last run inserted, updated or deleted; cascades are not counted.
    qint64 affected() const;
    //! Row id of the last insert, where the last run was one.
    qint64 insertedRow() const;

    //! Columns of the current row, from 0. NULL reads as zero, empty or an invalid date.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QStringList texts(int column) const;
    QByteArray bytes(int column) const;
    Timestamp timestamp(int column) const;
    QDate date(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<Timestamp> optionalTimestamp(int column) const;

    //! Every remaining row through \a read(const Statement&).
    template <typename Read>
    auto all(Read read) -> Result<QList<std::invoke_result_t<Read, const Statement&>>>
    {
        QList<std::invoke_result_t<Read, const Statement&>> rows;
        Result<bool> more = next();
        for (; more && *more; more = next())
            rows.append(read(*this));
        if (!more)
            return unexpected(more.error());
        return rows;
    }

    //! The first row through \a read(const Statement&), or nothing where there is none.
    template <typename Read>
    auto first(Read read) -> Result<std::optional<std::invoke_result_t<Read, const Statement&>>>
    {
        using Row = std::invoke_result_t<Read, const Statement&>;
        const Result<bool> found = next();
        if (!found)
            return unexpected(found.error());
        std::optional<Row> row = *found ? std::optional<Row>(read(*this)) : std::nullopt;
        finish();
        return row;
    }

private:
    Statement& bindValue(const QString& name, const QVariant& value);
    void finish();

    std::shared_ptr<QSqlQuery> m_query;
    std::optional<Error> m_failure;
    bool m_started = false;
};

} // namespace egret

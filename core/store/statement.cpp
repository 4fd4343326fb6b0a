// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What a person does about an error with \a code, behind a space; empty where only a programmer could.
QString nextStepFor(const QString& code)
{
    if (code == "full"_L1)
        return u" Nothing was written; make room on the disk and try again."_s;
    if (code == "corrupt"_L1)
        return u" Copy the data directory away before anything else, then restore a backup or a snapshot."_s;
    if (code == "read_only"_L1)
        return u" The file or its folder cannot be written."_s;
    return {};
}

} // namespace

Error storageError(const QSqlError& error)
{
    const int primaryCode = error.nativeErrorCode().toInt() & 0xff; // the rest refines it
    const auto code = [primaryCode] {
        switch (primaryCode) {
        case 5: // SQLITE_BUSY
        case 6: return u"busy"_s; // SQLITE_LOCKED
        case 8: return u"read_only"_s;
        case 11: // SQLITE_CORRUPT
        case 26: return u"corrupt"_s; // SQLITE_NOTADB
        case 13: return u"full"_s;
        case 14: return u"cannot_open"_s;
        case 19: return u"constraint"_s;
        default: return u"sqlite"_s;
        }
    }();
    return {Error::Kind::Storage, code, u"SQLite: %1.%2"_s.arg(error.databaseText().trimmed(), nextStepFor(code)), {}, {}, 0};
}

Statement::Statement(std::shared_ptr<QSqlQuery> query, std::optional<Error> failure)
    : m_query(std::move(query))
    , m_failure(std::move(failure))
{
}

Statement::~Statement()
{
    if (m_query)
        finish();
}

Statement& Statement::bindValue(const QString& name, const QVariant& value)
{
    m_query->bindValue(name, value);
    m_started = false;
    return *this;
}

Statement& Statement::bind(const QString& name, qint64 value)
{
    return bindValue(name, value);
}

Statement& Statement::bind(const QString& name, const QString& text)
{
    return bindValue(name, text.isNull() ? u""_s : text);
}

Statement& Statement::bind(const QString& name, const QStringList& texts)
{
    const QJsonDocument array(QJsonArray::fromStringList(texts));
    return bind(name, QString::fromUtf8(array.toJson(QJsonDocument::Compact)));
}

Statement& Statement::bind(const QString& name, const QByteArray& bytes)
{
    return bindValue(name, bytes.isNull() ? ""_ba : bytes);
}

Statement& Statement::bind(const QString& name, Timestamp time)
{
    return bindValue(name, toMicroseconds(time));
}

Statement& Statement::bind(const QString& name, QDate date)
{
    return bindValue(name, date.isValid() ? QVariant(date.toJulianDay()) : QVariant());
}

Statement& Statement::bind(const QString& name, std::optional<qint64> value)
{
    return bindValue(name, value ? QVariant(*value) : QVariant());
}

Statement& Statement::bind(const QString& name, std::optional<Timestamp> time)
{
    return bindValue(name, time ? QVariant(toMicroseconds(*time)) : QVariant());
}

Result<> Statement::run()
{
    if (m_failure)
        return unexpected(*m_failure);
    if (!m_query->exec())
        return unexpected(storageError(m_query->lastError()));
    m_started = true;
    return {};
}

Result<bool> Statement::next()
{
    if (!m_started) {
        if (const Result<> ran = run(); !ran)
            return unexpected(ran.error());
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return unexpected(storageError(m_query->lastError()));
    return false;
}

qint64 Statement::affected() const
{
    return m_query->numRowsAffected();
}

qint64 Statement::insertedRow() const
{
    return m_query->lastInsertId().toLongLong();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QStringList Statement::texts(int column) const
{
    QStringList texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(text(column).toUtf8()).array())
        texts.append(value.toString());
    return texts;
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

Timestamp Statement::timestamp(int column) const
{
    return fromMicroseconds(integer(column));
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Timestamp> Statement::optionalTimestamp(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(timestamp(column));
}

void Statement::finish()
{
    m_query->finish();
    m_started = false;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/rawstatement.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QStringEncoder>
#include <QVariant>

#include <sqlite3.h>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

sqlite3* connectionOf(Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

constexpr int kStepsBetweenLooks = 10'000; // of SQLite's machine: about a millisecond

int isRaised(void* stop)
{
    return static_cast<const StopFlag*>(stop)->isRaised() ? 1 : 0;
}

} // namespace

RawStatement::RawStatement(Database& database, const char* sql)
    : m_connection(connectionOf(database))
    , m_sql(sql)
{
}

RawStatement::~RawStatement()
{
    if (m_stop)
        sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
    sqlite3_finalize(m_statement);
}

void RawStatement::stopOn(const StopFlag& stop)
{
    if (!m_connection)
        return;
    m_stop = stop;
    sqlite3_progress_handler(m_connection, kStepsBetweenLooks, isRaised, &*m_stop);
}

bool RawStatement::prepare()
{
    if (!m_statement && m_connection)
        sqlite3_prepare_v3(m_connection, m_sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    return m_statement;
}

Unexpected RawStatement::failure() const
{
    const QString text = m_connection ? QString::fromUtf8(sqlite3_errmsg(m_connection)) : u"no SQLite connection"_s;
    const int code = m_connection ? sqlite3_errcode(m_connection) : SQLITE_MISUSE;
    if (code == SQLITE_INTERRUPT && m_stop) {
        if (const Result<> stopped = m_stop->check(); !stopped)
            return unexpected(stopped.error());
    }
    return unexpected(storageError(QSqlError({}, text, QSqlError::StatementError, QString::number(code))));
}

RawStatement& RawStatement::bind(int place, qint64 value)
{
    if (prepare())
        sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

RawStatement& RawStatement::bind(int place, std::optional<Timestamp> value)
{
    if (value)
        return bind(place, *value);
    if (prepare())
        sqlite3_bind_null(m_statement, place);
    return *this;
}

RawStatement& RawStatement::bind(int place, QDate value)
{
    if (value.isValid())
        return bind(place, value.toJulianDay());
    return bind(place, std::optional<Timestamp>());
}

RawStatement& RawStatement::bind(int place, const QString& text)
{
    if (!prepare())
        return *this;
    if (m_texts.size() <= size_t(place))
        m_texts.resize(size_t(place) + 1);
    QByteArray& utf8 = m_texts[size_t(place)];
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    if (const qsizetype needed = encoder.requiredSpace(text.size()); utf8.size() < needed)
        utf8.resize(needed);
    const char* const end = encoder.appendToBuffer(utf8.data(), text);
    sqlite3_bind_text(m_statement, place, utf8.constData(), int(end - utf8.constData()), SQLITE_STATIC);
    return *this;
}

RawStatement& RawStatement::bind(int place, const QByteArray& bytes)
{
    if (prepare())
        sqlite3_bind_blob64(m_statement, place, bytes.isEmpty() ? "" : bytes.constData(), quint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

RawStatement& RawStatement::bindText(int place, const QByteArray& utf8)
{
    if (prepare())
        sqlite3_bind_text(m_statement, place, utf8.isEmpty() ? "" : utf8.constData(), int(utf8.size()), SQLITE_STATIC);
    return *this;
}

Result<> RawStatement::run()
{
    Result<bool> row = next();
    while (row && *row)
        row = next();
    if (!row)
        return unexpected(row.error());
    return {};
}

Result<bool> RawStatement::next()
{
    if (!prepare())
        return failure();
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW)
        return true;
    if (status == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const Unexpected failed = failure(); // before the reset, which may say something else
    sqlite3_reset(m_statement);
    return failed;
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 RawStatement::affected() const
{
    return sqlite3_changes64(m_connection);
}

qint64 RawStatement::insertedRow() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString RawStatement::text(int column) const
{
    const auto* const utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray RawStatement::bytes(int column) const
{
    const auto* const data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

void forgoMemoryCounts()
{
    [[maybe_unused]] static const int status = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace egret

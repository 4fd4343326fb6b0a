// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqltransaction.h"

#include "core/base/log.h"
#include "core/store/database.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

Result<SqlTransaction> SqlTransaction::begin(Database& database)
{
    if (const Result<> begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return unexpected(begun.error());
    return SqlTransaction(database);
}

Result<SqlTransaction> SqlTransaction::beginReading(Database& database)
{
    if (const Result<> begun = database.execute(u"BEGIN"_s); !begun)
        return unexpected(begun.error());
    return SqlTransaction(database);
}

SqlTransaction::SqlTransaction(Database& database)
    : m_database(&database)
{
}

SqlTransaction::SqlTransaction(SqlTransaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_changes(other.m_changes)
{
}

SqlTransaction::~SqlTransaction()
{
    if (!m_database)
        return;
    if (const Result<> ended = m_database->execute(u"ROLLBACK"_s); !ended)
        qCWarning(lcStore) << "Rolling back failed:" << ended.error();
}

void SqlTransaction::touch(StoreChanges changes)
{
    m_changes |= changes;
}

Result<> SqlTransaction::commit()
{
    if (const Result<> committed = m_database->execute(u"COMMIT"_s); !committed)
        return committed;
    Database* const database = std::exchange(m_database, nullptr);
    if (m_changes)
        emit database->committed(m_changes);
    return {};
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqltransaction.h"

#include "core/base/log.h"
#include "core/store/database.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! How a commit of \a database waits for the disk: FULL or NORMAL. SQLite takes both at any time outside a transaction.
void setSynchronous(Database& database, const QString& mode)
{
    if (const Result<> set = database.execute(u"PRAGMA synchronous = "_s + mode); !set)
        qCCritical(lcStore) << "Commits may not outlive a power failure:" << set.error();
}

} // namespace

Result<SqlTransaction> SqlTransaction::begin(Database& database, Durability durability)
{
    if (durability == Durability::Deferred)
        setSynchronous(database, u"NORMAL"_s);
    if (const Result<> begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun) {
        if (durability == Durability::Deferred)
            setSynchronous(database, u"FULL"_s);
        return unexpected(begun.error());
    }
    return SqlTransaction(database, durability);
}

Result<SqlTransaction> SqlTransaction::beginReading(Database& database)
{
    if (const Result<> begun = database.execute(u"BEGIN"_s); !begun)
        return unexpected(begun.error());
    return SqlTransaction(database, Durability::Full);
}

SqlTransaction::SqlTransaction(Database& database, Durability durability)
    : m_database(&database)
    , m_durability(durability)
{
}

SqlTransaction::SqlTransaction(SqlTransaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_durability(other.m_durability)
    , m_changes(other.m_changes)
{
}

SqlTransaction::~SqlTransaction()
{
    if (!m_database)
        return;
    if (const Result<> ended = m_database->execute(u"ROLLBACK"_s); !ended)
        qCWarning(lcStore) << "Rolling back failed:" << ended.error();
    restoreDurability();
}

void SqlTransaction::restoreDurability()
{
    if (m_durability == Durability::Deferred)
        setSynchronous(*m_database, u"FULL"_s);
}

void SqlTransaction::touch(StoreChanges changes)
{
    m_changes |= changes;
}

Result<> SqlTransaction::commit()
{
    if (const Result<> committed = m_database->execute(u"COMMIT"_s); !committed)
        return committed;
    restoreDurability();
    Database* const database = std::exchange(m_database, nullptr);
    if (m_changes)
        emit database->committed(m_changes);
    return {};
}

} // namespace egret

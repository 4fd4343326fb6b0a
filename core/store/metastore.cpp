// SPDX-License-Identifier: Apache-2.0
#include "core/store/metastore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

MetaStore::MetaStore(Database& database)
    : m_database(database)
{
}

Result<QString> MetaStore::directoryId()
{
    const auto read = [](const Statement& row) { return row.text(0); };
    const Result<std::optional<QString>> id = m_database.prepare(u"SELECT directory_id FROM meta"_s).first(read);
    if (!id)
        return unexpected(id.error());
    return id->value_or(QString());
}

Result<QByteArray> MetaStore::dataKeyFingerprint()
{
    const auto read = [](const Statement& row) { return row.bytes(0); };
    const Result<std::optional<QByteArray>> fingerprint
        = m_database.prepare(u"SELECT data_key_fingerprint FROM meta"_s).first(read);
    if (!fingerprint)
        return unexpected(fingerprint.error());
    return fingerprint->value_or(QByteArray());
}

Result<> MetaStore::setDataKeyFingerprint(const QByteArray& fingerprint)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement update = m_database.prepare(u"UPDATE meta SET data_key_fingerprint = :fingerprint"_s);
    if (const Result<> done = update.bind(u":fingerprint"_s, fingerprint).run(); !done)
        return done;
    return scope->commit();
}

Result<> MetaStore::setDurable(bool durable)
{
    if (!durable)
        return m_database.execute(u"PRAGMA synchronous = OFF"_s);
    if (const Result<> set = m_database.execute(u"PRAGMA synchronous = FULL"_s); !set)
        return set;
    return m_database.prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
}

} // namespace egret

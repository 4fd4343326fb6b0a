// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/migrations.h"
#include "core/store/privatefile.h"
#include "core/store/statement.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace egret {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Database>> Database::open(const QString& path, Schema schema, Access access)
{
    if (access == Access::ReadOnly && !QFile::exists(path))
        return unexpected(Error::Kind::NotFound, u"database"_s, u"There is no database at %1."_s.arg(path));
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString()));
    if (const Result<> connected = database->connectTo(path, access); !connected)
        return unexpected(connected.error());
    const Result<> started
        = access == Access::ReadWrite ? database->startWriting(path, schema) : database->startReading(schema);
    if (!started)
        return unexpected(started.error());
    return database;
}

Database::Database(QString connectionName)
    : m_name(std::move(connectionName))
{
}

Database::~Database()
{
    m_statements.clear(); // no query may outlive its connection
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Database::connectTo(const QString& path, Access access)
{
    if (access == Access::ReadWrite) {
        if (const Result<> created = createPrivateFile(path); !created)
            return created;
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s
                                                            : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!connection.open())
        return unexpected(storageError(connection.lastError()));
    return {};
}

Result<> Database::startWriting(const QString& path, Schema schema)
{
    const QList<Migration> migrations = migrationsOf(schema);
    const Result<int> version = schemaVersion(*this);
    if (!version)
        return unexpected(version.error());
    if (*version <= migrations.size()) { // a later Egret's file keeps the mode that one chose
        for (const QString& pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                 u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s,
                 u"PRAGMA journal_size_limit = 67108864"_s}) {
            if (const Result<> set = execute(pragma); !set)
                return set;
        }
    }
    return migrate(*this, path, migrations);
}

Result<> Database::startReading(Schema schema)
{
    if (const Result<> set = execute(u"PRAGMA query_only = ON"_s); !set)
        return set;
    const Result<int> version = schemaVersion(*this);
    if (version && *version == 0)
        return unexpected(Error::Kind::NotFound, u"database"_s, u"The database is still empty."_s);
    return checkVersion(*this, migrationsOf(schema));
}

Statement Database::prepare(const QString& sql)
{
    const std::shared_ptr<QSqlQuery> cached = m_statements.value(sql);
    if (cached && cached.use_count() == 2) // here and in the cache: nobody else runs it
        return Statement(cached, std::nullopt);
    const auto query = std::make_shared<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return Statement(query, storageError(query->lastError()));
    if (!cached)
        m_statements.insert(sql, query);
    return Statement(query, std::nullopt);
}

Result<> Database::execute(const QString& sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql))
        return unexpected(storageError(query.lastError()));
    return {};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/migrations.h"
#include "core/store/pacedwrites.h"
#include "core/store/privatefile.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! How long the write-ahead log may grow before a commit copies it into the file.
int checkpointPages(Database::Schema schema)
{
    switch (schema) {
    case Database::Schema::Egret: return 2048; // 16 MiB: pages that many commits of a sync change are copied once
    case Database::Schema::Inbox: return 8192; // 32 MiB: the Checkpointer is there first, but in a flood
    case Database::Schema::Requests: break;
    }
    return 1000; // SQLite's own
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, Schema schema, Access access)
{
    if (access == Access::ReadOnly && !QFile::exists(path))
        return unexpected(Error::Kind::NotFound, u"database"_s, u"There is no database at %1."_s.arg(path));
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString()));
    if (const Result<> connected = database->connectTo(path, access); !connected)
        return unexpected(connected.error());
    Result<> started = access == Access::ReadWrite ? database->startWriting(path, schema) : database->startReading(path, schema);
    const auto isUnwritable = [](const QString& code) { return code == "cannot_open"_L1 || code == "read_only"_L1; };
    if (!started && access == Access::ReadOnly && isUnwritable(started.error().code))
        started = database->reopenUnchanging(path, schema);
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

//! Without side files: the folder cannot hold them, and nobody changes what is on a disk that cannot be written.
Result<> Database::reopenUnchanging(const QString& path, Schema schema)
{
    if (QFileInfo(path + u"-wal"_s).size() > 0) {
        return unexpected(Error::Kind::Storage, u"unfinished"_s,
            u"%1 was not closed in order, and its folder cannot be written: copy the folder to a place that can."_s.arg(path));
    }
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_name);
    if (const Result<> connected = connectTo(path, Access::ReadOnly, Side::None); !connected)
        return connected;
    return startReading(path, schema);
}

//! Refuses what another program made: version is PRAGMA user_version, which anybody may have set.
Result<> Database::checkMaker(Schema schema, const QString& path, int version)
{
    const QString own = schema == Schema::Egret ? u"meta"_s : schema == Schema::Inbox ? u"deliveries"_s : QString();
    Statement select = prepare(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    const Result<QList<QString>> tables = select.all([](const Statement& row) { return row.text(0); });
    if (!tables)
        return unexpected(tables.error());
    if (version == 0 ? tables->isEmpty() : own.isEmpty() || tables->contains(own))
        return {};
    return unexpected(Error::Kind::Storage, u"foreign"_s,
        u"%1 is a database of another program. Nothing was changed; name another directory with --data-dir."_s.arg(path));
}

Result<> Database::connectTo(const QString& path, Access access, Side side)
{
    if (access == Access::ReadWrite) {
        if (const Result<> created = createPrivateFile(path); !created)
            return created;
    }
    forgoMemoryCounts();
    allowPacedWrites();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    const bool unchanging = side == Side::None;
    connection.setDatabaseName(unchanging ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s : path);
    const QString options = unchanging ? u"QSQLITE_OPEN_URI;"_s : QString();
    connection.setConnectOptions(options
        + (access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s : u"QSQLITE_BUSY_TIMEOUT=10000"_s));
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
    if (const Result<> ours = checkMaker(schema, path, *version); !ours)
        return ours;
    if (*version <= migrations.size()) { // a later Egret's file keeps the mode that one chose
        const QString synchronous
            = schema == Schema::Requests ? u"PRAGMA synchronous = NORMAL"_s : u"PRAGMA synchronous = FULL"_s;
        // A transaction with its JSON takes 1.5 KiB: pages of 8 KiB take some 5 % of the writer's time off a first load.
        const QString pages = schema == Schema::Egret ? u"PRAGMA page_size = 8192"_s : u"PRAGMA page_size = 4096"_s;
        const QString checkpoints = u"PRAGMA wal_autocheckpoint = %1"_s.arg(checkpointPages(schema));
        for (const QString& pragma : {pages, u"PRAGMA journal_mode = WAL"_s, synchronous, checkpoints,
                 u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s,
                 u"PRAGMA journal_size_limit = 67108864"_s,
                 u"PRAGMA secure_delete = ON"_s}) { // or what rows held before a change would stay in the file
            if (const Result<> set = execute(pragma); !set)
                return set;
        }
    }
    return migrate(*this, path, migrations);
}

Result<> Database::startReading(const QString& path, Schema schema)
{
    if (const Result<> set = execute(u"PRAGMA query_only = ON"_s); !set)
        return set;
    const Result<int> version = schemaVersion(*this);
    if (version && *version == 0)
        return unexpected(Error::Kind::NotFound, u"database"_s, u"The database is still empty."_s);
    if (!version)
        return unexpected(version.error());
    if (const Result<> ours = checkMaker(schema, path, *version); !ours)
        return ours;
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

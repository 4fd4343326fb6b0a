// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "core/base/log.h"
#include "core/store/privatefile.h"
#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(Database::Schema schema)
{
    switch (schema) {
    case Database::Schema::Egret: return u":/egret/store/migrations/egret"_s;
    case Database::Schema::Inbox: return u":/egret/store/migrations/inbox"_s;
    case Database::Schema::Requests: return u":/egret/store/migrations/requests"_s;
    }
    Q_UNREACHABLE();
}

QStringList statementsOf(const QString& script)
{
    QStringList statements(QString{});
    for (const QString& line : script.split(u'\n')) {
        if (line.startsWith("--"_L1))
            continue;
        statements.last() += line + u'\n';
        if (line.endsWith(u';'))
            statements.append(QString());
    }
    if (statements.last().trimmed().isEmpty())
        statements.removeLast();
    return statements;
}

//! Removes all but the newest copies that snapshot() made of \a path.
void dropOldSnapshots(const QString& path)
{
    constexpr qsizetype kKept = 3;
    const QFileInfo file(path);
    const QString prefix = file.fileName() + u".before-"_s;
    QList<int> versions;
    for (const QString& name : file.dir().entryList({prefix + u'*'}, QDir::Files))
        versions += QStringView(name).mid(prefix.size()).toInt();
    std::sort(versions.begin(), versions.end(), std::greater<>());
    for (const int version : versions.mid(kKept))
        QFile::remove(path + u".before-%1"_s.arg(version));
}

Result<> snapshot(Database& database, const QString& path, int version)
{
    const QString copy = u"%1.before-%2"_s.arg(path).arg(version);
    QFile::remove(copy);
    if (const Result<> created = createPrivateFile(copy); !created)
        return created;
    const Result<> copied = database.prepare(u"VACUUM INTO :copy"_s).bind(u":copy"_s, copy).run();
    if (copied)
        dropOldSnapshots(path);
    return copied;
}

Result<> apply(Database& database, const Migration& migration)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(database);
    if (!scope)
        return unexpected(scope.error());
    for (const QString& statement : statementsOf(migration.script)) {
        if (const Result<> done = database.execute(statement); !done) {
            Error error = done.error();
            error.detail = u"The schema step %1 failed. %2"_s.arg(migration.name, error.detail);
            return unexpected(error);
        }
    }
    if (const Result<> numbered = database.execute(u"PRAGMA user_version = %1"_s.arg(migration.version)); !numbered)
        return numbered;
    return scope->commit();
}

Unexpected newerFile(int version, qsizetype known)
{
    return unexpected(Error::Kind::Storage, u"newer"_s,
        u"The database was written by a later Egret (schema %1, this one knows %2): use that version."_s.arg(version)
            .arg(known));
}

} // namespace

QList<Migration> migrationsOf(Database::Schema schema)
{
    const QDir folder(folderOf(schema));
    QList<Migration> migrations;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qCCritical(lcStore) << "Cannot read" << file.fileName() << file.errorString();
        migrations.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    Q_ASSERT_X(!migrations.isEmpty(), "migrationsOf", "the scripts are not linked into the program");
    return migrations;
}

Result<int> schemaVersion(Database& database)
{
    const auto read = [](const Statement& row) { return int(row.integer(0)); };
    const Result<std::optional<int>> version = database.prepare(u"PRAGMA user_version"_s).first(read);
    if (!version)
        return unexpected(version.error());
    return version->value_or(0);
}

Result<> checkVersion(Database& database, const QList<Migration>& migrations)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return unexpected(version.error());
    if (*version > migrations.size())
        return newerFile(*version, migrations.size());
    if (*version < migrations.size())
        return unexpected(Error::Kind::Storage, u"older"_s,
            u"The database has not been brought up to date yet: start egret or \"egret-cli serve\" once."_s);
    return {};
}

Result<> migrate(Database& database, const QString& path, const QList<Migration>& migrations)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return unexpected(version.error());
    if (*version > migrations.size())
        return newerFile(*version, migrations.size());
    if (*version > 0 && *version < migrations.size()) {
        if (const Result<> copied = snapshot(database, path, *version); !copied)
            return copied;
    }
    for (const Migration& migration : migrations.mid(*version)) {
        if (const Result<> applied = apply(database, migration); !applied)
            return applied;
    }
    return {};
}

Result<> removeSnapshots(const QString& path)
{
    const QFileInfo file(path);
    const QDir directory = file.dir();
    const QStringList copies = directory.entryList({file.fileName() + u".before-*"_s}, QDir::Files);
    for (const QString& copy : copies) {
        if (!QFile::remove(directory.filePath(copy))) {
            return unexpected(Error::Kind::Storage, u"file"_s,
                u"%1 holds what is to be erased, and cannot be deleted."_s.arg(directory.filePath(copy)));
        }
    }
    return {};
}

Result<> removeSnapshots(Database& database)
{
    const Result<std::optional<QString>> path = database.prepare(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s)
                                                    .first([](const Statement& row) { return row.text(0); });
    if (!path)
        return unexpected(path.error());
    return removeSnapshots(path->value_or(QString()));
}

} // namespace egret

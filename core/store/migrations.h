// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! One numbered step of a schema. Its statements end with a semicolon at the end of a line; no line of a comment or
//! of a text may end with one.
struct Migration {
    int version = 0; //!< PRAGMA user_version once it is applied; steps count from 1 without gaps
    QString name; //!< of the script, "0001_initial.sql"
    QString script;
};

//! The compiled-in steps of \a schema in order, from core/store/migrations/<schema>/.
QList<Migration> migrationsOf(Database::Schema schema);

//! The schema version of \a database's file; 0: nothing in it yet. Errors: Storage.
Result<int> schemaVersion(Database& database);

//! Fails with code "newer" when the file knows more steps than \a migrations, "older" when it knows fewer. Errors:
//! Storage.
Result<> checkVersion(Database& database, const QList<Migration>& migrations);

//! Applies the missing steps to the file \a path, each in a transaction of its own, and stops at the first that fails.
//! A file that holds a schema is copied first, to "<path>.before-<version>"; the copies of the last three steps stay.
//! Errors: Storage; with code "newer" when the file was written by a later Egret (nothing is touched).
Result<> migrate(Database& database, const QString& path, const QList<Migration>& migrations);

//! Deletes every copy that migrate() made of \a path. To be called before rows are deleted for good, because they are in
//! there as well: there is no way to take single ones out of files of earlier schemas. Errors: Storage naming the file.
Result<> removeSnapshots(const QString& path);
//! The same of the file that \a database is connected to. Errors: Storage.
Result<> removeSnapshots(Database& database);

} // namespace egret

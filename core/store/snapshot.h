// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

namespace egret {

// How much a data directory holds.
struct RowCounts {
    qint64 integrations = 0;
    qint64 endUsers = 0;
    qint64 items = 0;
    // Removed ones included.
    qint64 transactions = 0;
    // Refused ones included.
    qint64 webhooks = 0;

    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

// Copies the database at \a path, as it is at one moment, into the new file \a copy (0600), while others read and write
// it. The copy has no free pages and no side files. Blocks for as long as it takes. Errors: NotFound (no database, or an
// empty one); Storage.
Result<> copyDatabase(const QString& path, Database::Schema schema, const QString& copy);

// Counts what the databases of \a directory hold. Errors: NotFound, Storage.
Result<RowCounts> countRows(const QString& directory);

// Runs SQLite's whole integrity check and the check of foreign keys on the database at \a path. Errors: Storage, with
// code "corrupt" and the first complaint.
Result<> checkWhole(const QString& path, Database::Schema schema);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/retiredpath.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

// The paths of \a integration that were retired, newest first; all of them for an empty id. Errors: Storage.
Result<QList<RetiredPath>> selectRetiredPaths(Database& egret, const IntegrationId& integration);

// Writes and reads the path tokens that integrations' webhook URLs end with, beside the current one. Writer thread only.
class PathStore {
public:
    explicit PathStore(Database& database);

    // Gives \a integration the path \a token; the one it had works until \a until. One SQL transaction.
    // Errors: NotFound, Storage.
    Result<> rotate(const IntegrationId& integration, const QString& token, Timestamp now, Timestamp until);
    // Retired paths of \a integration stop working at \a now; how many had not before. Errors: Storage.
    Result<qint64> endGrace(const IntegrationId& integration, Timestamp now);
    // Adds to what was counted; paths that are gone are skipped. Errors: Storage.
    Result<> addHits(const QList<PathHits>& hits);
    // As selectRetiredPaths().
    Result<QList<RetiredPath>> retired(const IntegrationId& integration = {});

private:
    Database& m_database;
};

} // namespace egret

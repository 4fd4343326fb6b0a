// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace egret {

// What Restore has moved aside in a data directory lies in folders of its own, each with whole databases of its time: also
// with customers that were erased since. Nothing reads them again.

// Makes a new one, for its owner only; its path. Errors: Storage.
Result<QString> makeReplacedFolder(const QString& directory);

// The names of those in \a directory, oldest first. Links to elsewhere are none of them.
QStringList replacedFolders(const QString& directory);

// Deletes them with everything in them. The value: the names that went. Errors: Storage where one cannot be deleted whole;
// those before it are gone.
Result<QStringList> removeReplacedFolders(const QString& directory);

} // namespace egret

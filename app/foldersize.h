// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace egret {

// How much is stored in a data directory: something to ask a ReaderThread for, since a folder may be on a slow disk.
class FolderSize {
public:
    // Succeeds for a directory that does not exist, too: nothing is stored there.
    static Result<std::unique_ptr<FolderSize>> open(const QString& directory);

    // Of the files in it, without those in folders below.
    Result<qint64> bytes() const;

private:
    explicit FolderSize(QString directory);

    QString m_directory;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "app/foldersize.h"

#include <QDirIterator>

namespace egret {

FolderSize::FolderSize(QString directory)
    : m_directory(std::move(directory))
{
}

Result<std::unique_ptr<FolderSize>> FolderSize::open(const QString& directory)
{
    return std::unique_ptr<FolderSize>(new FolderSize(directory));
}

Result<qint64> FolderSize::bytes() const
{
    qint64 bytes = 0;
    for (QDirIterator files(m_directory, QDir::Files); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/backup/stagingdirectory.h"

#include <QDir>
#include <QFile>

namespace egret {

using namespace Qt::StringLiterals;

StagingDirectory::StagingDirectory(QString path)
    : m_path(std::move(path))
{
}

StagingDirectory::~StagingDirectory()
{
    QDir(m_path).removeRecursively();
}

Result<> StagingDirectory::make() const
{
    QDir(m_path).removeRecursively();
    if (QDir().mkpath(m_path) && QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return unexpected(Error::Kind::Storage, u"file"_s, u"The folder %1 cannot be made."_s.arg(m_path));
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/backup/replaceddata.h"

#include "core/base/clock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace egret {

using namespace Qt::StringLiterals;

Result<QString> makeReplacedFolder(const QString& directory)
{
    const QString stamp = toDateTime(SystemClock().now()).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString folder = directory + u"/replaced-"_s + stamp;
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return folder;
    return unexpected(Error::Kind::Storage, u"file"_s, u"The folder %1 cannot be made."_s.arg(folder));
}

QStringList replacedFolders(const QString& directory)
{
    static const QRegularExpression made(u"^replaced-\\d{8}-\\d{6}-\\d{3}$"_s);
    return QDir(directory).entryList({u"replaced-*"_s}, QDir::Dirs | QDir::NoSymLinks, QDir::Name).filter(made);
}

Result<QStringList> removeReplacedFolders(const QString& directory)
{
    const QStringList names = replacedFolders(directory);
    for (const QString& name : names) {
        if (!QDir(directory + u'/' + name).removeRecursively()) {
            return unexpected(
                Error::Kind::Storage, u"file"_s, u"The folder %1/%2 cannot be deleted whole."_s.arg(directory, name));
        }
    }
    return names;
}

} // namespace egret

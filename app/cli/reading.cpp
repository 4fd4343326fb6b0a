// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reading.h"

#include "core/settings/settings.h"
#include "core/store/datadirectory.h"

#include <QFileInfo>

namespace egret::cli {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Reader>> openReader(const Invocation& invocation)
{
    Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.dataDirectory());
    if (reader || reader.error().kind != Error::Kind::NotFound)
        return reader;
    const QFileInfo directory(invocation.dataDirectory());
    if (directory.exists() && !(directory.isDir() && directory.isReadable() && directory.isExecutable())) {
        return unexpected(Error::Kind::Storage, u"data-dir"_s,
            directory.isDir() ? u"%1 cannot be read: permission denied."_s.arg(directory.filePath())
                              : u"%1 is not a directory."_s.arg(directory.filePath()));
    }
    return unexpected(Error::Kind::NotFound, u"data-dir"_s,
        u"%1 holds no Egret data yet. 'egret-cli integrations add' makes it, or name another directory with --data-dir."_s.arg(
            invocation.dataDirectory()));
}

qint64 rowLimit(const Invocation& invocation, const Output& output)
{
    return invocation.number(u"limit"_s, output.isForPerson() ? Output::kTableRows : -1);
}

QUrl publicBase(const QString& dataDirectory)
{
    const QString saved = Settings(dataDirectory).get(kPublicUrl);
    if (!saved.isEmpty())
        return QUrl(saved);
    const std::optional<DirectoryHolder> holder = DataDirectory(dataDirectory).holder();
    if (holder && !holder->listening.isEmpty())
        return QUrl(holder->listening);
    return QUrl(u"http://127.0.0.1:8484"_s);
}

} // namespace egret::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/store/privatefile.h"

#include <QFile>

namespace egret {

using namespace Qt::StringLiterals;

Result<> createPrivateFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.exists())
        return {};
    return unexpected(Error::Kind::Storage, u"file"_s, u"Cannot create %1: %2."_s.arg(path, file.errorString()));
}

} // namespace egret

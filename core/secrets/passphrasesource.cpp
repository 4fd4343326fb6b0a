// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/passphrasesource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumSize = 64 * 1024;

Unexpected unusable(const QString& path, const QString& cause)
{
    return unexpected(Error::Kind::InvalidInput, u"secret_file"_s, "The secret file "_L1 + path + u' ' + cause + u'.');
}

//! Pipes hand out their contents in pieces, so one read is not enough.
QByteArray readAtMost(QFile& file, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray piece = file.read(size - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

void removeTrailingNewline(QByteArray& bytes)
{
    if (!bytes.endsWith('\n'))
        return;
    bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
}

} // namespace

Result<SecretBytes> readSecretFile(const QString& path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return unusable(path, "cannot be read: "_L1 + file.errorString());
    QByteArray bytes = readAtMost(file, kMaximumSize + 1);
    if (bytes.size() > kMaximumSize) {
        wipe(bytes);
        return unusable(path, u"is larger than 64 KiB"_s);
    }
    removeTrailingNewline(bytes);
    if (bytes.isEmpty())
        return unusable(path, u"is empty"_s);
    return SecretBytes(std::move(bytes));
}

std::optional<QString> passphraseFile(const QString& chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (directory.isEmpty())
        return {};
    const QString credential = QDir(directory).filePath(u"egret-passphrase"_s);
    if (!QFileInfo::exists(credential))
        return {};
    return credential;
}

} // namespace egret

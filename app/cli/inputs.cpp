// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inputs.h"

#include "core/secrets/passphrasesource.h"

#include <QFile>

#include <cstdio>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

Unexpected notSent(const QString& path)
{
    return unexpected(Error::Kind::InvalidInput, u"file"_s, u"'%1' was not read before the command was handed over."_s.arg(path));
}

QByteArray readAtMost(QFile& file, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) { // a pipe hands its contents out in pieces
        const QByteArray piece = file.read(size - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return unexpected(Error::Kind::NotFound, u"file"_s, u"'%1' cannot be read: %2."_s.arg(path, file.errorString()));
    const QByteArray bytes = readAtMost(file, maxBytes + 1);
    if (bytes.size() > maxBytes) {
        return unexpected(Error::Kind::InvalidInput, u"file"_s,
            u"'%1' is larger than %2 MiB."_s.arg(path).arg(maxBytes / (1024 * 1024)));
    }
    return bytes;
}

} // namespace

Inputs::Inputs(QHash<QString, SecretBytes> received)
    : m_known(std::move(received))
    , m_received(true)
{
}

Result<QByteArray> Inputs::file(const QString& path, qint64 maxBytes)
{
    const QString name = "file:"_L1 + path;
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return known->reveal();
    if (m_received)
        return notSent(path);
    const Result<QByteArray> bytes = readFile(path, maxBytes);
    if (bytes)
        m_known.insert(name, SecretBytes(*bytes));
    return bytes;
}

Result<SecretBytes> Inputs::secretFile(const QString& path)
{
    const QString name = "secret:"_L1 + path;
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return *known;
    if (m_received)
        return notSent(path);
    const Result<SecretBytes> secret = readSecretFile(path);
    if (secret)
        m_known.insert(name, *secret);
    return secret;
}

QString Inputs::environment(const QString& name, const QString& fallback)
{
    const QString key = "environment:"_L1 + name;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return QString::fromUtf8(known->reveal());
    const QByteArray variable = name.toUtf8();
    if (m_received || !qEnvironmentVariableIsSet(variable.constData()))
        return fallback;
    const QString value = qEnvironmentVariable(variable.constData());
    m_known.insert(key, SecretBytes(value.toUtf8()));
    return value;
}

} // namespace egret::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/filesecretstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumFileSize = 16 * 1024 * 1024; // bytes; ten thousand secrets fit many times

Unexpected storageError(const QString& code, const QString& detail)
{
    return unexpected(Error::Kind::Storage, code, detail);
}

QByteArray toJson(const QMap<QString, SecretBytes>& entries)
{
    QJsonObject object;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        object.insert(entry.key(), QString::fromLatin1(entry.value().reveal().toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QMap<QString, SecretBytes>> fromJson(const SecretBytes& json)
{
    QByteArray text = json.reveal();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    wipe(text);
    if (!document.isObject())
        return {};
    QMap<QString, SecretBytes> entries;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto value = QByteArray::fromBase64Encoding(
            entry.value().toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!value)
            return {};
        entries.insert(entry.key(), SecretBytes(*value));
    }
    return entries;
}

//! Makes a rename inside \a directory survive power loss.
bool syncDirectory(const QString& directory)
{
    const int descriptor = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

FileSecretStore::FileSecretStore(const QString& directory, Passphrase passphrase, int cost)
    : m_path(pathIn(directory))
    , m_passphrase(std::move(passphrase))
    , m_cost(cost)
{
}

Task<SecretBytes> FileSecretStore::read(QString key)
{
    const Result<Entries> entries = load();
    if (!entries)
        co_return unexpected(entries.error());
    const auto entry = entries->constFind(key);
    if (entry == entries->constEnd())
        co_return unexpected(
            Error::Kind::SecretsMissing, u"missing"_s, "The secret file holds no secret named "_L1 + key + u'.');
    co_return *entry;
}

Task<> FileSecretStore::write(QString key, SecretBytes value)
{
    Result<Entries> entries = load();
    if (!entries)
        co_return unexpected(entries.error());
    entries->insert(key, value);
    if (const Result<> saved = save(*entries); !saved)
        co_return saved;
    const Result<Entries> stored = load();
    if (!stored)
        co_return unexpected(stored.error());
    if (stored->value(key) != value)
        co_return storageError(u"read_back"_s, u"The secret file does not hold what was written to it."_s);
    co_return {};
}

Task<> FileSecretStore::remove(QString key)
{
    Result<Entries> entries = load();
    if (!entries)
        co_return unexpected(entries.error());
    if (entries->remove(key) == 0)
        co_return {};
    co_return save(*entries);
}

QString FileSecretStore::kind() const
{
    return u"file"_s;
}

QString FileSecretStore::pathIn(const QString& directory)
{
    return QDir(directory).filePath(u"secrets.enc"_s);
}

Result<FileSecretStore::Entries> FileSecretStore::load()
{
    if (m_passphrase.isEmpty())
        return unexpected(
            Error::Kind::SecretsLocked, u"passphrase"_s, u"The passphrase of the secret file is empty."_s);
    QFile source(m_path);
    if (!source.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(m_path))
            return Entries();
        return storageError(u"unreadable"_s, "The secret file cannot be read: "_L1 + source.errorString() + u'.');
    }
    const QByteArray file = source.read(kMaximumFileSize + 1);
    if (file.size() > kMaximumFileSize)
        return storageError(u"damaged"_s, u"The secret file is larger than any that Egret writes."_s);
    if (const Result<> unlocked = unlock(file); !unlocked)
        return unexpected(unlocked.error());
    const Result<SecretBytes> json = m_key->open(file);
    if (!json)
        return unexpected(json.error());
    const std::optional<Entries> entries = fromJson(*json);
    if (!entries)
        return storageError(u"damaged"_s, u"The secret file opens but does not hold a list of secrets."_s);
    return *entries;
}

Result<> FileSecretStore::unlock(const QByteArray& file)
{
    if (m_key && m_key->belongsTo(file))
        return {};
    const Result<SecretFileKey> key = SecretFileKey::unlock(m_passphrase, file);
    if (!key)
        return unexpected(key.error());
    m_key = *key;
    return {};
}

Result<> FileSecretStore::save(const Entries& entries)
{
    if (!m_key) {
        const Result<SecretFileKey> key = SecretFileKey::create(m_passphrase, m_cost);
        if (!key)
            return unexpected(key.error());
        m_key = *key;
    }
    QByteArray json = toJson(entries);
    const Result<QByteArray> sealed = m_key->seal(json);
    wipe(json);
    if (!sealed)
        return unexpected(sealed.error());
    QSaveFile file(m_path); // writes beside the file, syncs, renames
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(*sealed) == sealed->size() && file.commit() && syncDirectory(QFileInfo(m_path).path());
    if (!written)
        return storageError(u"unwritable"_s, "The secret file cannot be written: "_L1 + file.errorString() + u'.');
    return {};
}

} // namespace egret

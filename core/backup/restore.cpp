// SPDX-License-Identifier: Apache-2.0
#include "core/backup/restore.h"

#include "core/backup/aside.h"
#include "core/backup/backuparchive.h"
#include "core/backup/replaceddata.h"
#include "core/backup/stagingdirectory.h"
#include "core/store/datadirectory.h"

#include <QDir>
#include <QFileInfo>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What the backup holds, unpacked and found good.
struct Unpacked {
    BackupManifest manifest;
    BackupSecrets secrets;
};

//! Files of a data directory that a restore replaces.
const QStringList& dataFiles()
{
    static const QStringList files{u"egret.db"_s, u"egret.db-wal"_s, u"egret.db-shm"_s, u"inbox.db"_s, u"inbox.db-wal"_s,
        u"inbox.db-shm"_s, u"egret.ini"_s, u"secrets.enc"_s, u"sandbox.journal"_s,
        u"requests.db"_s, u"requests.db-wal"_s, u"requests.db-shm"_s};
    return files;
}

bool holdsData(const QString& directory)
{
    const auto exists = [&directory](const QString& name) { return QFileInfo::exists(directory + u'/' + name); };
    return std::any_of(dataFiles().begin(), dataFiles().end(), exists);
}

Unexpected damaged()
{
    return unexpected(Error::Kind::Storage, u"damaged"_s, u"The backup does not hold what a backup of Egret holds. Nothing was changed."_s);
}

Result<> takePart(BackupArchiveReader& archive, const BackupArchiveReader::Part& part, const QString& staging, Unpacked* unpacked)
{
    static const QStringList files{u"egret.ini"_s, u"sandbox.journal"_s, u"egret.db"_s, u"inbox.db"_s};
    if (files.contains(part.name))
        return archive.extract(part, staging + u'/' + part.name);
    const Result<QByteArray> json = archive.bytes(part);
    if (!json)
        return unexpected(json.error());
    if (part.name == "manifest.json"_L1) {
        const Result<BackupManifest> manifest = manifestFromJson(*json);
        if (manifest)
            unpacked->manifest = *manifest;
        return manifest ? Result<>() : unexpected(manifest.error());
    }
    if (part.name != "secrets.json"_L1)
        return damaged();
    const Result<BackupSecrets> secrets = secretsFromJson(*json);
    if (secrets)
        unpacked->secrets = *secrets;
    return secrets ? Result<>() : unexpected(secrets.error());
}

Result<> checkUnpacked(const Unpacked& unpacked, const QString& staging)
{
    const DataDirectory files(staging);
    if (const Result<> whole = checkWhole(files.egretDatabase(), Database::Schema::Egret); !whole)
        return whole;
    if (QFileInfo::exists(files.inboxDatabase())) {
        if (const Result<> whole = checkWhole(files.inboxDatabase(), Database::Schema::Inbox); !whole)
            return whole;
    }
    const Result<RowCounts> counts = countRows(staging);
    if (!counts)
        return unexpected(counts.error());
    return *counts == unpacked.manifest.counts ? Result<>() : damaged();
}

Result<Unpacked> unpack(const Restore::Request& request, const QString& staging)
{
    const Result<std::unique_ptr<SealedFileReader>> sealed = SealedFileReader::open(request.file, request.passphrase);
    if (!sealed)
        return unexpected(sealed.error());
    BackupArchiveReader archive(**sealed, request.stop);
    Unpacked unpacked;
    for (;;) {
        const Result<std::optional<BackupArchiveReader::Part>> part = archive.next();
        if (!part)
            return unexpected(part.error());
        if (!*part)
            break;
        if (const Result<> taken = takePart(archive, **part, staging, &unpacked); !taken)
            return unexpected(taken.error());
    }
    if (const Result<> checked = checkUnpacked(unpacked, staging); !checked)
        return unexpected(checked.error());
    return unpacked;
}

//! Moves every data file there is from \a from to \a to; on failure those that were moved go back.
Result<> moveData(const QString& from, const QString& to)
{
    QStringList moved;
    for (const QString& name : dataFiles()) {
        if (!QFileInfo::exists(from + u'/' + name))
            continue;
        if (QFile::rename(from + u'/' + name, to + u'/' + name)) {
            moved += name;
            continue;
        }
        for (const QString& back : moved)
            QFile::rename(to + u'/' + back, from + u'/' + back);
        return unexpected(Error::Kind::Storage, u"file"_s, u"%1/%2 cannot be moved to %3."_s.arg(from, name, to));
    }
    return {};
}

Task<> storeSecrets(SecretStoreRequest request, QString directoryId, BackupSecrets secrets)
{
    const Result<ChosenSecretStore> chosen = co_await chooseSecretStore(request);
    if (!chosen)
        co_return unexpected(chosen.error());
    SecretStore& store = *chosen->store;
    const Result<> key = co_await store.write(dataKeyName(directoryId), secrets.dataKey);
    if (!key)
        co_return unexpected(key.error());
    for (auto secret = secrets.integrations.constBegin(); secret != secrets.integrations.constEnd(); ++secret) {
        const Result<> written = co_await store.write(integrationSecretName(secret.key()), secret.value());
        if (!written)
            co_return unexpected(written.error());
    }
    co_return {};
}

//! Puts the unpacked data in the place of what is there, which goes to \a aside; as before where that fails.
Task<> takePlace(Restore::Request request, Unpacked unpacked, QString staging, QString aside)
{
    if (const Result<> moved = moveData(request.directory, aside); !moved)
        co_return unexpected(moved.error());
    const Result<> placed = moveData(staging, request.directory);
    Result<> stored = placed;
    if (placed && !unpacked.secrets.dataKey.isEmpty()) {
        const Result<> written = co_await storeSecrets(request.secrets, unpacked.manifest.directoryId, unpacked.secrets);
        stored = written;
    }
    if (stored)
        co_return {};
    const Result<> undone = moveData(request.directory, staging);
    const Result<> back = moveData(aside, request.directory);
    if (!undone || !back) {
        co_return unexpected(Error::Kind::Storage, u"file"_s,
            u"%1 What was there before lies in %2: move it back by hand."_s.arg(stored.error().detail, aside));
    }
    co_return stored;
}

} // namespace

Task<Restore::Summary> Restore::run(Request request)
{
    const DataDirectory directory(request.directory);
    request.directory = directory.path(); // absolute
    if (holdsData(directory.path()) && !request.force) {
        co_return unexpected(Error::Kind::Conflict, u"directory"_s,
            u"%1 holds data already. Name another directory with --data-dir, or move the data aside with --force."_s.arg(directory.path()));
    }
    const Result<std::unique_ptr<SealedFileReader>> opens = SealedFileReader::open(request.file, request.passphrase);
    if (!opens) // before anything is made
        co_return unexpected(opens.error());
    if (const Result<> made = directory.create(); !made)
        co_return unexpected(made.error());
    const Result<DataDirectoryLock> lock = DataDirectoryLock::acquire(directory, u"egret-cli restore"_s);
    if (!lock)
        co_return unexpected(lock.error());
    const StagingDirectory staging(directory.path() + u"/restore.tmp"_s);
    if (const Result<> made = staging.make(); !made)
        co_return unexpected(made.error());
    const QString stagingPath = staging.path();
    std::function<Result<Unpacked>()> work
        = [request, stagingPath] { return unpack(request, stagingPath); };
    const Result<Unpacked> unpacked = co_await runAside(work);
    if (!unpacked)
        co_return unexpected(unpacked.error());
    const bool replaces = holdsData(directory.path());
    const Result<QString> aside = replaces ? makeReplacedFolder(directory.path()) : Result<QString>(stagingPath + u"/nothing"_s);
    if (!aside)
        co_return unexpected(aside.error());
    const Result<> placed = co_await takePlace(request, *unpacked, stagingPath, *aside);
    if (!placed) {
        QDir().rmdir(*aside); // only where it is empty again
        co_return unexpected(placed.error());
    }
    co_return Summary{unpacked->manifest, replaces ? *aside : QString()};
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"

#include "core/backup/aside.h"
#include "core/backup/backuparchive.h"
#include "core/backup/stagingdirectory.h"
#include "core/secrets/secretstore.h"
#include "core/store/datadirectory.h"
#include "core/store/reader.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct Copies {
    QString directoryId;
    RowCounts counts;
    QList<IntegrationId> integrations;
};

Result<> copyBoth(const DataDirectory& from, const DataDirectory& to)
{
    const Result<> inbox = copyDatabase(from.inboxDatabase(), Database::Schema::Inbox, to.inboxDatabase());
    if (!inbox && inbox.error().kind != Error::Kind::NotFound) // nothing was ever received
        return inbox;
    return copyDatabase(from.egretDatabase(), Database::Schema::Egret, to.egretDatabase());
}

Result<Copies> makeCopies(const QString& directory, const QString& staging, const StopFlag& stop)
{
    if (const Result<> copied = copyBoth(DataDirectory(directory), DataDirectory(staging)); !copied)
        return unexpected(copied.error());
    if (const Result<> wanted = stop.check(); !wanted)
        return unexpected(wanted.error());
    const Result<RowCounts> counts = countRows(staging);
    if (!counts)
        return unexpected(counts.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(staging);
    if (!reader)
        return unexpected(reader.error());
    const Result<QString> directoryId = (*reader)->directoryId();
    if (!directoryId)
        return unexpected(directoryId.error());
    const Result<QList<IntegrationSummary>> integrations = (*reader)->integrations();
    if (!integrations)
        return unexpected(integrations.error());
    Copies copies{*directoryId, *counts, {}};
    for (const IntegrationSummary& summary : *integrations)
        copies.integrations += summary.integration.id;
    return copies;
}

Result<> addParts(BackupArchiveWriter archive, const QString& directory, const QString& staging, const BackupManifest& manifest,
    const BackupSecrets& secrets)
{
    if (const Result<> added = archive.add(u"manifest.json"_s, toJson(manifest)); !added)
        return added;
    QByteArray clear = toJson(secrets);
    const Result<> sealed = archive.add(u"secrets.json"_s, clear);
    wipe(clear);
    if (!sealed)
        return sealed;
    const DataDirectory live(directory);
    const DataDirectory copies(staging);
    const QList<std::pair<QString, QString>> files{{u"egret.ini"_s, live.settingsFile()}, {u"sandbox.journal"_s, live.sandboxJournal()},
        {u"egret.db"_s, copies.egretDatabase()}, {u"inbox.db"_s, copies.inboxDatabase()}};
    for (const auto& [name, path] : files) {
        if (const Result<> added = archive.addFile(name, path); !added)
            return added;
    }
    return archive.finish();
}

Result<> writeFile(const Backup::Request& request, const QString& staging, const BackupManifest& manifest, const BackupSecrets& secrets)
{
    const Result<std::unique_ptr<SealedFileWriter>> file = SealedFileWriter::create(request.file, request.passphrase, request.cost);
    if (!file)
        return unexpected(file.error());
    return addParts(BackupArchiveWriter(**file, request.stop), request.directory, staging, manifest, secrets);
}

} // namespace

Backup::Backup(SecretStore& secrets)
    : m_secrets(secrets)
{
}

Task<BackupManifest> Backup::write(Request request)
{
    const StagingDirectory staging(request.directory + u"/backup.tmp"_s);
    if (const Result<> made = staging.make(); !made)
        co_return unexpected(made.error());
    const QString copiesAt = staging.path();
    std::function<Result<Copies>()> copy = [directory = request.directory, copiesAt, stop = request.stop] { return makeCopies(directory, copiesAt, stop); };
    const Result<Copies> copies = co_await runAside(copy);
    if (!copies)
        co_return unexpected(copies.error());
    const Result<BackupSecrets> secrets = co_await gatherSecrets(copies->directoryId, copies->integrations);
    if (!secrets)
        co_return unexpected(secrets.error());
    const BackupManifest manifest{QStringLiteral(EGRET_VERSION), SystemClock().now(), copies->directoryId, copies->counts};
    std::function<Result<>()> write
        = [request, copiesAt, manifest, secrets = *secrets] { return writeFile(request, copiesAt, manifest, secrets); };
    const Result<> written = co_await runAside(write);
    if (!written)
        co_return unexpected(written.error());
    co_return manifest;
}

Task<BackupSecrets> Backup::gatherSecrets(QString directoryId, QList<IntegrationId> integrations)
{
    BackupSecrets secrets;
    const Result<SecretBytes> dataKey = co_await m_secrets.read(dataKeyName(directoryId));
    if (!dataKey)
        co_return unexpected(dataKey.error());
    secrets.dataKey = *dataKey;
    for (const IntegrationId& integration : integrations) {
        const Result<SecretBytes> secret = co_await m_secrets.read(integrationSecretName(integration));
        if (secret)
            secrets.integrations.insert(integration, *secret);
        else if (secret.error().kind != Error::Kind::SecretsMissing)
            co_return unexpected(secret.error());
    }
    co_return secrets;
}

} // namespace egret

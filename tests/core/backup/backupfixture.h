// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/backup.h"
#include "core/secrets/memorysecretstore.h"
#include "core/store/datadirectory.h"
#include "core/store/reader.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/await.h"

namespace egret::test {

// A data directory with one Item, two transactions and the secrets that belong to it; its writer stays open.
class BackedUpDirectory : public StoreFixture {
public:
    BackedUpDirectory()
    {
        linkItem();
        require(bool(stores.transactions.apply(
            ItemId(u"item-1"_s), makeUpdate({makeTransaction(u"t-1"_s, 100), makeTransaction(u"t-2"_s, 250)}), at(60))));
        require(bool(await(secrets.write(dataKeyName(*stores.meta.directoryId()), SecretBytes(QByteArray(32, 'k'))))));
        require(bool(await(secrets.write(integrationSecretName(IntegrationId(u"itg_1"_s)), SecretBytes("plaid-secret"_ba)))));
        QFile settings(directory() + u"/egret.ini"_s);
        require(settings.open(QIODevice::WriteOnly));
        settings.write("[receiver]\nport=9000\n");
    }

    QString backupFile() const { return m_files.filePath(u"egret.backup"_s); }
    Result<BackupManifest> backUp()
    {
        Backup backup(secrets);
        return await(backup.write({directory(), backupFile(), Passphrase(u"correct horse"_s), 15}));
    }

    MemorySecretStore secrets;

private:
    QTemporaryDir m_files;
};

} // namespace egret::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/backupmanifest.h"
#include "core/base/stopflag.h"
#include "core/base/task.h"

namespace egret {

class SecretStore;

// Writes everything a data directory holds, with the secrets that belong to it, into one file under a passphrase:
// databases, settings, the simulator's journal, the data key and the integrations' secrets. While it runs others may
// read, write and receive: each database is copied as it is at one moment, the inbox first, so that nothing handled is
// missing from the rest.
class Backup {
public:
    static constexpr int kUsualCost = 17;
    struct Request {
        QString directory;
        // Absolute; what is there is replaced once the new file is whole.
        QString file;
        Passphrase passphrase;
        // scrypt's log2 N; less in tests.
        int cost = kUsualCost;
        // Ends it; nothing of it is left then.
        StopFlag stop = {};
    };

    // \a secrets: the directory's own, open; outlives the flow.
    explicit Backup(SecretStore& secrets);

    // What the file holds. Takes as much free space as the databases twice, one of them in the data directory, until it
    // ends. Errors: Cancelled (stop was raised); Storage; those of the secret store, except that an integration without a secret is no error.
    Task<BackupManifest> write(Request request);

private:
    Task<BackupSecrets> gatherSecrets(QString directoryId, QList<IntegrationId> integrations);

    SecretStore& m_secrets;
};

} // namespace egret

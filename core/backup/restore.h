// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/backupmanifest.h"
#include "core/base/stopflag.h"
#include "core/base/task.h"
#include "core/secrets/secretstorechoice.h"

namespace egret {

// Puts a backup into a data directory. The file is unpacked beside the directory's data and checked first (every piece
// authentic, both databases whole, as many rows as the backup says), so that nothing is touched by one that is wrong.
class Restore {
public:
    struct Request {
        QString file;
        QString directory;
        Passphrase passphrase;
        // Where the secrets go.
        SecretStoreRequest secrets;
        // Moves data that is there aside instead of refusing.
        bool force = false;
        // Ends it while the file is read; the directory is as it was then.
        StopFlag stop = {};
    };
    struct Summary {
        BackupManifest manifest;
        // Where the data lies that was there before; empty: there was none.
        QString movedAside;
    };

    // Holds the directory's lock while it runs. Errors: NotFound (no such file); SecretsLocked with code "passphrase";
    // Storage with code "damaged"; InUse (a process holds the directory); Conflict (it holds data, and no force); Cancelled (stop was raised in time); those
    // of the secret store, after which the directory is as it was.
    static Task<Summary> run(Request request);
};

} // namespace egret

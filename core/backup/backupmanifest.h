// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/secret.h"
#include "core/store/snapshot.h"

#include <QByteArray>
#include <QHash>

namespace egret {

// What a backup says about itself, in front of everything else.
struct BackupManifest {
    // Version of Egret that wrote it.
    QString version;
    Timestamp created;
    QString directoryId;
    // Of the databases inside, to be found again after unpacking.
    RowCounts counts;
};

QByteArray toJson(const BackupManifest& manifest);
// Errors: Storage with code "damaged"; with code "newer" when a later Egret wrote a form this one does not know.
Result<BackupManifest> manifestFromJson(const QByteArray& json);

// The secrets of a data directory, out of its secret store.
struct BackupSecrets {
    // Empty where the directory never needed one.
    SecretBytes dataKey;
    // By integration; those without a secret of their own are not there.
    QHash<IntegrationId, SecretBytes> integrations;
};

// Holds the secrets in clear: wipe it once it is sealed.
QByteArray toJson(const BackupSecrets& secrets);
// Errors: Storage with code "damaged".
Result<BackupSecrets> secretsFromJson(const QByteArray& json);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/secret.h"
#include "core/base/task.h"

namespace egret {

//! A place that keeps secrets under string keys, outlives the program and is never plain text on disk.
//! Every call ends: with its answer, or after its own time-out with SecretsLocked or SecretsUnavailable.
//! Errors: SecretsMissing (the store is open and has no such entry), SecretsLocked (nothing can be known now),
//! SecretsUnavailable (there is no store). Engine thread only.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual Task<SecretBytes> read(QString key) = 0;
    //! Stores or replaces, then reads back before it answers.
    virtual Task<> write(QString key, SecretBytes value) = 0;
    //! Removes, then makes sure that it is gone. Removing what is not there succeeds.
    virtual Task<> remove(QString key) = 0;

    //! Which store this is, for announcements: "keychain", "file", "memory".
    virtual QString kind() const = 0;
};

//! Key of the data key of the data directory with \a directoryId.
QString dataKeyName(const QString& directoryId);
//! Key of the Plaid secret of \a integration.
QString integrationSecretName(const IntegrationId& integration);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

namespace egret {

//! Keeps secrets in memory until it is destroyed, for demonstrations: nothing is written and nothing survives.
//! Every call has its answer at once. Errors: SecretsMissing only.
class MemorySecretStore final : public SecretStore {
public:
    Task<SecretBytes> read(QString key) override;
    Task<> write(QString key, SecretBytes value) override;
    Task<> remove(QString key) override;
    QString kind() const override;

private:
    QHash<QString, SecretBytes> m_entries;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

namespace egret {

//! Stands where no secret store could be opened: every call fails with the reason.
class ClosedSecretStore final : public SecretStore {
public:
    explicit ClosedSecretStore(Error reason);

    Task<SecretBytes> read(QString key) override;
    Task<> write(QString key, SecretBytes value) override;
    Task<> remove(QString key) override;
    QString kind() const override;

private:
    Error m_reason;
};

} // namespace egret

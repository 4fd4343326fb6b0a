// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/closedsecretstore.h"

namespace egret {

ClosedSecretStore::ClosedSecretStore(Error reason)
    : m_reason(std::move(reason))
{
}

Task<SecretBytes> ClosedSecretStore::read(QString)
{
    co_return unexpected(m_reason);
}

Task<> ClosedSecretStore::write(QString, SecretBytes)
{
    co_return unexpected(m_reason);
}

Task<> ClosedSecretStore::remove(QString)
{
    co_return unexpected(m_reason);
}

QString ClosedSecretStore::kind() const
{
    return QStringLiteral("closed");
}

} // namespace egret

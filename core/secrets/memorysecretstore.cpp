// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/memorysecretstore.h"

namespace egret {

using namespace Qt::StringLiterals;

Task<SecretBytes> MemorySecretStore::read(QString key)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.constEnd())
        co_return unexpected(Error::Kind::SecretsMissing, u"missing"_s, "There is no secret named "_L1 + key + u'.');
    co_return *entry;
}

Task<> MemorySecretStore::write(QString key, SecretBytes value)
{
    m_entries.insert(key, value);
    co_return {};
}

Task<> MemorySecretStore::remove(QString key)
{
    m_entries.remove(key);
    co_return {};
}

QString MemorySecretStore::kind() const
{
    return u"memory"_s;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookaddresses.h"

namespace egret {

namespace {

template <typename Key>
std::optional<Integration> valueOf(const QHash<Key, Integration>& integrations, const Key& key)
{
    const auto it = integrations.constFind(key);
    if (it == integrations.constEnd())
        return std::nullopt;
    return *it;
}

} // namespace

void WebhookAddresses::set(const QList<Integration>& integrations)
{
    QHash<QString, Integration> byToken;
    QHash<IntegrationId, Integration> byId;
    for (const Integration& integration : integrations) {
        byId.insert(integration.id, integration);
        if (!integration.pathToken.isEmpty())
            byToken.insert(integration.pathToken, integration);
    }
    const std::lock_guard lock(m_gate);
    m_byToken.swap(byToken);
    m_byId.swap(byId);
}

std::optional<Integration> WebhookAddresses::find(const QString& pathToken) const
{
    const std::lock_guard lock(m_gate);
    return valueOf(m_byToken, pathToken);
}

std::optional<Integration> WebhookAddresses::find(const IntegrationId& id) const
{
    const std::lock_guard lock(m_gate);
    return valueOf(m_byId, id);
}

} // namespace egret

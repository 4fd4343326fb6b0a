// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookaddresses.h"

#include <utility>

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

WebhookAddresses::WebhookAddresses()
    : m_clock(m_wallClock)
{
}

WebhookAddresses::WebhookAddresses(const Clock& clock)
    : m_clock(clock)
{
}

void WebhookAddresses::set(const QList<Integration>& integrations, const QList<RetiredPath>& retired)
{
    QHash<QString, Integration> byToken;
    QHash<IntegrationId, Integration> byId;
    for (const Integration& integration : integrations) {
        byId.insert(integration.id, integration);
        if (!integration.pathToken.isEmpty())
            byToken.insert(integration.pathToken, integration);
    }
    QHash<QString, Retired> earlier;
    for (const RetiredPath& path : retired) {
        if (!path.token.isEmpty())
            earlier.insert(path.token, {path.integration, path.until});
    }
    const std::lock_guard lock(m_gate);
    m_byToken.swap(byToken);
    m_byId.swap(byId);
    m_retired.swap(earlier);
}

void WebhookAddresses::setHitObserver(std::function<void()> noticed)
{
    m_noticed = std::move(noticed);
}

std::optional<Integration> WebhookAddresses::findRetired(const QString& pathToken) const
{
    const auto it = m_retired.constFind(pathToken);
    if (it == m_retired.constEnd() || m_clock.now() >= it->until)
        return std::nullopt;
    return valueOf(m_byId, it->integration);
}

std::optional<Integration> WebhookAddresses::find(const QString& pathToken) const
{
    const std::lock_guard lock(m_gate);
    const std::optional<Integration> current = valueOf(m_byToken, pathToken);
    return current ? current : findRetired(pathToken);
}

std::optional<Integration> WebhookAddresses::find(const IntegrationId& id) const
{
    const std::lock_guard lock(m_gate);
    return valueOf(m_byId, id);
}

std::optional<Integration> WebhookAddresses::arrive(const QString& pathToken) const
{
    bool isFirst = false;
    std::optional<Integration> found;
    {
        const std::lock_guard lock(m_gate);
        found = valueOf(m_byToken, pathToken);
        if (found)
            return found;
        found = findRetired(pathToken);
        if (!found)
            return found;
        isFirst = m_hits.isEmpty();
        PathHits& hits = m_hits[pathToken];
        hits.token = pathToken;
        ++hits.count;
        hits.last = m_clock.now();
    }
    if (isFirst && m_noticed)
        m_noticed();
    return found;
}

QList<PathHits> WebhookAddresses::takeHits() const
{
    const std::lock_guard lock(m_gate);
    return std::exchange(m_hits, {}).values();
}

} // namespace egret

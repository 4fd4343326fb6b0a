// SPDX-License-Identifier: Apache-2.0
#include "app/scope.h"

#include "app/knownstate.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <iterator>

namespace egret {

Scope::Scope(const KnownState& known, QString directory)
    : m_known(known)
    , m_directory(std::move(directory))
    , m_integration(Settings(m_directory).get(kWindowScope))
{
    connect(&known, &KnownState::integrationsChanged, this, &Scope::follow);
}

QList<ListedItem> Scope::shown(const QList<ListedItem>& items) const
{
    if (m_integration.isEmpty())
        return items;
    QList<ListedItem> shown;
    std::copy_if(items.begin(), items.end(), std::back_inserter(shown),
        [this](const ListedItem& listed) { return listed.item.integration == m_integration; });
    return shown;
}

void Scope::reveal(const IntegrationId& integration)
{
    if (!m_integration.isEmpty() && integration != m_integration)
        choose({});
}

void Scope::choose(const IntegrationId& integration)
{
    if (integration == m_integration)
        return;
    m_integration = integration;
    m_name.clear();
    Settings(m_directory).set(kWindowScope, integration.value());
    for (const IntegrationSummary& summary : m_known.integrations()) {
        if (summary.integration.id == integration)
            m_name = summary.integration.name;
    }
    emit changed();
}

void Scope::follow(const QList<IntegrationSummary>& integrations)
{
    if (m_integration.isEmpty())
        return;
    const auto mine = std::find_if(integrations.begin(), integrations.end(),
        [this](const IntegrationSummary& summary) { return summary.integration.id == m_integration; });
    if (mine == integrations.end())
        return choose({});
    if (mine->integration.name == m_name)
        return;
    m_name = mine->integration.name;
    emit changed();
}

} // namespace egret

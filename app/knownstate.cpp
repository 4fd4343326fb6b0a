// SPDX-License-Identifier: Apache-2.0
#include "app/knownstate.h"

#include "app/changegathering.h"
#include "core/base/clock.h"
#include "core/store/readerservice.h"
#include "core/store/readerthread.h"
#include "core/store/storechange.h"

namespace egret {

using namespace Qt::StringLiterals;

KnownState::KnownState(ReaderService& service, ReaderThread& reader, ChangeGathering& changes, SyncWatch& syncs)
    : m_reader(reader)
{
    connect(&service, &ReaderService::integrationsFetched, this, [this](const QList<IntegrationSummary>& integrations) {
        m_integrations = integrations;
        emit integrationsChanged(integrations);
    });
    connect(&service, &ReaderService::apiKeysFetched, this, [this](const QList<ApiKeyInfo>& keys) {
        m_apiKeys = keys;
        emit apiKeysChanged(keys);
    });
    connect(&syncs, &SyncWatch::changed, this, [this](const QList<RunningSync>& running) {
        m_running = running;
        emit runningChanged(running);
    });
    connect(&syncs, &SyncWatch::backlogChanged, this, [this](const SyncBacklog& backlog) {
        if (std::exchange(m_backlog, backlog) != backlog)
            emit backlogChanged(backlog);
    });
    connect(&changes, &ChangeGathering::gathered, this, [this](StoreChanges happened) {
        if (happened & (StoreChange::Items | StoreChange::Integrations | StoreChange::EndUsers | StoreChange::Webhooks))
            readItems();
    });
}

void KnownState::setPlaidLost(bool lost)
{
    if (std::exchange(m_plaidLost, lost) != lost)
        emit reachChanged(lost);
}

void KnownState::readItems()
{
    m_reader.ask<ItemReader>(
        this, [](ItemReader& items) { return items.list(SystemClock().now()); },
        [this](const Result<QList<ListedItem>>& items) {
            const bool isMissing = !items && items.error().kind == Error::Kind::NotFound; // no database: nobody has linked anything
            m_items = isMissing ? Result<QList<ListedItem>>(QList<ListedItem>()) : items;
            emit itemsRead();
        },
        u"items"_s);
}

} // namespace egret

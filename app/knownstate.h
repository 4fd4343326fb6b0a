// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/syncwatch.h"
#include "core/base/error.h"
#include "core/domain/apikey.h"
#include "core/domain/integration.h"
#include "core/domain/runningsync.h"
#include "core/store/itemreader.h"

#include <QObject>

#include <optional>

namespace egret {

class ChangeGathering;
class ReaderService;
class ReaderThread;

// What other threads said last, for parts of the window that are made after it was said: they take it as they are made and
// follow the signals from then on. GUI thread.
class KnownState : public QObject {
    Q_OBJECT

public:
    // All of them outlive this, or end before the event loop runs again. Integrations and keys are asked for by others.
    KnownState(ReaderService& service, ReaderThread& reader, ChangeGathering& changes, SyncWatch& syncs);

    // Both are empty until the first answer.
    const QList<IntegrationSummary>& integrations() const { return m_integrations; }
    const QList<ApiKeyInfo>& apiKeys() const { return m_apiKeys; }
    // In the order they began.
    const QList<RunningSync>& running() const { return m_running; }
    const SyncBacklog& backlog() const { return m_backlog; }
    // False until somebody says otherwise.
    bool isPlaidLost() const { return m_plaidLost; }
    // Nothing before the first answer; an error where they cannot be read. Without a database there are none.
    const std::optional<Result<QList<ListedItem>>>& items() const { return m_items; }

    // Again; they are read by themselves after each change.
    void readItems();
    // Whether Plaid is out of reach.
    void setPlaidLost(bool lost);

signals:
    void integrationsChanged(const QList<egret::IntegrationSummary>& integrations);
    void apiKeysChanged(const QList<egret::ApiKeyInfo>& keys);
    void runningChanged(const QList<egret::RunningSync>& running);
    void backlogChanged(const egret::SyncBacklog& backlog);
    void reachChanged(bool isPlaidLost);
    // items() has something new.
    void itemsRead();

private:
    ReaderThread& m_reader;
    QList<IntegrationSummary> m_integrations;
    QList<ApiKeyInfo> m_apiKeys;
    QList<RunningSync> m_running;
    SyncBacklog m_backlog;
    bool m_plaidLost = false;
    std::optional<Result<QList<ListedItem>>> m_items;
};

} // namespace egret

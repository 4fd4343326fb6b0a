// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/metrics.h"
#include "core/plaid/plaidcall.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace egret {

class PlaidClient;
struct Services;

// Counts what the services of one engine do. Engine thread; the webhook receiver's verdicts come from its own thread.
class EngineMetrics : public QObject, public CallObserver {
    Q_OBJECT

public:
    // Both outlive this. To be made before the services start.
    EngineMetrics(Metrics& metrics, Services& services);
    ~EngineMetrics() override;

    // Counts the call and hands it on to the observer that Plaid's client had before.
    void called(const PlaidCall& call) override;

    // The next sync of \a item that ends is logged as the work of \a delivery.
    void expectSyncFor(const ItemId& item, const WebhookId& delivery);

    // Items that are being synced now.
    int syncsRunning() const { return int(m_running.size()); }
    // Since this was made.
    std::chrono::seconds uptime() const;

private:
    using Moment = std::chrono::steady_clock::time_point;

    void countSyncs(Services& services);
    void endSync(const ItemId& item, const QByteArray& outcome, const QString& detail);

    Metrics& m_metrics;
    PlaidClient& m_plaid;
    CallObserver* const m_next;
    const Moment m_started = std::chrono::steady_clock::now();
    QHash<ItemId, Moment> m_running;
    QHash<ItemId, WebhookId> m_expected;
};

} // namespace egret

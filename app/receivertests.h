// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/integration.h"
#include "core/receiver/reachability.h"
#include "core/receiver/tunnelfinder.h"

#include <QObject>

namespace egret {

class Engine;
struct OpenItem;

//! Tries out whether webhooks find their way here. Engine thread; connected queued.
class ReceiverTests : public QObject {
    Q_OBJECT

public:
    //! Becomes a child of \a engine.
    explicit ReceiverTests(Engine& engine);

public slots:
    //! Walks the way to an integration's webhook URL; reachTested() or reachUntested() follows, and tunnelsFound().
    void testReach(const egret::IntegrationId& integration);
    //! Has Plaid send a webhook of one of the integration's Items, whose webhooks come here already: in Production by
    //! setting the same URL once more, else by firing one. webhookAskedFor() or webhookRefused() follows.
    void askForWebhook(const egret::IntegrationId& integration);

signals:
    void reachTested(const egret::IntegrationId& integration, const QList<egret::ReachHop>& hops);
    //! That lead to the receiver.
    void tunnelsFound(const QList<egret::FoundTunnel>& tunnels);
    void reachUntested(const egret::IntegrationId& integration, const egret::Error& error);
    //! \a code: what is to come, such as "SYNC_UPDATES_AVAILABLE".
    void webhookAskedFor(const egret::IntegrationId& integration, const QString& code);
    void webhookRefused(const egret::IntegrationId& integration, const egret::Error& error);

private:
    QCoro::Task<> reach(IntegrationId id);
    QCoro::Task<> ask(IntegrationId id);
    Task<QString> askOneItem(IntegrationId id);
    //! An Item whose webhooks go to \a url. Errors: NotFound with code "no_item".
    Task<ItemId> itemWith(IntegrationId id, QUrl url);
    Task<QString> send(OpenItem open, QUrl url);
    Task<Integration> find(IntegrationId id);

    Engine& m_engine;
};

} // namespace egret

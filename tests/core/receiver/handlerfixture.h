// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/receiver/webhookhandler.h"
#include "core/receiver/webhookjudge.h"
#include "inboxfixture.h"

namespace egret::test {

inline const QByteArray kUpdate = webhookBody("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE");

//! One life of the engine over the inbox of a directory: what judges and what acts.
struct HandlerFixture {
    HandlerFixture(const InboxDirectory& directory, const TokenVault& vault)
        : inbox(vault)
        , judge({inbox, keys.keys, addresses, vault, keys.clock, tasks})
        , handler(inbox, vault, tasks)
    {
        addresses.set({keys.integration()});
        judge.setRetryDelays(std::chrono::milliseconds{20}, std::chrono::milliseconds{100});
        handler.setRetryDelays(std::chrono::milliseconds{20}, std::chrono::milliseconds{100});
        QObject::connect(&judge, &WebhookJudge::verified, &handler, &WebhookHandler::wakeFromStart);
        QObject::connect(&handler, &WebhookHandler::syncRequested, &handler,
            [this](const ItemId& item) { seen.append(QStringLiteral("sync ") + item.value()); });
        QObject::connect(&handler, &WebhookHandler::refreshRequested, &handler,
            [this](const ItemId& item) { seen.append(QStringLiteral("refresh ") + item.value()); });
        QObject::connect(&handler, &WebhookHandler::eventReceived, &handler,
            [this](const WebhookEvent& event) { events.append(event); });
        if (!inbox.open(directory.path()))
            qFatal("no inbox");
    }
    ~HandlerFixture()
    {
        judge.stop();
        handler.stop();
        if (!QTest::qWaitFor([this] { return tasks.running() == 0; }, 20'000))
            qWarning("Work is left.");
    }

    void start()
    {
        judge.start();
        handler.start();
    }

    WebhookRecord unchecked(const QString& id, const QByteArray& body, const QByteArray& signature) const
    {
        WebhookRecord record = recordOf(id, body, Verification::NotChecked);
        record.delivery.headers = {{"Plaid-Verification", signature}};
        return record;
    }
    bool isIdle() const { return tasks.running() == 0; }

    const TestSigner signer;
    KeyFixture keys;
    WebhookAddresses addresses;
    TaskTracker tasks;
    WebhookInbox inbox;
    WebhookJudge judge;
    WebhookHandler handler;
    QStringList seen;
    QList<WebhookEvent> events;
};

} // namespace egret::test

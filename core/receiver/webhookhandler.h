// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/integration.h"
#include "core/receiver/verificationreport.h"
#include "core/store/webhookstore.h"

#include <QSet>
#include <QTimer>

#include <chrono>

namespace egret {

class TokenVault;
class VerificationKeys;
class WebhookAddresses;
class WebhookInbox;

//! Acts on stored deliveries, oldest first: those that an earlier run left unhandled, then whatever is appended.
//! Deliveries that could not be checked when they came are judged first, against the time of their receipt, again and
//! again until their key can be had. A delivery counts as handled only after its signal was emitted, so a crash means
//! that it is acted on twice, never not at all: whoever is connected must bear that. Engine thread only.
class WebhookHandler : public QObject {
    Q_OBJECT

public:
    //! All parameters outlive this; \a tasks counts the work under way.
    WebhookHandler(WebhookInbox& inbox, VerificationKeys& keys, const WebhookAddresses& addresses,
        const TokenVault& vault, TaskTracker& tasks, QObject* parent = nullptr);

    //! Waits between attempts at what could not be judged or stored; each is twice the last. 5 s to 5 min unless set.
    void setRetryDelays(std::chrono::milliseconds first, std::chrono::milliseconds longest);

    void start();
    void stop(); //!< begins nothing more; what is not handled then is handled after the next start

signals:
    //! \a item may have new data. It may be an Item that nobody knows.
    void syncRequested(egret::ItemId item);
    //! The state of \a item may have changed. It may be an Item that nobody knows.
    void refreshRequested(egret::ItemId item);

private:
    void wake();
    QCoro::Task<> work();
    Task<> handleAll();
    Task<> handlePage(QList<WebhookRecord> page);
    Task<VerificationReport> judged(WebhookRecord record);
    Task<VerificationReport> judgedByKey(Integration integration, WebhookDelivery delivery);
    void act(const WebhookRecord& record);
    void retryLater();

    WebhookInbox& m_inbox;
    VerificationKeys& m_keys;
    const WebhookAddresses& m_addresses;
    const TokenVault& m_vault;
    TaskTracker& m_tasks;

    QTimer m_retry;
    std::chrono::milliseconds m_firstDelay{5'000};
    std::chrono::milliseconds m_longestDelay{300'000};
    std::chrono::milliseconds m_delay{5'000}; //!< the next one
    WebhookId m_last; //!< the delivery last looked at; what lies before it and is unhandled waits for m_retry
    QSet<QString> m_missingKids; //!< not obtainable since the last attempt
    bool m_running = false; //!< between start() and stop()
    bool m_working = false; //!< work() has not ended
    bool m_moreToDo = false;
    bool m_fromStart = true;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/store/webhookstore.h"

#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace egret {

class TokenVault;
class WebhookInbox;

//! Hands verified deliveries on, oldest first: those that an earlier run left, then whatever is appended, put back or
//! judged genuine. A delivery counts as handled only after its signals were emitted, so a crash means that it is acted
//! on twice, never not at all: whoever is connected must bear that. What is about an Item that is not held here is
//! ignored: once that is linked, everything about it is fetched anyway. Engine thread only.
class WebhookHandler : public QObject {
    Q_OBJECT

public:
    //! All parameters outlive this; \a tasks counts the work under way.
    WebhookHandler(WebhookInbox& inbox, const TokenVault& vault, TaskTracker& tasks, QObject* parent = nullptr);

    //! Which of some Items are held here.
    using HeldItems = std::function<Task<QSet<ItemId>>(const QList<ItemId>& items)>;
    //! Before start(). Without it every Item counts as held.
    void setHeldItems(HeldItems heldItems);
    //! Waits between attempts at what could not be opened or settled; each is twice the last. 5 s to 5 min unless set.
    void setRetryDelays(std::chrono::milliseconds first, std::chrono::milliseconds longest);

    //! Acts on \a record now, whatever its state, and notes it as handled or ignored; the value is what was handed on.
    //! Whether it may be acted on is for the caller to know. Errors: those of exactBody(); Storage.
    Task<WebhookEvent> replay(WebhookRecord record);

    void start();
    void stop(); //!< begins nothing more; what is not handled then is handled after the next start

public slots:
    void wake(); //!< something was appended
    void wakeFromStart(); //!< something older than what was seen last may wait, too

signals:
    //! Every verified delivery that is not about an Item of others, whatever its action, known kind or not; before the
    //! two below. Whoever owns an action connects here. The same event may come again.
    void eventReceived(const egret::WebhookEvent& event);
    //! \a item may have new data.
    void syncRequested(const egret::ItemId& item);
    //! The state of \a item may have changed.
    void refreshRequested(const egret::ItemId& item);

private:
    QCoro::Task<> work();
    Task<> handleAll();
    Task<> handlePage(QList<WebhookRecord> page);
    Task<QSet<ItemId>> strangersIn(QList<WebhookRecord> page);
    Result<WebhookEvent> handOn(const WebhookRecord& record);
    std::optional<WebhookOutcome> handle(const WebhookRecord& record);
    void emitFor(const WebhookEvent& event);
    void retryLater();

    WebhookInbox& m_inbox;
    const TokenVault& m_vault;
    TaskTracker& m_tasks;

    HeldItems m_heldItems;
    QTimer m_retry;
    std::chrono::milliseconds m_firstDelay{5'000};
    std::chrono::milliseconds m_longestDelay{300'000};
    std::chrono::milliseconds m_delay{5'000}; //!< the next one
    WebhookId m_last; //!< the delivery last looked at; what lies before it and is unhandled waits for m_retry
    bool m_running = false; //!< between start() and stop()
    bool m_working = false; //!< work() has not ended
    bool m_moreToDo = false;
    bool m_fromStart = true;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/store/webhookforwardstore.h"

#include <QSet>
#include <QTimer>

#include <chrono>

namespace egret {

class TokenVault;
class WebhookInbox;
class WebhookPoster;

//! Sends each verified delivery on to the addresses of its integration, in the order of arrival, each address by itself
//! so that a slow one keeps no other waiting. What is not taken is tried again as Plaid does it: after 30 s, then four
//! times as long, seven times in all. Engine thread only.
class WebhookForwarder : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WebhookInbox& inbox;
        WebhookPoster& poster;
        const TokenVault& vault;
        const Clock& clock;
        //! Counts the work under way.
        TaskTracker& tasks;
    };
    static constexpr int kMaxAttempts = 7;

    //! All parts outlive this.
    explicit WebhookForwarder(Parts parts, QObject* parent = nullptr);

    //! The first wait after a failure, 30 s unless set.
    void setRetryDelay(std::chrono::milliseconds first) { m_firstDelay = first; }

    void start();
    //! Begins nothing more; what is left is sent after the next start.
    void stop();

public slots:
    //! There may be something to send.
    void wake();

private:
    QCoro::Task<> look();
    QCoro::Task<> work(QString forward);
    Task<> sendDue(QString forward);
    Task<> send(ForwardJob job);
    Task<> sleepUntilNext();
    std::optional<Timestamp> nextTry(const ForwardJob& job) const;

    const Parts m_parts;
    QTimer m_alarm;
    std::chrono::milliseconds m_firstDelay{30'000};
    //! Forwards that are worked on.
    QSet<QString> m_busy;
    //! Between start() and stop().
    bool m_running = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace egret

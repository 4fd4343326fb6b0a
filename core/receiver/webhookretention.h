// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"

#include <QTimer>

#include <chrono>

namespace egret {

class WebhookInbox;

//! Keeps inbox.db from growing for ever: deletes handled and ignored deliveries, the oldest first, once they are too old
//! or the file too large, and what lies in the ring for too long. In small steps, so that no acknowledgement waits for it.
//! What nobody has dealt with yet, and dead letters, stay. Engine thread only.
class WebhookRetention : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::days age{365};
        qint64 bytes = 1024LL * 1024 * 1024; //!< of the file's pages in use
    };
    static constexpr int kStep = 200; //!< deliveries deleted in one commit

    //! All parameters outlive this; \a tasks counts the work under way.
    WebhookRetention(WebhookInbox& inbox, const Clock& clock, TaskTracker& tasks, QObject* parent = nullptr);

    void setLimits(const Limits& limits) { m_limits = limits; }
    //! Looks now and then every ten minutes.
    void start();
    void stop();

signals:
    void finished(); //!< a round has ended

private:
    QCoro::Task<> round();
    Task<> prune();

    WebhookInbox& m_inbox;
    const Clock& m_clock;
    TaskTracker& m_tasks;
    Limits m_limits;
    QTimer m_timer;
    bool m_running = false; //!< between start() and stop()
    bool m_working = false;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/domain/webhookevent.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace egret {

class Writer;

//! Knows which webhook each Item should send next, and notices when it does not come: the Item then says so, and is to be
//! synced without waiting for the next round. Webhooks are hints, so a missing one loses nothing; that they stop coming is
//! what somebody has to know. Engine thread only; what is passed in must outlive every flow.
class WebhookClock : public QObject {
    Q_OBJECT

public:
    struct Options {
        //! Between two looks for missing ones.
        std::chrono::milliseconds interval = std::chrono::minutes(5);
        //! What is heard within it is written at once.
        std::chrono::milliseconds gathering = std::chrono::seconds(2);
    };

    WebhookClock(Writer& writer, const Clock& clock, TaskTracker& tasks, Options options, QObject* parent = nullptr);

    //! Begins to look. What is heard is kept without it, too.
    void start();
    void stop();

public slots:
    //! Any verified event; only announcements of transactions count.
    void take(const egret::WebhookEvent& event);

signals:
    //! A webhook of \a item has been missing since just now.
    void overdue(const egret::ItemId& item);
    //! What was heard so far is stored.
    void heard();
    //! A look has ended.
    void looked();

private:
    QCoro::Task<> keepHeard();
    QCoro::Task<> look();

    Writer& m_writer;
    const Clock& m_clock;
    TaskTracker& m_tasks;
    QTimer m_looking;
    QTimer m_gathering;
    QHash<ItemId, Timestamp> m_heard;
};

} // namespace egret

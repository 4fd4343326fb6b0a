// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/domain/item.h"
#include "core/sync/transactionssync.h"

#include <QHash>
#include <QPromise>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <memory>

namespace egret {

class Backoff;
class ItemRefresh;
class Writer;

//! Decides when which Item is synced. Webhooks, the timer and people all take the same path: they mark an Item, and
//! each mark made before a run begins is served by that one run. One run per Item at a time, several Items side by side;
//! failures are tried again later (syncrules.h). Nothing needs to be remembered across restarts: start() finds Items
//! that have waited too long by the time of their last sync. Engine thread only; parts must outlive it.
class SyncScheduler : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::chrono::milliseconds interval = std::chrono::hours(4); //!< between two rounds over all Items
        int parallel = 8; //!< Items worked on side by side
    };
    struct Parts {
        TransactionsSync& sync;
        ItemRefresh& refresh;
        Writer& writer;
        Backoff& backoff;
        const Clock& clock;
    };
    SyncScheduler(Parts parts, Options options, QObject* parent = nullptr);

    //! Syncs what was not synced for an interval, and starts the timer. Items in error are asked about (/item/get)
    //! instead; disabled and deleted ones are left alone.
    void start();
    //! Takes no more work, stops the Backoff, and emits stopped() once the last flow has ended.
    void stop();
    //! No Item is worked on or waits for its turn. Repetitions that are due later do not count.
    bool isIdle() const;

    //! Syncs \a item and ends with what that sync did; when one is running now, with the one after it. An Item Plaid has
    //! nothing ready for ends well with zeros. Errors: those of TransactionsSync::run; Cancelled after stop().
    Task<SyncSummary> syncNow(ItemId item);

public slots:
    //! The Item may have news. During a run of the Item: exactly one more run follows.
    void requestSync(const egret::ItemId& item);
    //! The Item's state may have changed: asks Plaid, and syncs when that ends an error.
    void refreshItem(const egret::ItemId& item);

signals:
    void syncStarted(const egret::ItemId& item);
    void syncFinished(const egret::ItemId& item, const egret::SyncSummary& summary);
    void syncFailed(const egret::ItemId& item, const egret::Error& error);
    void refreshFinished(const egret::ItemId& item);
    void refreshFailed(const egret::ItemId& item, const egret::Error& error);
    void idle(); //!< the last of the work known so far is done
    void stopped(); //!< after stop(): nothing of this object runs any more

private:
    using Waiter = std::shared_ptr<QPromise<Result<SyncSummary>>>;

    struct Entry {
        bool running = false;
        bool queued = false;
        bool wantsSync = false;
        bool wantsRefresh = false;
        int failures = 0; //!< syncs failed in a row
        int askedAgain = 0; //!< syncs in a row that found the history incomplete
        quint64 runs = 0; //!< tells a retry that it is out of date
        QList<Waiter> waiters; //!< for the end of the next sync
    };

    void enqueue(const ItemId& item);
    void dispatch();
    void round(Timestamp staleBefore);
    QCoro::Task<> markAll(Timestamp staleBefore);
    QCoro::Task<> work(ItemId item);
    QCoro::Task<> refreshOne(ItemId item);
    QCoro::Task<> syncOne(ItemId item);
    QCoro::Task<> syncLater(ItemId item, std::chrono::milliseconds delay);
    void settle(const ItemId& item, const Result<SyncReport>& report);
    void endWork(const ItemId& item);

    Parts m_parts;
    Options m_options;
    QTimer m_timer;
    TaskTracker m_tasks;
    QHash<ItemId, Entry> m_entries;
    QQueue<ItemId> m_queue;
    int m_working = 0;
    bool m_stopping = false;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::SyncSummary)

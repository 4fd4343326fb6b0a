// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/domain/item.h"
#include "core/domain/syncbacklog.h"
#include "core/domain/synccause.h"
#include "core/sync/syncqueue.h"
#include "core/sync/transactionssync.h"

#include <QHash>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace egret {

class Backoff;
class ItemCare;
class ItemRefresh;
class Writer;

//! Decides when which Item is synced. Webhooks, the timer and people all take the same path: they mark an Item, and
//! each mark made before a run begins is served by that one run. One run per Item at a time, several Items side by side,
//! in the order of SyncQueue: people and webhooks before a round of the timer, and otherwise each behind those that asked
//! before it, so that neither a huge Item nor one that keeps asking delays the others. An Item that has to wait for Plaid gives its place up until it is done. How often Plaid is called for one Item and in
//! all is CallBudget's. Failures are tried again later (syncrules.h). Nothing needs to be remembered across restarts:
//! start() finds Items that have waited too long by the time of their last sync. Engine thread only; parts must outlive it.
class SyncScheduler : public QObject {
    Q_OBJECT

public:
    struct Options {
        //! Between two rounds over all Items.
        std::chrono::milliseconds interval = std::chrono::hours(4);
        //! Items worked on side by side, without those that have to wait for Plaid.
        int parallel = 8;
        //! Makes Plaid ask the bank once an Item's login works again. Billed for each call.
        bool refreshesRepaired = false;
        //! Items that may be under way beside them because they once had to wait; more of them keep their places.
        int mostDelayed = 256;
    };
    struct Parts {
        TransactionsSync& sync;
        ItemRefresh& refresh;
        ItemCare& care;
        Writer& writer;
        Backoff& backoff;
        const Clock& clock;
    };
    SyncScheduler(Parts parts, Options options, QObject* parent = nullptr);

    //! Syncs what was not synced for an interval, and starts the timer. Items in error are asked about (/item/get)
    //! instead; disabled and deleted ones are left alone.
    void start();
    //! After the computer slept: syncs at once what fell due meanwhile, and the timer begins anew. Nothing before start().
    void catchUp();
    //! Takes no more work, stops the Backoff, and emits stopped() once the last flow has ended.
    void stop();
    //! No Item is worked on or waits for its turn. Repetitions that are due later do not count.
    bool isIdle() const;
    //! Items whose syncs wait.
    SyncBacklog backlog() const;

    //! Syncs \a item and ends with what that sync did; when one is running now, with the one after it. An Item Plaid has
    //! nothing ready for ends well with zeros. Errors: those of TransactionsSync::run; Cancelled after stop().
    Task<SyncSummary> syncNow(ItemId item);
    //! The same, reading the Item's whole history anew.
    Task<SyncSummary> syncAnew(ItemId item);
    //! What syncAnew() would change, at once and beside a sync that runs. Changes nothing.
    Task<UpdatePreview> previewAnew(ItemId item);
    //! The same of syncNow(): what Plaid has to say since the last sync, beside that \a removed are gone (as RemovalNotice).
    Task<UpdatePreview> previewNow(ItemId item, QList<TransactionId> removed);
    //! Drops what is planned for \a item, cancels its sync, and ends once nothing works on it; its waiters get Cancelled.
    //! Errors: Cancelled after stop().
    Task<> letGo(ItemId item);

public slots:
    //! The Item may have news. During a run of the Item: exactly one more run follows.
    void requestSync(const egret::ItemId& item);
    //! The same, and keeps why with the run and with what it changes.
    void requestSyncFor(const egret::ItemId& item, const egret::SyncCause& cause);
    //! Ends the sync of \a item that runs now, at its next page; its waiters get Cancelled.
    void cancelSync(const egret::ItemId& item);
    //! The same of every Item, and what is planned is dropped; all waiters get Cancelled.
    void cancelAll();
    //! The Item's state may have changed: asks Plaid, and syncs when that ends an error.
    void refreshItem(const egret::ItemId& item);
    //! The end user has been through update mode: the same, and syncs an Item that is well, whether or not it was before.
    void refreshRepaired(const egret::ItemId& item);
    //! The keys of \a integration have changed: asks Plaid about each of its Items that is in error.
    void refreshErroring(const egret::IntegrationId& integration);
    //! Syncs again now, instead of later, what could not reach Plaid the last time.
    void retryUnreached();
    //! What is done for \a item has to wait: the next Item takes its place. Without effect while \a item is not worked on.
    void giveUpPlace(const egret::ItemId& item);

signals:
    void syncStarted(const egret::ItemId& item);
    //! As TransactionsSync::progressed().
    void syncProgressed(const egret::SyncProgress& progress);
    void syncFinished(const egret::ItemId& item, const egret::SyncSummary& summary);
    void syncFailed(const egret::ItemId& item, const egret::Error& error);
    //! One that was planned fell due after a newer sync.
    void repetitionDropped(const egret::ItemId& item);
    void refreshFinished(const egret::ItemId& item);
    void refreshFailed(const egret::ItemId& item, const egret::Error& error);
    //! The last of the work known so far is done.
    void idle();
    //! After stop(): nothing of this object runs any more.
    void stopped();

private:
    using Waiter = std::shared_ptr<QPromise<Result<SyncSummary>>>;

    struct Entry {
        bool running = false;
        //! Of the most urgent wish since the last run began.
        SyncUrgency urgency = SyncUrgency::Routine;
        //! Runs without a place.
        bool delayed = false;
        bool wantsSync = false;
        bool wantsRefresh = false;
        //! The end user has been through update mode since the last refresh.
        bool wasRepaired = false;
        //! What the next sync is for.
        SyncRequest request;
        //! Syncs failed in a row.
        int failures = 0;
        //! The last one did not reach Plaid.
        bool unreached = false;
        //! Syncs in a row that found the history incomplete.
        int askedAgain = 0;
        //! Tells a retry that it is out of date.
        quint64 runs = 0;
        //! For the end of the next sync.
        QList<Waiter> waiters;
    };

    Task<SyncSummary> waitForSync(ItemId item, SyncRequest request);
    void dropPlans(const ItemId& item);
    void want(const ItemId& item, const SyncRequest& request);
    void wantRefresh(const ItemId& item, SyncUrgency urgency);
    void enqueue(const ItemId& item, SyncUrgency urgency);
    void dispatch();
    void round(Timestamp staleBefore);
    QCoro::Task<> markAll(Timestamp staleBefore);
    QCoro::Task<> markErroring(IntegrationId integration);
    QCoro::Task<> work(ItemId item);
    QCoro::Task<> refreshOne(ItemId item);
    QCoro::Task<> askBank(ItemId item);
    QCoro::Task<> syncOne(ItemId item);
    QCoro::Task<> syncLater(ItemId item, std::chrono::milliseconds delay);
    void settle(const ItemId& item, const Result<SyncReport>& report);
    void endWork(const ItemId& item);

    Parts m_parts;
    Options m_options;
    QTimer m_timer;
    TaskTracker m_tasks;
    QHash<ItemId, Entry> m_entries;
    SyncQueue m_queue;
    int m_working = 0;
    //! Of these, how many have no place.
    int m_delayed = 0;
    bool m_stopping = false;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::SyncSummary)

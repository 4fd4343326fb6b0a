// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/store/webhookstore.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <QCoro/QCoroFuture>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace egret {

class TokenVault;

//! Owns inbox.db on a thread of its own, so that acknowledging a webhook never waits for a large sync. Deliveries are
//! committed in groups: all that came in while one commit ran share the next. Nothing that was reported as stored is
//! lost by a crash, a kill -9 or a power failure.
//! Methods are for any thread; open(), stop() and the destructor for the one that made it.
class WebhookInbox : public QObject {
    Q_OBJECT

public:
    //! Called once, on the inbox thread or, where nothing was begun, on the caller's; must not block.
    using Done = std::function<void(Result<>)>;

    //! \a vault outlives this.
    explicit WebhookInbox(const TokenVault& vault, QObject* parent = nullptr);
    ~WebhookInbox() override; //!< stops

    //! Before open().
    void setRing(const RejectionRing& ring) { m_ring = ring; }
    //! Opens (and creates or migrates) \a path; blocks until done. Errors: Storage.
    Result<> open(const QString& path);
    //! Stores what was given so far; later work answers Cancelled. Idempotent.
    void stop();

    //! Stores \a record, sealing its body where it carries a token; \a done with a success means that it is durable.
    //! Errors: Storage; Cancelled; SecretsLocked, SecretsMissing or SecretsUnavailable where it cannot be sealed.
    void append(WebhookRecord record, Done done);

    //! Keeps one of Plaid's keys, some time soon.
    void rememberKey(const SeenKey& key);

    // What nobody has dealt with yet, including what is not stored yet.
    WebhookBacklog waiting() const; //!< verified and unchecked ones
    WebhookBacklog verified() const; //!< to be acted on
    WebhookBacklog unchecked(const IntegrationId& integration) const; //!< to be judged

    //! Runs \a work on the inbox thread and hands its Result back to the awaiting flow's thread.
    template <typename T>
    Task<T> run(std::function<Result<T>(WebhookStore&)> work)
    {
        const QFuture<Result<T>> future = post<T>(std::move(work));
        const Result<T> result = co_await future;
        co_return result;
    }

    //! The same for callers that are no coroutine.
    template <typename T>
    QFuture<Result<T>> post(std::function<Result<T>(WebhookStore&)> work)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        enqueue([promise, work = std::move(work)](WebhookStore* store) {
            promise->addResult(store ? work(*store) : Result<T>(stopped()));
            promise->finish();
        });
        return promise->future();
    }

signals:
    //! Verified deliveries were stored: once after each commit. Emitted on the inbox thread.
    void appended();
    //! The same of deliveries that could not be judged yet.
    void uncheckedAppended();
    //! Once after each commit that changed anything. Emitted on the inbox thread.
    void changed(egret::StoreChanges changes);

private:
    class Worker;
    //! Records and, place for place, who waits for them.
    struct Batch {
        QList<WebhookRecord> records;
        std::vector<Done> waiters;
    };
    //! What waits, by whether it is verified.
    struct Backlogs {
        WebhookBacklog verified;
        QHash<IntegrationId, WebhookBacklog> unchecked;

        void add(const WebhookRecord& record, int sign); //!< roughly; every recount() corrects it
    };

    static Unexpected stopped();
    void enqueue(std::function<void(WebhookStore*)> work); //!< store is null once stopped
    void commitPending(WebhookStore& store);
    void recount(WebhookStore& store);

    const TokenVault& m_vault;
    RejectionRing m_ring;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; //!< lives on m_thread

    mutable std::mutex m_gate; // guards all below
    bool m_accepting = false;
    Batch m_pending;
    Backlogs m_queued; //!< of m_pending and the commit under way
    Backlogs m_stored;
};

} // namespace egret

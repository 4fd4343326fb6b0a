// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/store/stores.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <QCoro/QCoroFuture>

#include <functional>
#include <memory>
#include <mutex>

namespace egret {

//! Owns egret.db's only writing connection, on a thread of its own. Work is done in the order it was given.
//! Methods are for any thread; stop() and the destructor for the one that made it.
class Writer : public QObject {
    Q_OBJECT

public:
    explicit Writer(QObject* parent = nullptr);
    ~Writer() override; //!< finishes the work given so far

    //! Opens (and creates or migrates) \a path; blocks until done. After a failure it may be tried again.
    //! Errors: Storage.
    Result<> open(const QString& path);
    void stop(); //!< finishes the work given so far; later work answers Cancelled

    //! Runs \a work on the writer thread and hands its Result back to the awaiting flow's thread. \a work captures
    //! values only: the flow that gave it may be gone when it runs. This object outlives the flow.
    //! Errors: those of \a work; Cancelled before open() and after stop().
    template <typename T>
    Task<T> run(std::function<Result<T>(Stores&)> work)
    {
        QFuture<Result<T>> future = post<T>(std::move(work));
        const Result<T> result = co_await future;
        co_return result;
    }

    //! The same for callers that are no coroutine. Dropping the future does not stop the work.
    template <typename T>
    QFuture<Result<T>> post(std::function<Result<T>(Stores&)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        enqueue([promise, work = std::move(work)](Stores* stores) {
            promise->addResult(stores ? work(*stores)
                                      : Result<T>(unexpected(Error::Kind::Cancelled, QStringLiteral("stopped"),
                                          QStringLiteral("Egret is shutting down."))));
            promise->finish();
        });
        return future;
    }

signals:
    //! Once after each commit. Connect with a context object: it is emitted on the writer thread.
    void changed(egret::StoreChanges changes);

private:
    //! \a work gets null where the database is not open.
    void enqueue(std::function<void(Stores*)> work);

    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; //!< lives on m_thread
    std::mutex m_gate;
    bool m_accepting = false; //!< behind m_gate: open and not stopped
};

} // namespace egret

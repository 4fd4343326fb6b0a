// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/endusertraces.h"
#include "core/plaid/plaidcall.h"

#include <QFuture>
#include <QList>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

namespace egret {

//! Writes every call to Plaid into requests.db, on a thread of its own and in a file of its own, so that no call and no
//! sync ever waits for it: when it cannot keep up it leaves calls out and counts them. Made, opened and stopped on one
//! thread; called() and dropped() are for any.
class RequestLog final : public CallObserver {
public:
    struct Limits {
        qint64 bytes = 256LL * 1024 * 1024;
        std::chrono::hours age{30 * 24};
    };
    //! Calls that may wait to be written.
    static constexpr qsizetype kMostWaiting = 2'000;

    //! \a clock outlives this.
    RequestLog(const Clock& clock, Limits limits);
    ~RequestLog() override;

    //! Opens (and creates or migrates) \a path; blocks until done. Errors: Storage; calls are not logged then.
    Result<> open(const QString& path);
    //! Writes what waits and closes the file. Idempotent.
    void stop();

    void called(const PlaidCall& call) override;
    //! Writes what waits, then removes every call that tells of the end user of \a traces; how many they were. For any
    //! thread. Errors: Storage, with code "closed" while no file is open.
    QFuture<Result<qint64>> eraseOf(const EndUserTraces& traces);
    //! Ends once every call so far is in the file. For any thread.
    QFuture<void> written();
    //! Calls that were left out since it was opened.
    qint64 dropped() const;

private:
    class Worker;

    const Clock& m_clock;
    const Limits m_limits;
    QThread m_thread;
    //! Lives on m_thread.
    std::unique_ptr<Worker> m_worker;
    std::mutex m_gate;
    //! Behind m_gate, as is what follows.
    QList<PlaidCall> m_waiting;
    bool m_accepting = false;
    std::atomic<qint64> m_dropped = 0;
};

} // namespace egret

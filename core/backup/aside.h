// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"

#include <QPromise>
#include <QThreadPool>

#include <QCoro/QCoroFuture>

#include <openssl/crypto.h>

#include <functional>
#include <memory>

namespace egret {

// Runs \a work, which blocks, on a thread of the pool and hands its Result back to the awaiting flow's thread.
// \a work captures values only: it goes on when the flow is gone.
template <typename T>
Task<T> runAside(std::function<Result<T>()> work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        OPENSSL_thread_stop(); // what it keeps for this thread, which may outlive the program's last statement
        promise->finish();
    });
    const Result<T> result = co_await future;
    co_return result;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <QCoro/QCoroTask>

namespace egret {

//! A flow that ends with a value or an Error. Rules (ARCHITECTURE.md, "Async"): named functions, never lambdas;
//! parameters by value; co_await alone on the right of a named local; co_return only const values, fresh ones or locals
//! that are done with, because QCoro 0.8 moves from whatever it is given. A task runs at once until its first wait.
template <typename T = void>
using Task = QCoro::Task<Result<T>>;

//! Starts flows nobody waits for and knows when the last of them has ended. Lives on the thread of its flows.
class TaskTracker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Keeps \a task in the count until it ends; its result is dropped, so the flow must report failures itself.
    template <typename T>
    void start(QCoro::Task<T> task)
    {
        ++m_running;
        track(std::move(task));
    }

    int running() const { return m_running; }

signals:
    //! The last running task has ended.
    void drained();

private:
    template <typename T>
    QCoro::Task<> track(QCoro::Task<T> task)
    {
        if constexpr (std::is_void_v<T>) {
            co_await task;
        } else {
            [[maybe_unused]] const T ignored = co_await task;
        }
        if (--m_running == 0)
            emit drained();
    }

    int m_running = 0;
};

} // namespace egret

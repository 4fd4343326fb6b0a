// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"

#include <QEventLoop>

#include <optional>

namespace egret::test {

template <typename T>
QCoro::Task<> collect(Task<T> task, std::optional<Result<T>>* result, QEventLoop* loop)
{
    Result<T> ended = co_await task;
    result->emplace(std::move(ended));
    loop->quit();
}

//! Runs the event loop until \a task ends and hands out its Result. For tests only.
template <typename T>
Result<T> await(Task<T> task)
{
    std::optional<Result<T>> result;
    QEventLoop loop;
    collect(std::move(task), &result, &loop);
    if (!result)
        loop.exec();
    return std::move(*result);
}

} // namespace egret::test

// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/webhookediting.h"

#include "core/receiver/webhookcopy.h"
#include "core/receiver/webhookinbox.h"
#include "core/runtime/runtime.h"
#include "core/runtime/webhookreplay.h"

#include <QFuture>
#include <QPromise>

#include <QCoro/QCoroFuture>

namespace egret {

namespace {

Task<> appended(Runtime* runtime, WebhookRecord record)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    runtime->webhooks().append(record, [promise](const Result<>& stored) {
        promise->addResult(stored);
        promise->finish();
    });
    const QFuture<Result<>> future = promise->future();
    const Result<> stored = co_await future;
    co_return stored;
}

} // namespace

Task<WebhookRecord> keepEditedCopy(Runtime* runtime, WebhookId id, QByteArray body)
{
    const Result<WebhookRecord> original = co_await findDelivery(runtime, id);
    if (!original)
        co_return unexpected(original.error());
    const WebhookRecord copy = editedCopy(*original, body, SystemClock().now());
    const Result<> stored = co_await appended(runtime, copy);
    if (!stored)
        co_return unexpected(stored.error());
    co_return copy;
}

} // namespace egret

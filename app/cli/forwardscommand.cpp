// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writing.h"
#include "core/receiver/posttarget.h"
#include "core/receiver/webhookinbox.h"
#include "core/store/writer.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList forwardColumns()
{
    return {u"id"_s, u"integration_id"_s, u"url"_s, u"sent"_s, u"waiting"_s, u"given_up"_s, u"cause"_s, u"created"_s};
}

QJsonObject forwardRow(const WebhookForward& forward)
{
    return {{u"id"_s, forward.id}, {u"integration_id"_s, forward.integration.value()}, {u"url"_s, forward.url.toString()},
        {u"sent"_s, forward.sent}, {u"waiting"_s, forward.waiting}, {u"given_up"_s, forward.givenUp},
        {u"cause"_s, forward.lastCause}, {u"created"_s, toIso(forward.created)}};
}

Task<> checkIntegration(Runtime* runtime, IntegrationId id)
{
    const std::function<Result<Integration>(Stores&)> find = [id](Stores& stores) { return stores.integrations.find(id); };
    const Result<Integration> found = co_await runtime->writer().run(find);
    if (!found)
        co_return unexpected(found.error());
    co_return Result<>();
}

QCoro::Task<int> addForward(Runtime* runtime, WebhookForward forward, Output* output)
{
    const Result<> known = co_await checkIntegration(runtime, forward.integration);
    if (!known)
        co_return output->fail(known.error());
    const std::function<Result<>(WebhookStore&)> add = [forward](WebhookStore& store) { return store.forwards().add(forward); };
    const Result<> added = co_await runtime->webhooks().run(add);
    if (!added)
        co_return output->fail(added.error());
    output->object(forwardColumns(), forwardRow(forward));
    co_return Ok;
}

QCoro::Task<int> listAll(Runtime* runtime, Output* output)
{
    const std::function<Result<QList<WebhookForward>>(WebhookStore&)> all
        = [](WebhookStore& store) { return store.forwards().all(); };
    const Result<QList<WebhookForward>> forwards = co_await runtime->webhooks().run(all);
    if (!forwards)
        co_return output->fail(forwards.error());
    QJsonArray rows;
    for (const WebhookForward& forward : *forwards)
        rows.append(forwardRow(forward));
    output->rows(forwardColumns(), rows);
    co_return Ok;
}

QCoro::Task<int> removeForward(Runtime* runtime, QString id, Output* output)
{
    const std::function<Result<>(WebhookStore&)> remove = [id](WebhookStore& store) { return store.forwards().remove(id); };
    const Result<> removed = co_await runtime->webhooks().run(remove);
    if (!removed)
        co_return output->fail(removed.error());
    output->object({u"id"_s}, {{u"id"_s, id}, {u"removed"_s, true}});
    co_return Ok;
}

} // namespace

QCoro::Task<int> forwardWebhooks(Invocation invocation, Output* output)
{
    if (!invocation.has(u"to"_s))
        co_return output->usage(u"--to is required."_s);
    const QUrl target(invocation.value(u"to"_s));
    if (const Result<> allowed = checkPostTarget(target); !allowed)
        co_return output->usage(allowed.error().detail);
    const WebhookForward forward{makeId("fwd_"_L1), IntegrationId(invocation.arguments[0]), target, SystemClock().now(), 0, 0, 0, {}};
    const WritingWork work = [forward, output](Runtime* runtime) { return addForward(runtime, forward, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> listForwards(Invocation invocation, Output* output)
{
    const WritingWork work = [output](Runtime* runtime) { return listAll(runtime, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> stopForwarding(Invocation invocation, Output* output)
{
    const WritingWork work = [id = invocation.arguments[0], output](Runtime* runtime) { return removeForward(runtime, id, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli

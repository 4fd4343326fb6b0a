// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/deletionconsent.h"
#include "app/cli/reading.h"
#include "app/cli/rows.h"
#include "app/cli/writing.h"
#include "core/plaid/sandboxapi.h"
#include "core/receiver/webhookhandler.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhooknormaliser.h"
#include "core/runtime/webhookediting.h"
#include "core/sync/itemaccess.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! A body that is sealed carries a token, which none that deletes something does.
Task<std::optional<ReplayDeletion>> lookAtUnsealed(Runtime* runtime, WebhookRecord record)
{
    if (!record.sealedBody.isEmpty())
        co_return std::optional<ReplayDeletion>();
    const Result<std::optional<ReplayDeletion>> deletion = co_await deletionOnceHandled(runtime, record);
    co_return deletion;
}

QCoro::Task<int> requeue(Runtime* runtime, QList<WebhookId> ids, bool agreed, Output* output)
{
    const QList<WebhookId> questionable = agreed ? QList<WebhookId>() : ids;
    const Result<bool> lacking = co_await needsConsent(runtime, questionable, lookAtUnsealed, u"nothing was put back."_s, output);
    if (!lacking)
        co_return output->fail(lacking.error());
    if (*lacking)
        co_return Usage;
    const std::function<Result<qint64>(WebhookStore&)> putBack
        = [ids](WebhookStore& store) { return store.putBack(ids); };
    const Result<qint64> count = co_await runtime->webhooks().run(putBack);
    if (!count)
        co_return output->fail(count.error());
    runtime->wakeWebhooks();
    output->object({u"requeued"_s}, {{u"requeued"_s, *count}});
    if (*count > 0 && runtime->listening().isEmpty())
        output->note(u"They are acted on as soon as 'egret-cli serve' or the window runs."_s);
    co_return Ok;
}

QCoro::Task<int> edit(Runtime* runtime, WebhookId id, QByteArray body, Output* output)
{
    const Result<WebhookRecord> copy = co_await keepEditedCopy(runtime, id, body);
    if (!copy)
        co_return output->fail(copy.error());
    output->object({u"id"_s}, {{u"id"_s, copy->delivery.id.value()}, {u"edited_from"_s, copy->editedFrom.value()},
        {u"webhook_type"_s, copy->event.type}, {u"webhook_code"_s, copy->event.code},
        {u"verification"_s, verificationName(copy->verification)}});
    output->note(u"The copy is kept beside its original and never counts as verified; 'webhooks replay' acts on it."_s);
    co_return Ok;
}

QCoro::Task<int> fire(Runtime* runtime, ItemId item, WebhookKind kind, Output* output)
{
    const Result<OpenItem> open = co_await runtime->itemAccess().open(item);
    if (!open)
        co_return output->fail(open.error());
    if (open->access.environment == Environment::Production)
        co_return output->fail({Error::Kind::Plaid, u"SANDBOX_ONLY"_s,
            u"Webhooks can be fired in Sandbox and offline only; this Item is of Production."_s, {}, {}, 0});
    SandboxApi sandbox(runtime->plaid());
    const Result<bool> fired = co_await sandbox.fireWebhook(open->access, open->token, kind.type, kind.code);
    if (!fired)
        co_return output->fail(fired.error());
    output->object({u"item_id"_s, u"webhook_type"_s, u"webhook_code"_s, u"fired"_s},
        {{u"item_id"_s, item.value()}, {u"webhook_type"_s, kind.type}, {u"webhook_code"_s, kind.code},
            {u"fired"_s, *fired}});
    co_return *fired ? Ok : Refused;
}

} // namespace

QCoro::Task<int> requeueWebhooks(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const QString text = u"state:dead_letter "_s + invocation.arguments.join(u' ');
    const Result<WebhookQuery> query = parseWebhookQuery(text, SystemClock().now());
    if (!query)
        co_return output->usage(query.error().detail);
    const Result<QList<WebhookSummary>> letters = (*reader)->webhooks(*query, -1);
    if (!letters)
        co_return output->fail(letters.error());
    QList<WebhookId> ids;
    for (const WebhookSummary& letter : *letters)
        ids.append(letter.id);
    const bool agreed = invocation.has(u"yes"_s);
    const WritingWork work = [ids, agreed, output](Runtime* runtime) { return requeue(runtime, ids, agreed, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> editWebhook(Invocation invocation, Output* output)
{
    if (!invocation.has(u"body-file"_s))
        co_return output->usage(u"--body-file is required."_s);
    const Result<QByteArray> body = invocation.inputs->file(invocation.value(u"body-file"_s), kMaxWebhookBody);
    if (!body)
        co_return output->fail(body.error());
    const WebhookId id(invocation.arguments[0]);
    const WritingWork work = [id, body = *body, output](Runtime* runtime) { return edit(runtime, id, body, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> fireWebhook(Invocation invocation, Output* output)
{
    const ItemId item(invocation.arguments[0]);
    const WebhookKind kind{invocation.arguments[1].toUpper(), invocation.arguments[2].toUpper()};
    const WritingWork work = [item, kind, output](Runtime* runtime) { return fire(runtime, item, kind, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli

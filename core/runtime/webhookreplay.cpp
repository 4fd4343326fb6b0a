// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/webhookreplay.h"

#include "core/receiver/webhookhandler.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhooknormaliser.h"
#include "core/receiver/webhooksealing.h"
#include "core/runtime/runtime.h"
#include "core/store/writer.h"
#include "core/sync/removalnotice.h"
#include "core/sync/syncscheduler.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool changesTransactions(const WebhookEvent& event)
{
    return event.action == WebhookAction::SyncItem || event.action == WebhookAction::RemoveTransactions;
}

Result<> checkReplayable(const WebhookRecord& record)
{
    if (record.verification == Verification::Verified || !record.editedFrom.isEmpty())
        return {};
    return unexpected(Error::Kind::InvalidInput, u"verification"_s,
        u"Its signature was never verified: Egret does not act on it. It can be sent on with --to."_s);
}

Result<WebhookEvent> eventOf(const WebhookRecord& record, const TokenVault& vault)
{
    if (const Result<> allowed = checkReplayable(record); !allowed)
        return unexpected(allowed.error());
    const Result<QByteArray> body = exactBody(record, vault);
    return body ? Result<WebhookEvent>(normalise(*body)) : unexpected(body.error());
}

} // namespace

Task<WebhookRecord> findDelivery(Runtime* runtime, WebhookId id)
{
    const std::function<Result<WebhookRecord>(WebhookStore&)> find
        = [id](WebhookStore& store) { return store.find(id); };
    const Result<WebhookRecord> record = co_await runtime->webhooks().run(find);
    co_return record;
}

Task<WebhookReplay> previewReplay(Runtime* runtime, WebhookRecord record)
{
    const Result<WebhookEvent> event = eventOf(record, runtime->vault());
    if (!event)
        co_return unexpected(event.error());
    WebhookReplay replay;
    replay.event = *event;
    replay.syncs = changesTransactions(*event);
    if (!replay.syncs) {
        const Result<std::optional<ReplayDeletion>> deletion = co_await deletionOf(runtime, record);
        if (!deletion)
            co_return unexpected(deletion.error());
        replay.deletes = *deletion;
        co_return replay;
    }
    const QList<TransactionId> removed = RemovalNotice::rowsNamedBy(*event);
    const Result<UpdatePreview> preview = co_await runtime->scheduler().previewNow(replay.event.item, removed);
    if (!preview)
        co_return unexpected(preview.error());
    replay.changes = *preview;
    co_return replay;
}

Task<std::optional<ReplayDeletion>> deletionOf(Runtime* runtime, WebhookRecord record)
{
    const Result<> allowed = checkReplayable(record);
    if (!allowed)
        co_return unexpected(allowed.error());
    const Result<std::optional<ReplayDeletion>> deletion = co_await deletionOnceHandled(runtime, record);
    co_return deletion;
}

Task<std::optional<ReplayDeletion>> deletionOnceHandled(Runtime* runtime, WebhookRecord record)
{
    const Result<QByteArray> body = exactBody(record, runtime->vault());
    if (!body)
        co_return unexpected(body.error());
    const WebhookEvent event = normalise(*body);
    if (event.action != WebhookAction::DropAccount)
        co_return std::optional<ReplayDeletion>();
    const ItemId item = event.item;
    const AccountId account(event.fields.value("account_id"_L1).toString());
    const std::function<Result<std::optional<HeldAccount>>(Stores&)> look
        = [item, account](Stores& stores) { return stores.accountRevocations.heldOf(item, account); };
    const Result<std::optional<HeldAccount>> held = co_await runtime->writer().run(look);
    if (!held)
        co_return unexpected(held.error());
    if (!*held)
        co_return std::optional<ReplayDeletion>();
    const std::optional<ReplayDeletion> deletion = ReplayDeletion{account, **held};
    co_return deletion;
}

Task<WebhookReplay> replayHere(Runtime* runtime, WebhookRecord record)
{
    const Result<> allowed = checkReplayable(record);
    if (!allowed)
        co_return unexpected(allowed.error());
    const Result<WebhookEvent> event = co_await runtime->webhookHandler().replay(record);
    if (!event)
        co_return unexpected(event.error());
    WebhookReplay replay;
    replay.event = *event;
    replay.done = true;
    replay.syncs = changesTransactions(*event);
    if (!replay.syncs)
        co_return replay;
    const Result<SyncSummary> summary = co_await runtime->scheduler().syncNow(event->item);
    if (!summary)
        co_return unexpected(summary.error());
    replay.changes.summary = *summary;
    co_return replay;
}

Task<WebhookPoster::Outcome> replayElsewhere(Runtime* runtime, WebhookRecord record, QUrl target)
{
    const Result<QByteArray> body = exactBody(record, runtime->vault());
    if (!body)
        co_return unexpected(body.error());
    const Result<WebhookPoster::Outcome> outcome
        = co_await runtime->webhookPoster().post(target, record.delivery.headers, *body);
    co_return outcome;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changerows.h"
#include "app/cli/commands.h"
#include "app/cli/deletionconsent.h"
#include "app/cli/reading.h"
#include "app/cli/writing.h"
#include "core/receiver/posttarget.h"
#include "core/receiver/webhookcopy.h"
#include "core/receiver/webhookverifier.h"
#include "core/runtime/webhookreplay.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReplayRequest {
    QList<WebhookId> ids;
    bool dryRun = false;
    //! What it deletes is known to whoever asked.
    bool agreed = false;
    QUrl to; //!< empty: into this engine
};

//! What a replay is told by: its row, and for a person what stands below the table.
struct ReplayAnswer {
    QJsonObject row;
    UpdatePreview changes;
};

QStringList replayColumns(const ReplayRequest& request)
{
    if (!request.to.isEmpty())
        return {u"id"_s, u"to"_s, u"status"_s, u"milliseconds"_s, u"error"_s};
    return {u"id"_s, u"webhook_type"_s, u"webhook_code"_s, u"item_id"_s, u"action"_s, u"done"_s, u"added"_s,
        u"modified"_s, u"removed"_s, u"error"_s};
}

QJsonObject failedRow(const WebhookId& id, const Error& error)
{
    return {{u"id"_s, id.value()}, {u"error"_s, error.detail}};
}

QJsonObject eventRow(const WebhookId& id, const WebhookEvent& event, bool done)
{
    return {{u"id"_s, id.value()}, {u"webhook_type"_s, event.type}, {u"webhook_code"_s, event.code},
        {u"item_id"_s, event.item.value()}, {u"action"_s, webhookActionName(event.action)}, {u"done"_s, done}};
}

void noteCounts(QJsonObject& row, const SyncSummary& summary)
{
    row.insert(u"added"_s, summary.added);
    row.insert(u"modified"_s, summary.modified);
    row.insert(u"removed"_s, summary.removed);
}

QJsonObject deletionObject(const ReplayDeletion& deletion)
{
    return {{u"account_id"_s, deletion.account.value()}, {u"name"_s, deletion.held.name},
        {u"transactions"_s, deletion.held.transactions}};
}

//! What replaying does here, or would do.
Task<ReplayAnswer> replayInside(Runtime* runtime, WebhookRecord record, bool dryRun)
{
    Task<WebhookReplay> replaying = dryRun ? previewReplay(runtime, record) : replayHere(runtime, record);
    const Result<WebhookReplay> replay = co_await replaying;
    if (!replay)
        co_return unexpected(replay.error());
    ReplayAnswer answer{eventRow(record.delivery.id, replay->event, replay->done), replay->changes};
    if (replay->syncs)
        noteCounts(answer.row, replay->changes.summary);
    if (replay->syncs && dryRun)
        answer.row.insert(u"rows"_s, changeRows(replay->changes.rows));
    if (replay->deletes)
        answer.row.insert(u"deletes"_s, deletionObject(*replay->deletes));
    co_return answer;
}

Task<ReplayAnswer> replayOutside(Runtime* runtime, WebhookRecord record, QUrl to, bool dryRun)
{
    const QJsonObject target{{u"id"_s, record.delivery.id.value()}, {u"to"_s, to.toString()}};
    if (dryRun)
        co_return ReplayAnswer{target, {}};
    const Result<WebhookPoster::Outcome> outcome = co_await replayElsewhere(runtime, record, to);
    if (!outcome)
        co_return unexpected(outcome.error());
    QJsonObject row = target;
    row.insert(u"status"_s, outcome->status);
    row.insert(u"milliseconds"_s, outcome->milliseconds);
    if (!outcome->isTaken())
        row.insert(u"error"_s, u"It was not taken: the answer was %1."_s.arg(outcome->status));
    co_return ReplayAnswer{row, {}};
}

Task<ReplayAnswer> replayOne(Runtime* runtime, ReplayRequest request, WebhookId id, Output* output)
{
    const Result<WebhookRecord> record = co_await findDelivery(runtime, id);
    if (!record)
        co_return unexpected(record.error());
    if (!request.to.isEmpty() && ageOf(*record, SystemClock().now()) > kMaxSignatureAge)
        output->note(u"%1 was signed more than five minutes ago: whoever verifies it will refuse it."_s.arg(id.value()));
    Task<ReplayAnswer> replaying = request.to.isEmpty() ? replayInside(runtime, *record, request.dryRun)
                                                       : replayOutside(runtime, *record, request.to, request.dryRun);
    const Result<ReplayAnswer> answer = co_await replaying;
    co_return answer;
}

//! Below the table of all: what each would change.
void showBelow(const QList<ReplayAnswer>& answers, const Output& output)
{
    for (const ReplayAnswer& answer : answers) {
        const QString id = answer.row["id"_L1].toString();
        if (answer.row.contains("deletes"_L1)) {
            const QJsonValue deletes = answer.row["deletes"_L1];
            const HeldAccount held{deletes["name"_L1].toString(), deletes["transactions"_L1].toInteger()};
            output.note(u"%1 would delete %2."_s.arg(id, deletionText({AccountId(deletes["account_id"_L1].toString()), held})));
        }
        if (answer.changes.rows.isEmpty())
            continue;
        output.line(u"\n%1 would change:"_s.arg(id));
        showChanges(answer.changes, output);
    }
}

QCoro::Task<int> replay(Runtime* runtime, ReplayRequest request, Output* output)
{
    const bool mayDelete = !request.agreed && !request.dryRun && request.to.isEmpty();
    const QList<WebhookId> questionable = mayDelete ? request.ids : QList<WebhookId>();
    const Result<bool> lacking = co_await needsConsent(runtime, questionable, deletionOf, u"nothing was replayed."_s, output);
    if (!lacking)
        co_return output->fail(lacking.error());
    if (*lacking)
        co_return Usage;
    int code = Ok;
    QJsonArray rows;
    QList<ReplayAnswer> answers;
    for (const WebhookId& id : request.ids) {
        if (output->isAbandoned())
            break;
        const Result<ReplayAnswer> answer = co_await replayOne(runtime, request, id, output);
        rows.append(answer ? answer->row : failedRow(id, answer.error()));
        if (!answer)
            code = exitCodeFor(answer.error());
        else if (answer->row.contains("error"_L1))
            code = Refused;
        if (answer && request.dryRun)
            answers.append(*answer);
    }
    output->rows(replayColumns(request), rows);
    if (output->format() == Output::Format::Table)
        showBelow(answers, *output);
    co_return code;
}

//! The ids that a query finds, oldest first: the order in which they came.
Result<QList<WebhookId>> idsOf(const Invocation& invocation, const QString& text)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        return unexpected(reader.error());
    const Result<WebhookQuery> query = parseWebhookQuery(text, SystemClock().now());
    if (!query)
        return unexpected(query.error());
    const Result<QList<WebhookSummary>> webhooks = (*reader)->webhooks(*query, -1);
    if (!webhooks)
        return unexpected(webhooks.error());
    QList<WebhookId> ids;
    for (const WebhookSummary& webhook : *webhooks)
        ids.prepend(webhook.id);
    return ids;
}

} // namespace

QCoro::Task<int> replayWebhooks(Invocation invocation, Output* output)
{
    ReplayRequest request{{}, invocation.has(u"dry-run"_s), invocation.has(u"yes"_s), QUrl(invocation.value(u"to"_s))};
    if (invocation.has(u"query"_s) == !invocation.arguments.isEmpty())
        co_return output->usage(u"Name webhooks by their ids, or find them with --query."_s);
    if (invocation.has(u"to"_s)) {
        if (const Result<> allowed = checkPostTarget(request.to); !allowed)
            co_return output->usage(allowed.error().detail);
    }
    for (const QString& id : invocation.arguments)
        request.ids.append(WebhookId(id));
    if (invocation.has(u"query"_s)) {
        const Result<QList<WebhookId>> found = idsOf(invocation, invocation.value(u"query"_s));
        if (!found)
            co_return output->fail(found.error());
        request.ids = *found;
        if (!invocation.has(u"yes"_s) && !request.dryRun) {
            output->object({u"count"_s}, {{u"count"_s, found->size()}});
            output->note(u"Nothing was replayed: add --yes to replay these, or --dry-run to see what that would do."_s);
            co_return Ok;
        }
    }
    const WritingWork work = [request, output](Runtime* runtime) { return replay(runtime, request, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli

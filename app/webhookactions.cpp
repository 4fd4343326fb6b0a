// SPDX-License-Identifier: Apache-2.0
#include "app/webhookactions.h"

#include "app/engine.h"
#include "core/integrations/integrationurls.h"
#include "core/plaid/backoff.h"
#include "core/plaid/sandboxapi.h"
#include "core/receiver/webhookcopy.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhookrecheck.h"
#include "core/receiver/webhooksealing.h"
#include "core/receiver/webhookverifier.h"
#include "core/runtime/webhookediting.h"
#include "core/store/reader.h"
#include "core/store/writer.h"
#include "core/sync/itemaccess.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsShown = 12;

WebhookLoss lossOf(const ItemId& item, const ReplayDeletion& deletion)
{
    return {item, deletion.held.name.isEmpty() ? deletion.account.value() : deletion.held.name, deletion.held.transactions};
}

ReplayOutcome outcomeOf(const WebhookId& webhook, const Result<WebhookReplay>& replay)
{
    ReplayOutcome outcome;
    outcome.webhook = webhook;
    if (!replay) {
        outcome.error = replay.error();
        return outcome;
    }
    outcome.isPreview = !replay->done;
    outcome.action = replay->event.action;
    outcome.mayDelete = replay->deletes.has_value();
    if (replay->deletes)
        outcome.loss = lossOf(replay->event.item, *replay->deletes);
    outcome.syncs = replay->syncs;
    outcome.added = replay->changes.summary.added;
    outcome.modified = replay->changes.summary.modified;
    outcome.removed = replay->changes.summary.removed;
    for (const RowChange& row : replay->changes.rows.first(std::min(kRowsShown, replay->changes.rows.size())))
        outcome.rows.append({transactionStepName(row.kind), row.id.value()});
    return outcome;
}

//! What Plaid would have sent, but signed by nobody.
QByteArray forgedBody(const FireRequest& request)
{
    const QJsonObject body{{u"webhook_type"_s, request.kind.type}, {u"webhook_code"_s, request.kind.code},
        {u"item_id"_s, request.item.value()}, {u"environment"_s, u"sandbox"_s}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

WebhookActions::WebhookActions(Engine& engine)
    : QObject(&engine)
    , m_engine(engine)
{
}

void WebhookActions::refuse(const WebhookId& webhook, const Error& error)
{
    ReplayOutcome outcome;
    outcome.webhook = webhook;
    outcome.error = error;
    emit replayed(outcome);
}

void WebhookActions::preview(const WebhookId& webhook)
{
    if (m_engine.closed())
        refuse(webhook, *m_engine.closed());
    else
        m_engine.begin(runPreview(webhook));
}

QCoro::Task<> WebhookActions::runPreview(WebhookId webhook)
{
    const Result<WebhookRecord> record = co_await findDelivery(&m_engine.runtime(), webhook);
    if (!record) {
        refuse(webhook, record.error());
        co_return;
    }
    const Result<WebhookReplay> replay = co_await previewReplay(&m_engine.runtime(), *record);
    ReplayOutcome outcome = outcomeOf(webhook, replay);
    outcome.isPreview = true;
    if (!replay)
        co_await tellLoss(*record, &outcome);
    emit replayed(outcome);
}

//! What cannot be told may be anything, but for deliveries that replaying refuses.
QCoro::Task<> WebhookActions::tellLoss(WebhookRecord record, ReplayOutcome* outcome)
{
    const Result<std::optional<ReplayDeletion>> deletion = co_await deletionOf(&m_engine.runtime(), record);
    if (!deletion) {
        outcome->mayDelete = deletion.error().kind != Error::Kind::InvalidInput;
        outcome->error = deletion.error();
    } else if (*deletion) {
        outcome->mayDelete = true;
        outcome->loss = lossOf(record.event.item, **deletion);
    }
}

void WebhookActions::replay(const WebhookId& webhook, bool agreed)
{
    if (m_engine.closed())
        refuse(webhook, *m_engine.closed());
    else
        m_engine.begin(runReplay(webhook, agreed));
}

QCoro::Task<> WebhookActions::runReplay(WebhookId webhook, bool agreed)
{
    const Result<WebhookRecord> record = co_await findDelivery(&m_engine.runtime(), webhook);
    if (!record) {
        refuse(webhook, record.error());
        co_return;
    }
    ReplayOutcome question;
    question.webhook = webhook;
    question.isPreview = true;
    if (!agreed)
        co_await tellLoss(*record, &question);
    if (question.mayDelete) {
        emit replayed(question);
        co_return;
    }
    const Result<WebhookReplay> replay = co_await replayHere(&m_engine.runtime(), *record);
    emit replayed(outcomeOf(webhook, replay));
}

void WebhookActions::sendTo(const WebhookId& webhook, const QUrl& target)
{
    if (m_engine.closed())
        refuse(webhook, *m_engine.closed());
    else
        m_engine.begin(runSend(webhook, target));
}

QCoro::Task<> WebhookActions::runSend(WebhookId webhook, QUrl target)
{
    const Result<WebhookRecord> record = co_await findDelivery(&m_engine.runtime(), webhook);
    if (!record) {
        refuse(webhook, record.error());
        co_return;
    }
    const Result<WebhookPoster::Outcome> sent = co_await replayElsewhere(&m_engine.runtime(), *record, target);
    ReplayOutcome outcome;
    outcome.webhook = webhook;
    outcome.target = target;
    outcome.tooOld = ageOf(*record, SystemClock().now()) > kMaxSignatureAge;
    if (sent) {
        outcome.httpStatus = sent->status;
        outcome.milliseconds = sent->milliseconds;
    } else {
        outcome.error = sent.error();
    }
    emit replayed(outcome);
}

void WebhookActions::recheck(const WebhookId& webhook)
{
    if (m_engine.closed())
        emit failed(*m_engine.closed());
    else
        m_engine.begin(runRecheck(webhook));
}

QCoro::Task<> WebhookActions::runRecheck(WebhookId webhook)
{
    const Result<QJsonObject> report = co_await judgedAgain(webhook);
    if (report)
        emit rechecked(webhook, *report);
    else
        emit failed(report.error());
}

Task<QJsonObject> WebhookActions::judgedAgain(WebhookId webhook)
{
    const Result<WebhookRecord> record = co_await findDelivery(&m_engine.runtime(), webhook);
    if (!record)
        co_return unexpected(record.error());
    const Result<QByteArray> body = exactBody(*record, m_engine.runtime().vault());
    if (!body)
        co_return unexpected(body.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_engine.runtime().directory());
    if (!reader)
        co_return unexpected(reader.error());
    const VerificationReport report = judgeAgain(*record, *body, [&reader](const QString& kid) {
        const Result<QList<StoredKey>> keys = (*reader)->webhookKeys(kid);
        return keys ? *keys : QList<StoredKey>();
    });
    QJsonObject json = toJson(report);
    json.insert(u"verification"_s, verificationName(report.verification));
    co_return json;
}

void WebhookActions::requeue(const QList<WebhookId>& webhooks, bool agreed)
{
    if (m_engine.closed())
        emit failed(*m_engine.closed());
    else
        m_engine.begin(runRequeue(webhooks, agreed));
}

QCoro::Task<> WebhookActions::tellLosses(RequeueQuestion* question)
{
    for (const WebhookId& id : question->webhooks) {
        const Result<WebhookRecord> record = co_await findDelivery(&m_engine.runtime(), id);
        if (!record) {
            if (record.error().kind != Error::Kind::NotFound)
                question->unknown = record.error();
            continue;
        }
        const Result<std::optional<ReplayDeletion>> deletion = co_await deletionOnceHandled(&m_engine.runtime(), *record);
        if (!deletion && deletion.error().kind != Error::Kind::InvalidInput) // which nothing acts on
            question->unknown = deletion.error();
        else if (deletion && *deletion)
            question->losses.append(lossOf(record->event.item, **deletion));
    }
}

QCoro::Task<> WebhookActions::runRequeue(QList<WebhookId> webhooks, bool agreed)
{
    RequeueQuestion question{webhooks, {}, {}};
    if (!agreed)
        co_await tellLosses(&question);
    if (question.unknown || !question.losses.isEmpty()) {
        emit requeueQuestioned(question);
        co_return;
    }
    const std::function<Result<qint64>(WebhookStore&)> putBack
        = [webhooks](WebhookStore& store) { return store.putBack(webhooks); };
    const Result<qint64> count = co_await m_engine.runtime().webhooks().run(putBack);
    m_engine.runtime().wakeWebhooks();
    if (count)
        emit requeued(*count);
    else
        emit failed(count.error());
}

void WebhookActions::keepCopy(const WebhookId& webhook, const QByteArray& body)
{
    if (m_engine.closed())
        emit copyFailed(*m_engine.closed());
    else
        m_engine.begin(runKeep(webhook, body));
}

QCoro::Task<> WebhookActions::runKeep(WebhookId webhook, QByteArray body)
{
    const Result<WebhookRecord> copy = co_await keepEditedCopy(&m_engine.runtime(), webhook, body);
    if (copy)
        emit copied(copy->delivery.id);
    else
        emit copyFailed(copy.error());
}

void WebhookActions::fire(const FireRequest& request)
{
    if (m_engine.closed())
        emit fired({0, 0, SystemClock().now(), *m_engine.closed()});
    else
        m_engine.begin(runFire(request));
}

QCoro::Task<> WebhookActions::runFire(FireRequest request)
{
    FireOutcome outcome;
    const Result<> done = co_await fireAll(request, &outcome);
    if (!done)
        outcome.error = done.error();
    outcome.time = SystemClock().now();
    emit fired(outcome);
}

Task<> WebhookActions::fireAll(FireRequest request, FireOutcome* outcome)
{
    const Result<OpenItem> open = co_await m_engine.runtime().itemAccess().open(request.item);
    if (!open)
        co_return unexpected(open.error());
    if (open->access.environment == Environment::Production)
        co_return unexpected(Error::Kind::Plaid, u"SANDBOX_ONLY"_s, u"Webhooks cannot be fired in Production."_s);
    const Result<> waited = co_await m_engine.runtime().backoff().waitOut(std::chrono::seconds(request.delaySeconds));
    if (!waited)
        co_return unexpected(waited.error());
    SandboxApi sandbox(m_engine.runtime().plaid());
    for (int i = 0; i < request.times; ++i) {
        const Result<bool> taken
            = co_await sandbox.fireWebhook(open->access, open->token, request.kind.type, request.kind.code);
        if (!taken)
            co_return unexpected(taken.error());
        outcome->fired += *taken ? 1 : 0;
    }
    if (!request.forgery)
        co_return {};
    const Result<int> status = co_await forge(open->item.integration, request);
    if (!status)
        co_return unexpected(status.error());
    outcome->forgeryStatus = *status;
    co_return {};
}

Task<int> WebhookActions::forge(IntegrationId integration, FireRequest request)
{
    const std::function<Result<Integration>(Stores&)> find
        = [integration](Stores& stores) { return stores.integrations.find(integration); };
    const Result<Integration> found = co_await m_engine.runtime().writer().run(find);
    if (!found)
        co_return unexpected(found.error());
    const QUrl url = webhookUrl(m_engine.runtime().listening(), *found);
    const HttpHeaders headers{{"Content-Type"_ba, "application/json"_ba},
        {"Plaid-Verification"_ba, "eyJhbGciOiJFUzI1NiIsImtpZCI6ImZvcmdlZCJ9.e30.Zm9yZ2Vk"_ba}};
    const Result<WebhookPoster::Outcome> outcome
        = co_await m_engine.runtime().webhookPoster().post(url, headers, forgedBody(request));
    if (!outcome)
        co_return unexpected(outcome.error());
    const int status = outcome->status;
    co_return status;
}

} // namespace egret

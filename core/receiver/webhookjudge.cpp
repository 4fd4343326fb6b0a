// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookjudge.h"

#include "core/base/log.h"
#include "core/http/httpmessage.h"
#include "core/receiver/verificationkeys.h"
#include "core/receiver/webhookaddresses.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhooksealing.h"
#include "core/receiver/webhookverifier.h"

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 100;
constexpr std::chrono::milliseconds kKeyPatience{30'000};
constexpr int kMaxDoublings = 16;

QString keyDetail(const VerificationReport& report)
{
    for (const VerificationCheck& check : report.checks) {
        if (check.check == "key"_L1)
            return check.detail;
    }
    return u"the secrets are locked"_s;
}

} // namespace

//! What a page of deliveries has come to.
struct WebhookJudge::Verdicts {
    QList<std::pair<WebhookId, VerificationReport>> final;
    QList<WebhookOutcome> deadLetters;
    QList<WebhookDelay> delays;

    bool hasVerified() const
    {
        return std::any_of(final.begin(), final.end(),
            [](const auto& verdict) { return verdict.second.verification == Verification::Verified; });
    }

    Result<> storeIn(WebhookStore& store) const
    {
        for (const auto& [id, report] : final) {
            const Result<> done
                = store.setVerification(id, report.verification, report.failedCheck, checksToText(report));
            if (!done && done.error().kind != Error::Kind::NotFound)
                return done;
        }
        if (!deadLetters.isEmpty()) {
            if (const Result<> done = store.settle(deadLetters); !done)
                return done;
        }
        return delays.isEmpty() ? Result<>() : store.postpone(delays);
    }
};

WebhookJudge::WebhookJudge(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &WebhookJudge::wake);
    connect(&m_parts.inbox, &WebhookInbox::uncheckedAppended, this, &WebhookJudge::wake);
}

void WebhookJudge::setRetryDelays(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_firstDelay = first;
    m_longestDelay = longest;
}

void WebhookJudge::start()
{
    m_running = true;
    wake();
}

void WebhookJudge::stop()
{
    m_running = false;
    m_alarm.stop();
}

void WebhookJudge::wake()
{
    m_moreToDo = true;
    if (m_running && !m_working)
        m_parts.tasks.start(work());
}

QCoro::Task<> WebhookJudge::work()
{
    m_working = true;
    while (m_running && std::exchange(m_moreToDo, false)) {
        m_missingKids.clear();
        const Result<> judged = co_await judgeDue();
        if (!judged)
            qCWarning(lcReceiver) << "Webhooks could not be judged:" << judged.error();
    }
    const Result<> asleep = co_await sleepUntilNext();
    if (!asleep && m_running)
        m_alarm.start(m_longestDelay);
    m_working = false;
    if (m_moreToDo)
        wake();
}

Task<> WebhookJudge::judgeDue()
{
    while (m_running) {
        const std::function<Result<QList<WebhookRecord>>(WebhookStore&)> query
            = [now = m_parts.clock.now()](WebhookStore& store) { return store.dueForJudging(now, kPageSize); };
        const Result<QList<WebhookRecord>> page = co_await m_parts.inbox.run(query);
        if (!page)
            co_return unexpected(page.error());
        if (page->isEmpty())
            break;
        const Result<> judged = co_await judgePage(*page);
        if (!judged)
            co_return unexpected(judged.error());
    }
    co_return Result<>();
}

Task<> WebhookJudge::judgePage(QList<WebhookRecord> page)
{
    Verdicts verdicts;
    for (const WebhookRecord& record : page) {
        if (!m_running)
            break;
        const WebhookId id = record.delivery.id;
        const Result<VerificationReport> report = co_await judged(record);
        if (!report)
            verdicts.deadLetters.append({id, WebhookState::DeadLetter, report.error().detail});
        else if (report->verification != Verification::NotChecked)
            verdicts.final.append({id, *report});
        else if (m_parts.clock.now() - record.delivery.received > kMaxWait)
            verdicts.deadLetters.append({id, WebhookState::DeadLetter, u"Its key could not be had for a week: %1."_s.arg(keyDetail(*report))});
        else
            verdicts.delays.append(delayOf(record, *report));
    }
    const std::function<Result<>(WebhookStore&)> store
        = [verdicts](WebhookStore& webhooks) { return verdicts.storeIn(webhooks); };
    const Result<> stored = co_await m_parts.inbox.run(store);
    if (stored && verdicts.hasVerified())
        emit verified();
    co_return stored;
}

WebhookDelay WebhookJudge::delayOf(const WebhookRecord& record, const VerificationReport& report) const
{
    const int doublings = std::min(record.attempts, kMaxDoublings);
    const std::chrono::milliseconds wait = std::min(m_firstDelay * (1 << doublings), m_longestDelay);
    return {record.delivery.id, m_parts.clock.now() + wait, u"waits for its key: "_s + keyDetail(report)};
}

//! The verdict on an unchecked delivery. Errors: why there can never be one.
Task<VerificationReport> WebhookJudge::judged(WebhookRecord record)
{
    const std::optional<Integration> integration = m_parts.addresses.find(record.delivery.integration);
    if (!integration)
        co_return unexpected(
            Error::Kind::NotFound, u"integration"_s, u"The integration was removed before its key could be had."_s);
    const Result<QByteArray> body = exactBody(record, m_parts.vault);
    if (!body && body.error().kind == Error::Kind::InvalidInput)
        co_return unexpected(body.error());
    if (!body)
        co_return VerificationReport(); // not checked: the vault is closed
    record.delivery.body = *body;
    const Result<VerificationReport> report = co_await judgedByKey(*integration, record.delivery);
    co_return report;
}

Task<VerificationReport> WebhookJudge::judgedByKey(Integration integration, WebhookDelivery delivery)
{
    const QByteArray signature = headerValue(delivery.headers, "Plaid-Verification"_ba);
    const CachedVerdict first
        = judgeWithCachedKeys(m_parts.keys, integration, signature, delivery.body, delivery.received);
    const QString missing = integration.id.value() + u' ' + first.missingKid;
    if (first.missingKid.isEmpty() || m_missingKids.contains(missing))
        co_return first.report;
    const Result<KeyAnswer> answer = co_await m_parts.keys.obtained(integration, first.missingKid, kKeyPatience);
    if (!answer)
        co_return unexpected(answer.error());
    if (answer->state == KeyAnswer::State::NotObtainable)
        m_missingKids.insert(missing);
    const auto lookup = [&answer](const QString&) { return *answer; };
    co_return judge(signature, delivery.body, lookup, delivery.received);
}

Task<> WebhookJudge::sleepUntilNext()
{
    const std::function<Result<std::optional<Timestamp>>(WebhookStore&)> query
        = [](WebhookStore& store) { return store.nextJudging(); };
    const Result<std::optional<Timestamp>> next = co_await m_parts.inbox.run(query);
    if (!next)
        co_return unexpected(next.error());
    if (*next && m_running) {
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(**next - m_parts.clock.now());
        m_alarm.start(std::clamp(wait, m_firstDelay, m_longestDelay));
    }
    co_return Result<>();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookforwarder.h"

#include "core/base/log.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhookposter.h"
#include "core/receiver/webhooksealing.h"

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 20;
constexpr std::chrono::milliseconds kLongestSleep{600'000};

} // namespace

WebhookForwarder::WebhookForwarder(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &WebhookForwarder::wake);
    connect(&m_parts.inbox, &WebhookInbox::appended, this, &WebhookForwarder::wake);
}

void WebhookForwarder::start()
{
    m_running = true;
    wake();
}

void WebhookForwarder::stop()
{
    m_running = false;
    m_alarm.stop();
}

void WebhookForwarder::wake()
{
    m_lookAgain = true;
    if (m_running && !m_looking)
        m_parts.tasks.start(look());
}

//! Gives every address that is not worked on a worker of its own.
QCoro::Task<> WebhookForwarder::look()
{
    m_looking = true;
    while (m_running && std::exchange(m_lookAgain, false)) {
        const std::function<Result<QStringList>(WebhookStore&)> query
            = [now = m_parts.clock.now()](WebhookStore& store) { return store.forwards().ready(now); };
        const Result<QStringList> ready = co_await m_parts.inbox.run(query);
        if (!ready)
            break;
        for (const QString& forward : *ready) {
            if (m_busy.contains(forward))
                continue;
            m_busy.insert(forward);
            m_parts.tasks.start(work(forward));
        }
    }
    m_looking = false;
}

QCoro::Task<> WebhookForwarder::work(QString forward)
{
    const Result<> sent = co_await sendDue(forward);
    if (!sent)
        qCWarning(lcReceiver) << "Webhooks could not be sent on:" << sent.error();
    m_busy.remove(forward);
    const Result<> asleep = co_await sleepUntilNext();
    if (!asleep && m_running)
        m_alarm.start(kLongestSleep);
}

Task<> WebhookForwarder::sendDue(QString forward)
{
    while (m_running) {
        const std::function<Result<QList<ForwardJob>>(WebhookStore&)> due
            = [forward, now = m_parts.clock.now()](WebhookStore& store) { return store.forwards().due(forward, now, kPageSize); };
        const Result<QList<ForwardJob>> jobs = co_await m_parts.inbox.run(due);
        if (!jobs)
            co_return unexpected(jobs.error());
        if (jobs->isEmpty())
            break;
        for (const ForwardJob& job : *jobs) {
            const Result<> sent = co_await send(job);
            if (!sent)
                co_return sent;
        }
    }
    co_return Result<>();
}

//! Errors: what became of it could not be noted.
Task<> WebhookForwarder::send(ForwardJob job)
{
    const std::function<Result<WebhookRecord>(WebhookStore&)> find
        = [id = job.webhook](WebhookStore& store) { return store.find(id); };
    const Result<WebhookRecord> record = co_await m_parts.inbox.run(find);
    const Result<QByteArray> body = record ? exactBody(*record, m_parts.vault) : Result<QByteArray>(unexpected(record.error()));
    Result<WebhookPoster::Outcome> outcome = unexpected(body ? Error() : body.error());
    if (body) {
        Result<WebhookPoster::Outcome> posted = co_await m_parts.poster.post(job.url, record->delivery.headers, *body);
        outcome = std::move(posted);
    }
    const bool taken = outcome && outcome->isTaken();
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
        co_return unexpected(outcome.error());
    const int status = outcome ? outcome->status : 0;
    const QString cause = outcome ? u"the answer was %1"_s.arg(status) : outcome.error().detail;
    const bool gone = !record && record.error().kind == Error::Kind::NotFound;
    const std::optional<Timestamp> again = gone ? std::nullopt : nextTry(job);
    qCInfo(lcReceiver).noquote() << "Webhook" << job.webhook.value() << (taken ? u"sent on"_s : u"not sent on: "_s + cause);
    const std::function<Result<>(WebhookStore&)> note = [row = job.row, taken, status, cause, again](WebhookStore& store) {
        return taken ? store.forwards().noteSent(row, status) : store.forwards().noteFailure(row, status, cause, again);
    };
    const Result<> noted = co_await m_parts.inbox.run(note);
    co_return noted;
}

std::optional<Timestamp> WebhookForwarder::nextTry(const ForwardJob& job) const
{
    if (job.attempts + 1 >= kMaxAttempts)
        return std::nullopt;
    return m_parts.clock.now() + m_firstDelay * (1LL << (2 * job.attempts));
}

Task<> WebhookForwarder::sleepUntilNext()
{
    const std::function<Result<std::optional<Timestamp>>(WebhookStore&)> query
        = [](WebhookStore& store) { return store.forwards().next(); };
    const Result<std::optional<Timestamp>> next = co_await m_parts.inbox.run(query);
    if (!next)
        co_return unexpected(next.error());
    if (*next && m_running) {
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(**next - m_parts.clock.now());
        m_alarm.start(std::clamp(wait, std::min(m_firstDelay, kLongestSleep), kLongestSleep));
    }
    co_return Result<>();
}

} // namespace egret

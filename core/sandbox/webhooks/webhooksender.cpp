// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhooksender.h"

#include "core/base/log.h"
#include "core/base/redact.h"
#include "core/sandbox/webhooks/indentedjson.h"
#include "core/sandbox/webhooks/webhookrequest.h"

#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int kMostAttempts = 7; // by Plaid's own times, an eighth would be later than 24 hours
constexpr int kMostOpen = 10'000;
constexpr int kMostRunning = 48;
constexpr int kMostRunningPerServer = 6; // connections that Qt opens to one; more would wait inside it while time runs
constexpr int kMostRecords = 1'000;

QString serverOf(const QUrl& url)
{
    return url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
}

} // namespace

WebhookSender::WebhookSender(WebhookSigner& signer, const WebhookRules& rules, QObject* parent)
    : QObject(parent)
    , m_signer(signer)
    , m_rules(rules)
{
}

void WebhookSender::send(const QUrl& url, const QJsonObject& body)
{
    SentWebhook delivery;
    delivery.url = url;
    delivery.type = body.value("webhook_type"_L1).toString();
    delivery.code = body.value("webhook_code"_L1).toString();
    delivery.body = indentedJson(body);
    const WebhookFault fault = m_faults ? m_faults(delivery.code) : WebhookFault();
    delivery.signature = fault.signature;
    submit(delivery, fault);
    if (fault.duplicate)
        submit(delivery, fault);
}

Result<> WebhookSender::resend(quint64 number)
{
    const std::optional<SentWebhook> old = m_log.find(number);
    if (!old)
        return unexpected(Error::Kind::NotFound, u"delivery"_s, u"The simulator remembers no webhook with the number %1."_s.arg(number));
    SentWebhook delivery;
    delivery.url = old->url;
    delivery.type = old->type;
    delivery.code = old->code;
    delivery.body = old->body;
    submit(delivery, {});
    return {};
}

void WebhookSender::submit(const SentWebhook& delivery, const WebhookFault& fault)
{
    const bool isWeb = delivery.url.scheme() == "http"_L1 || delivery.url.scheme() == "https"_L1;
    if (!isWeb || delivery.url.host().isEmpty())
        return;
    const SentWebhook numbered = m_log.add(delivery);
    if (++m_open > kMostOpen) {
        qCWarning(lcSandbox).noquote() << "Too many webhooks wait; dropped one to" << redacted(delivery.url.toString());
        return conclude(numbered, SentWebhook::State::GivenUp);
    }
    if (fault.late > milliseconds(0))
        return later(numbered, fault.late);
    if (fault.reorder && !m_lanes[serverOf(delivery.url)].held)
        return hold(numbered);
    enqueue(numbered);
}

void WebhookSender::hold(const SentWebhook& delivery)
{
    const QString server = serverOf(delivery.url);
    m_lanes[server].held = delivery;
    QTimer::singleShot(m_rules.reorderWait, this, [this, server, number = delivery.number] { release(server, number); });
}

//! Ends the wait of the delivery with \a number where no other has taken its place.
void WebhookSender::release(const QString& server, quint64 number)
{
    const auto lane = m_lanes.find(server);
    if (lane == m_lanes.end() || !lane->held || lane->held->number != number)
        return;
    lane->queue.push_back(*std::exchange(lane->held, std::nullopt));
    startWaiting();
}

void WebhookSender::later(SentWebhook delivery, milliseconds delay)
{
    delivery.nextAttempt = SystemClock().now() + delay;
    m_log.update(delivery);
    QTimer::singleShot(delay, this, [this, delivery] { enqueue(delivery); });
}

void WebhookSender::enqueue(const SentWebhook& delivery)
{
    Lane& lane = m_lanes[serverOf(delivery.url)];
    lane.queue.push_back(delivery);
    if (lane.held)
        lane.queue.push_back(*std::exchange(lane.held, std::nullopt));
    startWaiting();
}

void WebhookSender::startWaiting()
{
    for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
        while (mayStart(*lane)) {
            const SentWebhook next = lane->queue.front();
            lane->queue.pop_front();
            ++lane->running;
            lane->newest = next.number;
            attempt(lane.key(), next);
        }
        const bool isIdle = lane->queue.empty() && !lane->held && lane->running == 0;
        lane = isIdle ? m_lanes.erase(lane) : std::next(lane);
    }
}

bool WebhookSender::mayStart(const Lane& lane) const
{
    return !lane.queue.empty() && lane.newest == 0 && lane.running < kMostRunningPerServer && m_running < kMostRunning;
}

void WebhookSender::attempt(const QString& server, SentWebhook delivery)
{
    const Timestamp now = SystemClock().now();
    ++m_running;
    ++delivery.attempts;
    delivery.firstAttempt = delivery.firstAttempt.value_or(now);
    delivery.nextAttempt.reset();
    m_log.update(delivery);
    QNetworkReply* reply = m_network.post(webhookRequest(delivery, m_signer, now), delivery.body);
    QTimer::singleShot(m_rules.answerTime, reply, &QNetworkReply::abort);
    QTimer::singleShot(m_rules.patience, reply, [this, server, number = delivery.number] { stopHoldingBack(server, number); });
    connect(reply, &QNetworkReply::finished, this, [this, server, delivery, reply] { finish(server, delivery, reply); });
}

//! The delivery with \a number holds back no other any more.
void WebhookSender::stopHoldingBack(const QString& server, quint64 number)
{
    const auto lane = m_lanes.find(server);
    if (lane != m_lanes.end() && lane->newest == number)
        lane->newest = 0;
    startWaiting();
}

void WebhookSender::finish(const QString& server, SentWebhook delivery, QNetworkReply* reply)
{
    reply->deleteLater();
    --m_running;
    --m_lanes[server].running;
    delivery.lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool accepted = delivery.lastStatus == 200 && reply->error() == QNetworkReply::NoError;
    recordOf(delivery.url).count(accepted, SystemClock().now());
    if (accepted) {
        conclude(delivery, SentWebhook::State::Delivered);
    } else {
        qCInfo(lcSandbox).noquote() << "Webhook to" << redacted(delivery.url.toString()) << "was refused with" << delivery.lastStatus;
        const milliseconds asked = delivery.lastStatus == 429 ? retryAfter(*reply, SystemClock().now()) : milliseconds(0);
        retryOrGiveUp(delivery, std::min(asked, m_rules.longestRetryAfter));
    }
    stopHoldingBack(server, delivery.number);
}

void WebhookSender::retryOrGiveUp(const SentWebhook& delivery, milliseconds asked)
{
    const Timestamp now = SystemClock().now();
    const milliseconds planned = m_rules.retryBase * (1 << (2 * (delivery.attempts - 1)));
    const milliseconds delay = std::max(planned, asked);
    const bool tooLate = now + delay > delivery.firstAttempt.value_or(now) + m_rules.giveUpAfter;
    if (delivery.attempts >= kMostAttempts || tooLate || recordOf(delivery.url).mostlyRefuses(now))
        return conclude(delivery, SentWebhook::State::GivenUp);
    later(delivery, delay);
}

void WebhookSender::conclude(SentWebhook delivery, SentWebhook::State state)
{
    --m_open;
    delivery.state = state;
    m_log.update(delivery);
}

//! Of too many endpoints, the one that was longest without a delivery is forgotten.
EndpointRecord& WebhookSender::recordOf(const QUrl& url)
{
    if (m_records.size() >= kMostRecords && !m_records.contains(url)) {
        const auto oldest = std::min_element(m_records.cbegin(), m_records.cend(),
            [](const EndpointRecord& left, const EndpointRecord& right) { return left.lastUsed() < right.lastUsed(); });
        m_records.erase(oldest);
    }
    return m_records[url];
}

} // namespace egret

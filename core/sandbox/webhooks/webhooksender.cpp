// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhooksender.h"

#include "core/base/log.h"
#include "core/base/redact.h"
#include "core/sandbox/webhooks/indentedjson.h"

#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kTimeout = 10s;
constexpr milliseconds kLongestRetryAfter = 4h;
constexpr auto kMemory = 24h;
constexpr int kMostAttempts = 7; // an eighth would be later than 24 hours
constexpr int kMostWaiting = 10'000;
constexpr int kMostRunning = 16;
constexpr size_t kSmallestSample = 20;
constexpr size_t kMostOutcomes = 5'000; // remembered per endpoint

milliseconds retryAfter(const QNetworkReply& reply)
{
    const milliseconds asked = std::chrono::seconds(reply.rawHeader("Retry-After"_ba).toInt());
    return std::clamp(asked, milliseconds(0), kLongestRetryAfter);
}

} // namespace

WebhookSender::WebhookSender(WebhookSigner& signer, milliseconds retryBase, QObject* parent)
    : QObject(parent)
    , m_signer(signer)
    , m_retryBase(retryBase)
{
}

void WebhookSender::send(const QUrl& url, const QJsonObject& body)
{
    enqueue({url, indentedJson(body), 0});
}

void WebhookSender::enqueue(Delivery delivery)
{
    if (m_waiting + int(m_queue.size()) >= kMostWaiting) {
        qCWarning(lcSandbox).noquote() << "Too many webhooks wait; dropped one to" << redacted(delivery.url.toString());
        return;
    }
    m_queue.push_back(std::move(delivery));
    startNext();
}

void WebhookSender::startNext()
{
    while (m_running < kMostRunning && !m_queue.empty()) {
        Delivery next = std::move(m_queue.front());
        m_queue.pop_front();
        attempt(std::move(next));
    }
}

void WebhookSender::attempt(Delivery delivery)
{
    ++delivery.attempts;
    ++m_running;
    QNetworkRequest request(delivery.url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QString(u"Egret-Sandbox/"_s + QLatin1String(EGRET_VERSION)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setRawHeader("Plaid-Verification"_ba, m_signer.sign(delivery.body, SystemClock().now()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(kTimeout.count()));
    QNetworkReply* reply = m_network.post(request, delivery.body);
    QTimer::singleShot(kTimeout, reply, &QNetworkReply::abort); // the transfer time-out restarts with every byte
    connect(reply, &QNetworkReply::finished, this, [this, delivery, reply] { finish(delivery, reply); });
}

void WebhookSender::finish(Delivery delivery, QNetworkReply* reply)
{
    reply->deleteLater();
    --m_running;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool accepted = status == 200 && reply->error() == QNetworkReply::NoError;
    std::deque<Outcome>& outcomes = m_outcomes[delivery.url];
    outcomes.push_back({SystemClock().now(), accepted});
    if (outcomes.size() > kMostOutcomes)
        outcomes.pop_front();
    if (!accepted) {
        qCInfo(lcSandbox).noquote() << "Webhook to" << redacted(delivery.url.toString()) << "was refused with" << status;
        retryLater(delivery, status == 429 ? retryAfter(*reply) : milliseconds(0));
    }
    startNext();
}

void WebhookSender::retryLater(const Delivery& delivery, milliseconds asked)
{
    if (delivery.attempts >= kMostAttempts || mostlyRefused(delivery.url))
        return;
    const milliseconds planned = m_retryBase * (1 << (2 * (delivery.attempts - 1)));
    ++m_waiting;
    QTimer::singleShot(std::max(planned, asked), this, [this, delivery] {
        --m_waiting;
        enqueue(delivery);
    });
}

bool WebhookSender::mostlyRefused(const QUrl& url)
{
    std::deque<Outcome>& outcomes = m_outcomes[url];
    const Timestamp now = SystemClock().now();
    while (!outcomes.empty() && now - outcomes.front().at > kMemory)
        outcomes.pop_front();
    const auto refused = size_t(std::count_if(outcomes.begin(), outcomes.end(), [](const Outcome& outcome) { return !outcome.accepted; }));
    return outcomes.size() >= kSmallestSample && refused * 10 > outcomes.size() * 9;
}

} // namespace egret

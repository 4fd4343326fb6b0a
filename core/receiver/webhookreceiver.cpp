// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookreceiver.h"

#include "core/base/log.h"
#include "core/base/orderedid.h"
#include "core/receiver/reachprobe.h"
#include "core/receiver/verificationkeys.h"
#include "core/receiver/webhookaddresses.h"
#include "core/receiver/webhookfold.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhooknormaliser.h"
#include "core/receiver/webhookverifier.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetryAfterSeconds = 30;
const char kSignatureHeader[] = "Plaid-Verification";

//! Credentials that a proxy or a curious client may have added.
void hideCredentials(HttpHeaders& headers)
{
    static const QList<QByteArray> credentials{"authorization"_ba, "proxy-authorization"_ba, "cookie"_ba,
        "x-api-key"_ba, "plaid-secret"_ba, "plaid-client-id"_ba};
    for (auto& [name, value] : headers) {
        const auto isName = [&header = name](const QByteArray& credential) { return header.compare(credential, Qt::CaseInsensitive) == 0; };
        if (std::any_of(credentials.begin(), credentials.end(), isName))
            value = "[redacted]"_ba;
    }
}

HttpResponse comeBackLater(int status, const QString& description, int seconds = kRetryAfterSeconds)
{
    HttpResponse response = HttpResponse::error(status, description);
    response.headers.append({"Retry-After"_ba, QByteArray::number(seconds)});
    return response;
}

HttpResponse refusal(const VerificationReport& report)
{
    const qsizetype failed = verificationCheckNames().indexOf(report.failedCheck);
    const QString detail = report.checks.value(failed).detail;
    return HttpResponse::error(401, u"The webhook's signature was refused: %1 (%2)."_s.arg(report.failedCheck, detail));
}

HttpResponse answerFor(const WebhookId& id, const VerificationReport& report, const Result<>& stored)
{
    if (report.verification == Verification::Failed) // whether it found a place in the ring changes nothing
        return refusal(report);
    if (!stored)
        return comeBackLater(503, u"The webhook could not be stored: "_s + stored.error().detail);
    const QByteArray verdict = verificationName(report.verification).toLatin1();
    return {200, {}, "application/json"_ba,
        R"({"id":")" + id.value().toLatin1() + R"(","received":true,"verification":")" + verdict + "\"}"};
}

} // namespace

//! A delivery on its way into the inbox.
struct WebhookReceiver::Arrival {
    WebhookDelivery delivery;
    QByteArray signature;
    Responder respond;
    QString token;
    QHostAddress source;
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
};

WebhookReceiver::WebhookReceiver(
    const WebhookAddresses& addresses, VerificationKeys& keys, WebhookInbox& inbox, const Clock& clock)
    : m_addresses(addresses)
    , m_keys(keys)
    , m_inbox(inbox)
    , m_clock(clock)
{
    m_judges.setExpiryTimeout(-1);
}

void WebhookReceiver::setLimits(const Limits& limits)
{
    m_limits = limits;
}

void WebhookReceiver::setObserver(Observer observer)
{
    m_observer = std::move(observer);
}

void WebhookReceiver::addRoutes(Router& router)
{
    router.add({"POST"_ba, u"/webhooks/plaid/{token}"_s, Exposure::Public, kMaxWebhookBody,
        [this](HttpRequest request, Responder respond) { receive(std::move(request), std::move(respond)); },
        [this](const QHash<QString, QString>& parameters) { return m_addresses.find(parameters.value(u"token"_s)).has_value(); }});
}

bool WebhookReceiver::isOverloaded() const
{
    const WebhookBacklog waiting = m_inbox.verified();
    return waiting.deliveries > m_limits.waitingDeliveries || waiting.bytes > m_limits.waitingBytes;
}

bool WebhookReceiver::hasTooManyUnchecked(const IntegrationId& integration) const
{
    const WebhookBacklog unchecked = m_inbox.unchecked(integration);
    return unchecked.deliveries >= m_limits.uncheckedDeliveries || unchecked.bytes > m_limits.uncheckedBytes;
}

void WebhookReceiver::setSources(const SourceRules& sources)
{
    m_sources = sources;
}

void WebhookReceiver::setProbe(ReachProbe& probe)
{
    m_probe = &probe;
}

void WebhookReceiver::setFailuresPerMinute(int failures)
{
    m_flood = FloodGuard(failures);
}

int WebhookReceiver::secondsBlocked(const Arrival& arrival)
{
    const std::lock_guard lock(m_floodGate);
    return m_flood.secondsBlocked(arrival.token, arrival.source, arrival.delivery.received);
}

void WebhookReceiver::receive(HttpRequest request, Responder respond)
{
    const QString token = request.parameters.value(u"token"_s);
    const std::optional<Integration> integration = m_addresses.arrive(token);
    if (!integration) {
        respond(HttpResponse::error(404, u"No integration has this webhook address."_s));
        return;
    }
    const QByteArray probe = request.header(ReachProbe::kHeader);
    if (m_probe && !probe.isEmpty() && m_probe->arrive(probe)) { // Egret's own, wherever it comes from
        respond({204, {}, {}, {}});
        return;
    }
    const QHostAddress source = m_sources.sourceOf(request);
    if (!m_sources.admits(source)) {
        respond(HttpResponse::error(403, u"Webhooks are not taken from this address."_s));
        return;
    }
    if (isOverloaded()) {
        respond(comeBackLater(429, u"Too many webhooks wait to be handled."_s));
        return;
    }
    const QByteArray signature = request.header(kSignatureHeader);
    const auto arrival = std::make_shared<Arrival>(
        Arrival{{{}, integration->id, m_clock.now(), std::move(request.headers), std::move(request.body)},
            signature, std::move(respond), token, source, std::chrono::steady_clock::now()});
    m_judges.start([this, arrival, judged = *integration] { judgeArrival(arrival, judged); });
}

void WebhookReceiver::judgeArrival(const ArrivalPointer& arrival, const Integration& integration)
{
    const WebhookDelivery& delivery = arrival->delivery;
    const CachedVerdict verdict
        = judgeWithCachedKeys(m_keys, integration, arrival->signature, delivery.body, delivery.received);
    if (verdict.missingKid.isEmpty()) {
        finish(*arrival, verdict.report);
        return;
    }
    if (const int seconds = secondsBlocked(*arrival); seconds > 0) { // no key is asked for on its behalf
        arrival->respond(comeBackLater(429, u"Too many webhooks from here have failed."_s, seconds));
        return;
    }
    m_keys.obtain(integration, verdict.missingKid, m_limits.keyPatience, [this, arrival](const KeyAnswer& answer) {
        const auto lookup = [&answer](const QString&) { return answer; };
        finish(*arrival, judge(arrival->signature, arrival->delivery.body, lookup, arrival->delivery.received));
    });
}

void WebhookReceiver::finish(Arrival& arrival, const VerificationReport& report)
{
    if (report.verification == Verification::NotChecked && hasTooManyUnchecked(arrival.delivery.integration)) {
        arrival.respond(comeBackLater(429, u"Too many webhooks wait for their keys."_s));
        return;
    }
    if (report.verification == Verification::Failed) {
        if (const int seconds = secondsBlocked(arrival); seconds > 0) {
            arrival.respond(comeBackLater(429, u"Too many webhooks from here have failed."_s, seconds));
            return;
        }
        const std::lock_guard lock(m_floodGate);
        m_flood.noteFailure(arrival.token, arrival.source, arrival.delivery.received);
    }
    store(arrival, report);
}

void WebhookReceiver::store(Arrival& arrival, const VerificationReport& report)
{
    WebhookDelivery& delivery = arrival.delivery;
    delivery.id = WebhookId(makeOrderedId("whk_"_L1, delivery.received));
    hideCredentials(delivery.headers);
    WebhookRecord record{delivery, {}, report.verification, report.failedCheck, checksToText(report), readEvent(delivery.body)};
    const WebhookFold fold = foldOf(delivery.integration, record.event, delivery.body);
    record.fold = fold.fold;
    record.digest = fold.digest;
    qCInfo(lcReceiver).noquote() << QString(u"Webhook "_s + delivery.id.value() + u' ' + record.event.type + u' '
        + record.event.code + u' ' + verificationName(report.verification) + u' ' + report.failedCheck);
    m_inbox.append(std::move(record),
        [this, id = delivery.id, began = arrival.began, report, respond = std::move(arrival.respond)](const Result<>& stored) {
            respond(answerFor(id, report, stored));
            m_observer(report, std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began));
        });
}

} // namespace egret

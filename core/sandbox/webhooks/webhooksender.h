// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/webhooks/deliverylog.h"
#include "core/sandbox/webhooks/endpointrecord.h"
#include "core/sandbox/webhooks/webhooksigner.h"

#include <QHash>
#include <QMap>
#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <deque>
#include <functional>

class QNetworkReply;

namespace egret {

//! Plaid's times for delivering webhooks. Tests and hurried people shorten them.
struct WebhookRules {
    //! Before the first redelivery; each later one comes 4 × later.
    std::chrono::milliseconds retryBase{std::chrono::seconds(30)};
    //! An endpoint that has not answered by then has refused.
    std::chrono::milliseconds answerTime{std::chrono::seconds(10)};
    //! Nothing is tried again later than this after its first attempt.
    std::chrono::milliseconds giveUpAfter{std::chrono::hours(24)};
    //! The longest pause that an endpoint may ask for with 429 and Retry-After.
    std::chrono::milliseconds longestRetryAfter{std::chrono::hours(4)};
    //! For so long an unanswered delivery holds back the next one to the same server, which keeps them in order.
    std::chrono::milliseconds patience{250};
    //! A webhook that is to change places with the next one leaves by then even if none follows.
    std::chrono::milliseconds reorderWait{std::chrono::seconds(2)};
};

//! Delivers webhooks as Plaid does: POST, signed anew at each attempt with the wall clock's time, redirects not
//! followed; only 200 in time counts. Refused ones come again by the rules, 7 times at most, unless their endpoint
//! refuses nearly everything (EndpointRecord). Those to one server leave one after the other, as a rule, up to 6 at a
//! time where it is slow; different servers do not wait for each other. At most 10 000 deliveries are under way; more
//! are given up at once, with a warning. Lives on one thread.
class WebhookSender : public QObject {
    Q_OBJECT

public:
    //! Asked once for each webhook, by its code, what is to go wrong with it.
    using Faults = std::function<WebhookFault(const QString& code)>;

    //! Keeps a reference to \a signer.
    WebhookSender(WebhookSigner& signer, const WebhookRules& rules, QObject* parent = nullptr);

    //! From the next webhook on. An empty function: nothing goes wrong.
    void setFaults(Faults faults) { m_faults = std::move(faults); }
    //! Sends \a body to \a url, to which an http or https server should listen: others are ignored.
    void send(const QUrl& url, const QJsonObject& body);
    //! Sends the bytes of a remembered delivery once more, as a new one, well signed. Errors: NotFound.
    Result<> resend(quint64 number);
    //! The last 1 000, oldest first.
    QList<SentWebhook> deliveries() const { return m_log.deliveries(); }

private:
    //! What waits for one server.
    struct Lane {
        std::deque<SentWebhook> queue;
        //! Changes places with the next one to arrive.
        std::optional<SentWebhook> held;
        int running = 0;
        //! Number of the delivery that holds back the next one; 0: none.
        quint64 newest = 0;
    };

    void submit(const SentWebhook& delivery, const WebhookFault& fault);
    void hold(const SentWebhook& delivery);
    void release(const QString& server, quint64 number);
    void later(SentWebhook delivery, std::chrono::milliseconds delay);
    void enqueue(const SentWebhook& delivery);
    void startWaiting();
    bool mayStart(const Lane& lane) const;
    void attempt(const QString& server, SentWebhook delivery);
    void stopHoldingBack(const QString& server, quint64 number);
    void finish(const QString& server, SentWebhook delivery, QNetworkReply* reply);
    void retryOrGiveUp(const SentWebhook& delivery, std::chrono::milliseconds asked);
    void conclude(SentWebhook delivery, SentWebhook::State state);
    EndpointRecord& recordOf(const QUrl& url);

    WebhookSigner& m_signer;
    const WebhookRules m_rules;
    Faults m_faults;
    QNetworkAccessManager m_network{this};
    //! By server; gone once nothing waits or runs.
    QMap<QString, Lane> m_lanes;
    QHash<QUrl, EndpointRecord> m_records;
    DeliveryLog m_log;
    int m_running = 0;
    //! Deliveries that are neither delivered nor given up.
    int m_open = 0;
};

} // namespace egret

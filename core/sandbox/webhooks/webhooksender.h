// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/webhooks/webhooksigner.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <deque>

class QNetworkReply;

namespace egret {

//! Delivers webhooks as Plaid does: POST, signed at each attempt, only 200 within 10 s counts, refused ones come again
//! after retryBase, each time 4 × later, at most 7 times in all. An endpoint that refused more than 90 % of the last
//! 24 hours' deliveries (20 at least) gets no second try. Order is not promised. At most 10 000 wait; more are dropped
//! with a warning. Lives on one thread.
class WebhookSender : public QObject {
    Q_OBJECT

public:
    //! Keeps a reference to \a signer. \a retryBase: the delay before the first redelivery.
    WebhookSender(WebhookSigner& signer, std::chrono::milliseconds retryBase, QObject* parent = nullptr);

    void send(const QUrl& url, const QJsonObject& body);

private:
    struct Delivery {
        QUrl url;
        QByteArray body;
        int attempts = 0;
    };
    struct Outcome {
        Timestamp at;
        bool accepted = false;
    };

    void enqueue(Delivery delivery);
    void startNext();
    void attempt(Delivery delivery);
    void finish(Delivery delivery, QNetworkReply* reply);
    void retryLater(const Delivery& delivery, std::chrono::milliseconds asked);
    bool mostlyRefused(const QUrl& url);

    WebhookSigner& m_signer;
    std::chrono::milliseconds m_retryBase;
    QNetworkAccessManager m_network{this};
    std::deque<Delivery> m_queue;
    int m_running = 0;
    int m_waiting = 0; //!< deliveries between two attempts
    QHash<QUrl, std::deque<Outcome>> m_outcomes;
};

} // namespace egret

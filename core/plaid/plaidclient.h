// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/plaid/plaidaccess.h"

#include <QJsonObject>

#include <chrono>

class QNetworkAccessManager;

namespace egret {

class Backoff;

//! Whether a call may be repeated after a lost or failed answer (FACTS: safe are reads, lists, syncs, link tokens).
enum class Repeat { Safe, Never };

//! The one way to Plaid: POST with the key headers and Plaid-Version, time-out, bounded answer, errors as values with
//! request_id, and repetition of what is safe to repeat: rate limits after 2, 4, 8, 16, 32, then 60 s (Retry-After
//! wins), server errors after 1, 4, 16 s. Secrets travel in headers only, never in logs. Engine thread only.
class PlaidClient : public QObject {
    Q_OBJECT

public:
    static constexpr int kMaxAnswerBytes = 64 * 1024 * 1024;

    PlaidClient(QNetworkAccessManager& network, Backoff& backoff, QObject* parent = nullptr);

    void setTimeout(std::chrono::milliseconds timeout); //!< per attempt; 30 s unless set

    //! Errors: Plaid (error object), Network (no usable answer), InvalidInput (http to a foreign host, Development).
    Task<QJsonObject> post(PlaidAccess access, QString path, QJsonObject body, Repeat repeat);

private:
    Task<QJsonObject> postOnce(PlaidAccess access, QString path, QByteArray body);

    QNetworkAccessManager& m_network;
    Backoff& m_backoff;
    std::chrono::milliseconds m_timeout{30'000};
};

} // namespace egret

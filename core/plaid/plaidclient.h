// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/plaid/plaidaccess.h"

#include <QJsonObject>
#include <QNetworkRequest>

#include <chrono>

class QNetworkAccessManager;

namespace egret {

class Backoff;

//! Whether a call may be repeated after a lost or failed answer (FACTS: safe are reads, lists, syncs, link tokens).
enum class Repeat { Safe, Never };

//! The one way to Plaid: POST with the key headers and Plaid-Version, time-out, bounded answer, errors as values with
//! request_id, and repetition of what is safe to repeat: rate limits after 2, 4, 8, 16, 32, then 60 s (Retry-After
//! wins), server errors after 1, 4, 16 s, lost answers after 1, 4 s. Secrets travel in headers only, never in logs.
//! Engine thread only. When the Backoff stops, safe calls under way are given up; others are left to their answer.
class PlaidClient : public QObject {
    Q_OBJECT

public:
    static constexpr int kMaxAnswerBytes = 64 * 1024 * 1024;

    PlaidClient(QNetworkAccessManager& network, Backoff& backoff, QObject* parent = nullptr);

    //! Per attempt; 30 s unless set, and twice that where Plaid has to ask the bank first.
    void setTimeout(std::chrono::milliseconds timeout);

    //! Errors: Plaid (error object); Network (no usable answer; code says which way: "timeout", "too_large", "tls",
    //! "refused", "closed", "unreachable" or "http_<status>"); Cancelled (the Backoff was stopped); and, before
    //! anything is sent, InvalidInput with code "base_url" (http to a foreign host), "environment" (Development) or the
    //! field of \a body whose token belongs to another environment.
    Task<QJsonObject> post(PlaidAccess access, QString path, QJsonObject body, Repeat repeat);

private:
    Task<QJsonObject> postOnce(QNetworkRequest request, QByteArray body, Repeat repeat);
    std::chrono::milliseconds timeoutFor(const QString& path) const;

    QNetworkAccessManager& m_network;
    Backoff& m_backoff;
    std::chrono::milliseconds m_timeout{30'000};
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/plaid/plaidaccess.h"
#include "core/plaid/plaidanswer.h"
#include "core/plaid/plaidcall.h"

#include <QNetworkRequest>

#include <chrono>

class QNetworkAccessManager;

namespace egret {

class Backoff;
class CallBudget;

//! The one way to Plaid: POST with the key headers and Plaid-Version, time-out, bounded answer, errors as values with
//! request_id. What plaidOperation() says is safe to repeat is repeated as repeatAfter() says: rate limits after 2, 4,
//! 8, 16, 32, then 60 s (Retry-After wins), server errors after 1, 4, 16 s, lost answers after 1, 4 s. Nothing else is
//! ever sent twice, not even by Qt (RequestBody). Secrets travel in headers only, never in logs.
//! Engine thread only. When the Backoff stops, safe calls under way are given up; others are left to their answer.
class PlaidClient : public QObject {
    Q_OBJECT

public:
    static constexpr int kMaxAnswerBytes = 64 * 1024 * 1024;

    //! Both outlive this.
    PlaidClient(QNetworkAccessManager& network, Backoff& backoff, QObject* parent = nullptr);

    //! Per attempt; 30 s unless set, and twice that where Plaid has to ask the bank first.
    void setTimeout(std::chrono::milliseconds timeout);
    //! Calls wait for their turn in \a budget; null, as it is without this: none does. It outlives this.
    void setBudget(CallBudget* budget);
    //! Is told of every exchange; null: nobody is. It outlives this.
    void setObserver(CallObserver* observer);
    CallObserver* observer() const { return m_observer; }

    //! Errors: Plaid (error object); Network (no usable answer; code says which way: "timeout", "too_large", "tls",
    //! "refused", "closed", "unreachable" or "http_<status>"); Cancelled (the Backoff was stopped); and, before
    //! anything is sent, InvalidInput with code "base_url" (http to a foreign host), "environment" (Development) or the
    //! field of \a body whose token belongs to another environment.
    Task<QJsonObject> post(PlaidAccess access, QString path, QJsonObject body);
    //! The same for long answers that something faster than a tree of values reads: the body as it came. Nothing says
    //! that it is JSON but its status; the observer is told its size only. Errors: as post().
    Task<QByteArray> postForBytes(PlaidAccess access, QString path, QJsonObject body);

signals:
    //! A call for \a item (PlaidAccess::item) begins to wait: for its Item's turn, or before it is repeated. Waits for
    //! the turn of the whole client are not told of: there, everybody waits.
    void delayed(const egret::ItemId& item);

private:
    //! An answer, and its object where it is to be decoded here.
    struct Answer {
        QByteArray bytes;
        QJsonObject object;
    };
    //! What every attempt at one call shares.
    struct Attempt {
        PlaidAccess access;
        PlaidOperation operation;
        QString path;
        QJsonObject body;
        bool safe = false;
        //! The body is left to the caller.
        bool bytesOnly = false;
        int number = 1;
    };

    Task<> awaitTurn(PlaidAccess access, QString path, QByteArray itemKey, bool anew);
    Task<Answer> send(PlaidAccess access, QString path, QJsonObject body, bool bytesOnly);
    Task<Answer> attempt(Attempt attempt);
    static Result<Answer> decode(const Attempt& attempt, const Result<PlaidAnswer>& answer);
    Task<PlaidAnswer> exchange(QNetworkRequest request, QByteArray body, std::chrono::milliseconds patience, bool safe);
    void report(const Attempt& attempt, PlaidCall call, const Result<PlaidAnswer>& answer, const Result<Answer>& decoded);

    QNetworkAccessManager& m_network;
    Backoff& m_backoff;
    CallBudget* m_budget = nullptr;
    CallObserver* m_observer = nullptr;
    std::chrono::milliseconds m_timeout{30'000};
};

} // namespace egret

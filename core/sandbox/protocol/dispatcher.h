// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/http/httpmessage.h"
#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/faults/answerfault.h"
#include "core/sandbox/protocol/ratelimits.h"

namespace egret {

//! Turns HTTP into calls at the BankDesk and their outcome into answers as Plaid gives them: JSON, then keys, then what
//! the operation itself refuses. Every answer carries a request_id, every refusal is an error object. Control operations
//! need no keys, but the exact content type that no foreign web page can send.
class Dispatcher {
public:
    //! \a desk is kept by reference. Request ids follow from its seed, \a session and the requests so far, so they are
    //! the same in a run of the same requests and differ after a restart with another \a session.
    Dispatcher(BankDesk& desk, quint64 session);

    //! Refuses clients' calls beyond Plaid's Sandbox limits, counting from now on.
    void limitRates() { m_limits.emplace(); }
    //! A status of \a fault takes the whole answer's place; its refusal the operation's, for who has the right keys.
    HttpResponse answer(const HttpRequest& request, const AnswerFault& fault = {});

private:
    Result<OperationAnswer> run(const HttpRequest& request, const AnswerFault& fault);
    Result<> admit(const HttpRequest& request, const QJsonObject& body, const AnswerFault& fault);
    Result<> checkKeys(const HttpRequest& request, const QJsonObject& body) const;
    QString nextRequestId();

    BankDesk& m_desk;
    QString m_clientId;
    PlaidSecret m_secret;
    quint64 m_session;
    quint64 m_requests = 0;
    //! Empty: no limits.
    std::optional<RateLimits> m_limits;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/dispatcher.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/dice.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kRequestIdKey = 51;
constexpr int kRequestIdLength = 15;

Result<QJsonObject> parseBody(const HttpRequest& request, Operation::Caller caller)
{
    const QByteArray type = request.header("Content-Type"_ba).toLower();
    const bool lenient = type.isEmpty() && caller != Operation::Caller::Control;
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject() || !(lenient || type.startsWith("application/json")))
        return plaidError(u"INVALID_BODY"_s, u"body could not be parsed as JSON. it must be an object, sent with Content-Type: application/json"_s);
    return document.object();
}

//! One JSON object of the answer's members and the request id.
QByteArray bodyOf(const OperationAnswer& answer, const QString& requestId)
{
    QJsonObject object = answer.object;
    object.insert("request_id"_L1, requestId);
    QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!answer.members.isEmpty())
        body.insert(1, answer.members + ',');
    return body;
}

} // namespace

Dispatcher::Dispatcher(BankDesk& desk, quint64 session)
    : m_desk(desk)
    , m_clientId(desk.bank().mint().clientId())
    , m_secret(desk.bank().mint().secret())
    , m_session(session)
{
}

HttpResponse Dispatcher::answer(const HttpRequest& request, const AnswerFault& fault)
{
    const QString requestId = nextRequestId();
    if (fault.status > 0)
        return AnswerFault::proxyAnswer(fault.status);
    const Result<OperationAnswer> result = run(request, fault);
    HttpResponse response;
    response.status = result ? result->status : httpStatusOf(result.error());
    response.body = bodyOf(result ? *result : OperationAnswer(errorObject(result.error())), requestId);
    return response;
}

Result<OperationAnswer> Dispatcher::run(const HttpRequest& request, const AnswerFault& fault)
{
    const Operation* operation = m_desk.find(request.path);
    if (request.method != "POST"_ba || !operation || operation->caller == Operation::Caller::Simulator)
        return plaidError(u"NOT_FOUND"_s, u"the requested endpoint does not exist"_s);
    const Result<QJsonObject> body = parseBody(request, operation->caller);
    if (!body)
        return unexpected(body.error());
    if (operation->caller == Operation::Caller::Client) {
        if (const Result<> admitted = admit(request, *body, fault); !admitted)
            return unexpected(admitted.error());
    }
    return m_desk.perform(request.path, *body);
}

//! Whether a client's call gets through to the operation.
Result<> Dispatcher::admit(const HttpRequest& request, const QJsonObject& body, const AnswerFault& fault)
{
    if (const Result<> keys = checkKeys(request, body); !keys)
        return keys;
    if (fault.refusal)
        return unexpected(*fault.refusal);
    return m_limits ? m_limits->admit(request.path, RateLimits::itemKeyOf(body), std::chrono::steady_clock::now()) : Result<>();
}

Result<> Dispatcher::checkKeys(const HttpRequest& request, const QJsonObject& body) const
{
    const auto given = [&](const QByteArray& header, QLatin1String field) {
        const QString inBody = body.value(field).toString();
        return inBody.isEmpty() ? QString::fromUtf8(request.header(header)) : inBody;
    };
    const bool sameId = given("PLAID-CLIENT-ID"_ba, "client_id"_L1) == m_clientId;
    const bool sameSecret = PlaidSecret(given("PLAID-SECRET"_ba, "secret"_L1)) == m_secret;
    if (sameId && sameSecret)
        return {};
    return plaidError(u"INVALID_API_KEYS"_s, u"invalid client_id or secret provided"_s);
}

QString Dispatcher::nextRequestId()
{
    return Dice{m_desk.bank().seed(), kRequestIdKey, m_session, m_requests++}.identifier().first(kRequestIdLength);
}

} // namespace egret

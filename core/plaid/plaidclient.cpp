// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidclient.h"

#include "core/base/log.h"
#include "core/plaid/backoff.h"
#include "core/plaid/callbudget.h"
#include "core/plaid/outgoingrequest.h"
#include "core/plaid/plaidenvironment.h"
#include "core/plaid/repeatrule.h"
#include "core/plaid/replyguard.h"
#include "core/plaid/replyreading.h"
#include "core/plaid/requestbody.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <QCoro/QCoroNetworkReply>

#include <memory>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Plaid's request_id, which stands at the end of its answers; empty where there is none.
QString requestIdOf(const QByteArray& body)
{
    constexpr qsizetype kMostSpaces = 8;
    const qsizetype key = body.lastIndexOf("\"request_id\"");
    const qsizetype begin = key < 0 ? -1 : body.indexOf('"', key + 12) + 1;
    const qsizetype end = begin <= 0 || begin > key + 12 + kMostSpaces ? -1 : body.indexOf('"', begin);
    return end < 0 ? QString() : QString::fromUtf8(body.sliced(begin, end - begin));
}

void logAnswer(const QString& path, const Result<QString>& requestId)
{
    if (requestId)
        qCDebug(lcPlaid).noquote() << path << "answered, request_id" << *requestId;
    else
        qCInfo(lcPlaid).noquote() << path << "failed:" << requestId.error();
}

Unexpected shuttingDown()
{
    return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s);
}

} // namespace

PlaidClient::PlaidClient(QNetworkAccessManager& network, Backoff& backoff, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_backoff(backoff)
{
}

void PlaidClient::setTimeout(std::chrono::milliseconds timeout)
{
    m_timeout = timeout;
}

void PlaidClient::setBudget(CallBudget* budget)
{
    m_budget = budget;
}

void PlaidClient::setObserver(CallObserver* observer)
{
    m_observer = observer;
}

Task<QJsonObject> PlaidClient::post(PlaidAccess access, QString path, QJsonObject body)
{
    const Result<Answer> answer = co_await send(access, path, body, false);
    if (!answer)
        co_return unexpected(answer.error());
    const QJsonObject object = answer->object;
    co_return object;
}

Task<QByteArray> PlaidClient::postForBytes(PlaidAccess access, QString path, QJsonObject body)
{
    const Result<Answer> answer = co_await send(access, path, body, true);
    if (!answer)
        co_return unexpected(answer.error());
    const QByteArray bytes = answer->bytes;
    co_return bytes;
}

Task<PlaidClient::Answer> PlaidClient::send(PlaidAccess access, QString path, QJsonObject body, bool bytesOnly)
{
    const Result<> allowed = checkOutgoing(access, body);
    if (!allowed)
        co_return unexpected(allowed.error());
    const PlaidOperation operation = plaidOperation(path);
    Attempt next{access, operation, path, body, mayRepeat(operation, body), bytesOnly, 1};
    for (;; ++next.number) {
        const Result<> turn = co_await awaitTurn(access, path, CallBudget::itemKeyOf(body), CallBudget::beginsAnew(body));
        if (!turn)
            co_return unexpected(turn.error());
        const Result<Answer> answer = co_await attempt(next);
        if (answer || !next.safe)
            co_return answer;
        const std::optional<std::chrono::milliseconds> delay = repeatAfter(answer.error(), next.number - 1);
        if (!delay)
            co_return answer;
        emit delayed(access.item);
        const Result<> waited = co_await m_backoff.wait(*delay);
        if (!waited)
            co_return unexpected(waited.error());
    }
}

Task<> PlaidClient::awaitTurn(PlaidAccess access, QString path, QByteArray itemKey, bool anew)
{
    const bool counted = m_budget && (m_budget->limitsLoopback() || !isLoopbackHost(access.baseUrl.host()));
    if (!counted)
        co_return Result<>();
    const CallBudget::Caller caller{access.environment, access.clientId, itemKey, anew};
    const std::chrono::milliseconds forItem = m_budget->takeForItem(path, caller);
    if (forItem.count() > 0) {
        emit delayed(access.item);
        const Result<> waited = co_await m_backoff.waitOut(forItem);
        if (!waited)
            co_return unexpected(waited.error());
    }
    const std::chrono::milliseconds forClient = m_budget->takeForClient(path, caller);
    if (forClient.count() > 0) {
        const Result<> waited = co_await m_backoff.waitOut(forClient);
        co_return waited;
    }
    co_return Result<>();
}

Task<PlaidClient::Answer> PlaidClient::attempt(Attempt attempt)
{
    if (m_backoff.isStopped())
        co_return shuttingDown();
    PlaidCall call;
    call.sent = SystemClock().now();
    QElapsedTimer stopwatch;
    stopwatch.start();
    const QNetworkRequest request = outgoingRequest(attempt.access, attempt.path, kMaxAnswerBytes);
    const QByteArray bytes = QJsonDocument(attempt.body).toJson(QJsonDocument::Compact);
    const std::chrono::milliseconds patience = attempt.operation.asksBank ? 2 * m_timeout : m_timeout;
    const Result<PlaidAnswer> answer = co_await exchange(request, bytes, patience, attempt.safe);
    call.latency = std::chrono::microseconds(stopwatch.nsecsElapsed() / 1000);
    const Result<Answer> decoded = decode(attempt, answer);
    logAnswer(attempt.path, decoded ? requestIdOf(decoded->bytes) : Result<QString>(unexpected(decoded.error())));
    report(attempt, call, answer, decoded);
    co_return decoded;
}

Result<PlaidClient::Answer> PlaidClient::decode(const Attempt& attempt, const Result<PlaidAnswer>& answer)
{
    if (!answer)
        return unexpected(answer.error());
    if (attempt.bytesOnly && answer->status / 100 == 2)
        return Answer{answer->body, {}};
    const Result<QJsonObject> object = decodeAnswer(*answer);
    if (!object)
        return unexpected(object.error());
    return Answer{answer->body, *object};
}

Task<PlaidAnswer> PlaidClient::exchange(
    QNetworkRequest request, QByteArray body, std::chrono::milliseconds patience, bool safe)
{
    auto* const content = new RequestBody(body);
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(m_network.post(request, content));
    content->setParent(reply.get());
    auto* const guard = new ReplyGuard(*reply, patience, kMaxAnswerBytes);
    if (safe)
        connect(&m_backoff, &Backoff::stopped, guard, &ReplyGuard::cancel);
    co_await reply.get();
    co_return readReply(*reply, *guard);
}

void PlaidClient::report(
    const Attempt& attempt, PlaidCall call, const Result<PlaidAnswer>& answer, const Result<Answer>& decoded)
{
    if (!m_observer)
        return;
    call.path = attempt.path;
    call.url = endpointUrl(attempt.access.baseUrl, attempt.path);
    call.integration = attempt.access.integration;
    call.item = attempt.access.item;
    call.environment = attempt.access.environment;
    call.attempt = attempt.number;
    call.status = answer ? answer->status : 0;
    call.billable = decoded && attempt.operation.billing != Billing::Free;
    call.request = attempt.body;
    if (decoded) {
        call.answer = attempt.bytesOnly ? QJsonObject{{u"left_out"_s, u"%1 bytes"_s.arg(decoded->bytes.size())}}
                                        : decoded->object;
        call.requestId = requestIdOf(decoded->bytes);
    } else {
        call.error = decoded.error();
        call.requestId = decoded.error().requestId;
        if (answer)
            call.answer = QJsonDocument::fromJson(answer->body).object();
    }
    m_observer->called(call);
}

} // namespace egret

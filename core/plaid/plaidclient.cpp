// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidclient.h"

#include "core/base/log.h"
#include "core/base/redact.h"
#include "core/plaid/backoff.h"
#include "core/plaid/plaidanswer.h"
#include "core/plaid/plaidenvironment.h"
#include "core/plaid/repeatrule.h"
#include "core/plaid/replyguard.h"
#include "core/plaid/requestbody.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <QCoro/QCoroNetworkReply>

#include <memory>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! A token that names another environment than \a environment must not leave the program.
Result<> checkTokens(Environment environment, const QJsonObject& body)
{
    for (const QString& field : {u"access_token"_s, u"public_token"_s, u"link_token"_s}) {
        const QString found = tokenEnvironmentOf(body.value(field).toString());
        const bool known = environmentFromName(found).has_value();
        if (!known || found == tokenEnvironment(environment))
            continue;
        return unexpected(Error::Kind::InvalidInput, field,
            u"This token belongs to Plaid's %1 environment, the integration to %2; tokens cannot move between them."_s.arg(
                found, environmentName(environment)));
    }
    return {};
}

Result<> checkCall(const PlaidAccess& access, const QJsonObject& body)
{
    if (const Result<> callable = checkCallable(access.environment); !callable)
        return callable;
    if (const Result<> allowed = checkBaseUrl(access.baseUrl); !allowed)
        return allowed;
    return checkTokens(access.environment, body);
}

QNetworkRequest makeRequest(const PlaidAccess& access, const QString& path)
{
    QNetworkRequest request(endpointUrl(access.baseUrl, path));
    request.setRawHeader("PLAID-CLIENT-ID"_ba, access.clientId.toUtf8());
    request.setRawHeader("PLAID-SECRET"_ba, access.secret.bytes().reveal());
    request.setRawHeader("Plaid-Version"_ba, "2020-09-14"_ba);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Egret/" EGRET_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(PlaidClient::kMaxAnswerBytes);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

Error transportError(const QNetworkReply& reply)
{
    const auto code = [&reply] {
        switch (reply.error()) {
        case QNetworkReply::ConnectionRefusedError: return u"refused"_s;
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::ContentReSendError: return u"closed"_s;
        case QNetworkReply::SslHandshakeFailedError: return u"tls"_s;
        default: return u"unreachable"_s;
        }
    };
    const QString detail = u"%1 could not be reached: %2."_s.arg(reply.url().host(), redacted(reply.errorString()));
    return Error{Error::Kind::Network, code(), detail, {}, {}, 0};
}

Result<QJsonObject> readReply(QNetworkReply& reply, const ReplyGuard& guard)
{
    if (guard.failure())
        return unexpected(*guard.failure());
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool lost = reply.error() != QNetworkReply::NoError && reply.error() < QNetworkReply::ContentAccessDenied;
    if (status == 0 || lost)
        return unexpected(transportError(reply));
    return decodeAnswer({status, reply.readAll(), qMax(0, reply.rawHeader("Retry-After"_ba).toInt())});
}

void logAnswer(const QNetworkRequest& request, const Result<QJsonObject>& answer)
{
    const QString path = request.url().path();
    if (answer)
        qCDebug(lcPlaid).noquote() << path << "answered, request_id" << answer->value("request_id"_L1).toString();
    else
        qCInfo(lcPlaid).noquote() << path << "failed:" << answer.error();
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

std::chrono::milliseconds PlaidClient::timeoutFor(const QString& path) const
{
    const bool asksTheBank = path.endsWith("/transactions/refresh"_L1) || path.endsWith("/accounts/balance/get"_L1);
    return asksTheBank ? 2 * m_timeout : m_timeout;
}

Task<QJsonObject> PlaidClient::post(PlaidAccess access, QString path, QJsonObject body, Repeat repeat)
{
    const Result<> allowed = checkCall(access, body);
    if (!allowed)
        co_return unexpected(allowed.error());
    const QNetworkRequest request = makeRequest(access, path);
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    for (int repeats = 0;; ++repeats) {
        const Result<QJsonObject> answer = co_await postOnce(request, bytes, repeat);
        logAnswer(request, answer);
        if (answer || repeat == Repeat::Never)
            co_return answer;
        const std::optional<std::chrono::milliseconds> delay = repeatAfter(answer.error(), repeats);
        if (!delay)
            co_return answer;
        const Result<> waited = co_await m_backoff.wait(*delay);
        if (!waited)
            co_return unexpected(waited.error());
    }
}

Task<QJsonObject> PlaidClient::postOnce(QNetworkRequest request, QByteArray body, Repeat repeat)
{
    if (m_backoff.isStopped())
        co_return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s);
    auto* const content = new RequestBody(body);
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(m_network.post(request, content));
    content->setParent(reply.get());
    auto* const guard = new ReplyGuard(*reply, timeoutFor(request.url().path()), kMaxAnswerBytes);
    if (repeat == Repeat::Safe)
        connect(&m_backoff, &Backoff::stopped, guard, &ReplyGuard::cancel);
    co_await reply.get();
    co_return readReply(*reply, *guard);
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookposter.h"

#include "core/plaid/backoff.h"
#include "core/plaid/replyguard.h"
#include "core/receiver/posttarget.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSslConfiguration>

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroNetworkReply>

#include <memory>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Headers that say something about the connection or the way they came, not about the delivery.
bool isOfTheConnection(const QByteArray& name)
{
    static const QList<QByteArray> names{"host"_ba, "content-length"_ba, "connection"_ba, "keep-alive"_ba,
        "transfer-encoding"_ba, "te"_ba, "trailer"_ba, "upgrade"_ba, "expect"_ba, "proxy-authorization"_ba,
        "proxy-connection"_ba, "accept-encoding"_ba, "forwarded"_ba, "via"_ba, "x-real-ip"_ba};
    const QByteArray lower = name.toLower();
    return names.contains(lower) || lower.startsWith("x-forwarded-");
}

QByteArray hostHeader(const QUrl& target)
{
    const QString host = target.host().contains(u':') ? u'[' + target.host() + u']' : target.host();
    return (target.port() < 0 ? host : QString(host + u':' + QString::number(target.port()))).toUtf8();
}

QNetworkRequest requestFor(const QUrl& target, const QHostAddress& address, const HttpHeaders& headers)
{
    QUrl url = target;
    url.setHost(address.toString());
    QNetworkRequest request(url);
    for (const auto& [name, value] : headers) {
        if (!isOfTheConnection(name))
            request.setRawHeader(name, value);
    }
    request.setRawHeader("Host"_ba, hostHeader(target));
    request.setPeerVerifyName(target.host());
    if (!request.hasRawHeader("Content-Type"_ba))
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

Result<int> statusOf(QNetworkReply& reply, const ReplyGuard& guard)
{
    if (guard.failure())
        return unexpected(*guard.failure());
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return unexpected(Error::Kind::Network, u"unreachable"_s, u"It could not be reached: %1."_s.arg(reply.errorString()));
    return status;
}

} // namespace

WebhookPoster::WebhookPoster(QNetworkAccessManager& network, Backoff& backoff)
    : m_network(network)
    , m_backoff(backoff)
{
}

Task<QHostAddress> WebhookPoster::resolved(QUrl target)
{
    const auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    QHostInfo::lookupHost(target.host(), &m_network, [promise](const QHostInfo& info) {
        promise->addResult(info);
        promise->finish();
    });
    const QFuture<QHostInfo> future = promise->future();
    const QHostInfo info = co_await future;
    const Result<QHostAddress> address = usableAddress(target, info.addresses(), m_internalHosts);
    co_return address;
}

Task<WebhookPoster::Outcome> WebhookPoster::post(QUrl target, HttpHeaders headers, QByteArray body)
{
    const Result<> allowed = checkPostTarget(target);
    if (!allowed)
        co_return unexpected(allowed.error());
    QElapsedTimer timer;
    timer.start();
    const Result<QHostAddress> address = co_await resolved(target);
    if (!address)
        co_return unexpected(address.error());
    if (m_backoff.isStopped())
        co_return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s);
    const QNetworkRequest request = requestFor(target, *address, headers);
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(m_network.post(request, body));
    auto* const guard = new ReplyGuard(*reply, kTimeout, kMaxAnswerBytes);
    QObject::connect(&m_backoff, &Backoff::stopped, guard, &ReplyGuard::cancel);
    co_await reply.get();
    const Result<int> status = statusOf(*reply, *guard);
    if (!status)
        co_return unexpected(status.error());
    co_return Outcome{*status, timer.elapsed()};
}

} // namespace egret

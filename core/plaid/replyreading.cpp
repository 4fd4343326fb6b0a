// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/replyreading.h"

#include "core/base/redact.h"
#include "core/plaid/replyguard.h"
#include "core/plaid/retryafter.h"

#include <QNetworkReply>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString transportCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return u"refused"_s;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return u"closed"_s;
    case QNetworkReply::SslHandshakeFailedError: return u"tls"_s;
    default: return u"unreachable"_s;
    }
}

Unexpected transportError(const QNetworkReply& reply)
{
    return unexpected(Error::Kind::Network, transportCode(reply.error()),
        u"%1 could not be reached: %2."_s.arg(reply.url().host(), redacted(reply.errorString())));
}

int retryAfterOf(const QNetworkReply& reply)
{
    const QDateTime told = httpDate(reply.rawHeader("Date"_ba));
    const QDateTime now = told.isValid() ? told : QDateTime::currentDateTimeUtc();
    return retryAfterSeconds(reply.rawHeader("Retry-After"_ba), now);
}

} // namespace

Result<PlaidAnswer> readReply(QNetworkReply& reply, const ReplyGuard& guard)
{
    if (guard.failure())
        return unexpected(*guard.failure());
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool lost = reply.error() != QNetworkReply::NoError && reply.error() < QNetworkReply::ContentAccessDenied;
    if (status == 0 || lost)
        return transportError(reply);
    return PlaidAnswer{status, reply.readAll(), retryAfterOf(reply)};
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/networkchecks.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <QCoro/QCoroNetworkReply>

#include <memory>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 10'000; // milliseconds

bool isTlsError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError;
}

QJsonArray unreachable(const QUrl& base, const QNetworkReply& reply)
{
    const QString host = base.host();
    if (reply.error() == QNetworkReply::HostNotFoundError) {
        return {finding(u"dns"_s, false, u"The name %1 is not known."_s.arg(host),
            u"Check the network connection and the system's name server."_s)};
    }
    const QJsonObject known = finding(u"dns"_s, true, u"%1 is known."_s.arg(host));
    if (isTlsError(reply.error())) {
        return {known, finding(u"tls"_s, false, u"%1: %2"_s.arg(host, reply.errorString()),
            u"Something between here and %1 answers in its place, or the system's certificates are out of date."_s.arg(host))};
    }
    return {known, finding(u"reachable"_s, false, u"%1 does not answer: %2"_s.arg(base.toString(), reply.errorString()),
        u"Check firewall and proxy; is the address right?"_s)};
}

} // namespace

QJsonObject clockFinding(const QString& host, const QByteArray& date, Timestamp now)
{
    constexpr qint64 kTolerated = 60; // seconds: what webhooks may be ahead
    QDateTime theirs = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    theirs.setTimeSpec(Qt::UTC);
    if (!theirs.isValid())
        return finding(u"clock"_s, true, u"%1 does not say what time it is."_s.arg(host));
    const qint64 skew = toUnixSeconds(now) - theirs.toSecsSinceEpoch();
    const QString detail = u"%1 s from the clock of %2."_s.arg(skew).arg(host);
    if (qAbs(skew) <= kTolerated)
        return finding(u"clock"_s, true, detail);
    return finding(u"clock"_s, false, detail, u"Set this machine's clock (timedatectl set-ntp true): genuine webhooks are refused otherwise."_s);
}

QCoro::Task<QJsonArray> checkServer(QUrl base)
{
    QNetworkAccessManager network;
    QNetworkRequest request(base);
    request.setTransferTimeout(kPatience);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(network.head(request));
    QNetworkReply* const waiting = reply.get();
    co_await waiting;
    const bool answered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (!answered)
        co_return unreachable(base, *reply);
    QJsonArray findings{finding(u"dns"_s, true, u"%1 is known."_s.arg(base.host()))};
    if (base.scheme() == "https"_L1)
        findings.append(finding(u"tls"_s, true, u"The certificate of %1 is good."_s.arg(base.host())));
    findings.append(clockFinding(base.host(), reply->rawHeader("Date"), SystemClock().now()));
    co_return findings;
}

} // namespace egret::cli

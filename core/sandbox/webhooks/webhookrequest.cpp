// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhookrequest.h"

#include <QLocale>
#include <QNetworkReply>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int kLongestWait = 7 * 24 * 3'600; // seconds; far beyond what anybody honours

//! \a token with one bit of its signature turned over.
QByteArray spoiled(const QByteArray& token)
{
    constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const qsizetype begin = token.lastIndexOf('.') + 1;
    QByteArray signature = QByteArray::fromBase64(token.mid(begin), kForm);
    if (!signature.isEmpty())
        signature.back() = char(signature.back() ^ 1);
    return token.first(begin) + signature.toBase64(kForm);
}

} // namespace

QNetworkRequest webhookRequest(const SentWebhook& delivery, WebhookSigner& signer, Timestamp now)
{
    QNetworkRequest request(delivery.url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QString(u"Egret-Sandbox/"_s + QLatin1String(EGRET_VERSION)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (delivery.signature == WebhookSignature::Missing)
        return request;
    const bool former = delivery.signature == WebhookSignature::Former;
    const QByteArray token = former ? signer.signWithFormer(delivery.body, now) : signer.sign(delivery.body, now);
    request.setRawHeader("Plaid-Verification"_ba, delivery.signature == WebhookSignature::Bad ? spoiled(token) : token);
    return request;
}

milliseconds retryAfter(const QNetworkReply& reply, Timestamp now)
{
    const QByteArray value = reply.rawHeader("Retry-After"_ba).trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, 0, kLongestWait));
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return milliseconds(0);
    date.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::clamp<qint64>(date.toSecsSinceEpoch() - toUnixSeconds(now), 0, kLongestWait));
}

} // namespace egret

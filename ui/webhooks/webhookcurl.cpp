// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhookcurl.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

//! Those that curl sets itself, and that would no longer fit.
bool isOfTheConnection(const QByteArray& name)
{
    const QByteArray lower = name.toLower();
    return lower == "host" || lower == "content-length" || lower == "connection" || lower == "transfer-encoding"
        || lower == "accept-encoding";
}

} // namespace

QString webhookCurl(const WebhookDetail& webhook)
{
    QString command = u"curl -X POST \"$WEBHOOK_URL\""_s;
    for (const auto& [name, value] : webhook.headers) {
        if (!isOfTheConnection(name))
            command += u" \\\n  -H "_s + quoted(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value));
    }
    return command + u" \\\n  --data-binary "_s + quoted(QString::fromUtf8(webhook.body));
}

} // namespace egret

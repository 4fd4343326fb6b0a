// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhooksealing.h"

#include "core/base/redact.h"
#include "core/receiver/webhooknormaliser.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool isTokenField(const QString& name)
{
    static const QStringList names{u"public_token"_s, u"public_tokens"_s, u"link_token"_s, u"access_token"_s,
        u"new_access_token"_s, u"processor_token"_s, u"asset_report_token"_s, u"user_token"_s};
    return names.contains(name);
}

bool hasTokenShape(const QString& text)
{
    if (!text.contains(u'-'))
        return false;
    for (const QString& prefix : {u"access-"_s, u"public-"_s, u"link-"_s, u"assets-"_s, u"processor-"_s, u"user-"_s}) {
        if (text.contains(prefix) && redacted(text) != text)
            return true;
    }
    return false;
}

bool holdsToken(const QJsonValue& value)
{
    if (value.isString())
        return hasTokenShape(value.toString());
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        return std::any_of(
            elements.begin(), elements.end(), [](const QJsonValue& element) { return holdsToken(element); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if ((isTokenField(it.key()) && !it.value().isNull()) || holdsToken(it.value()))
            return true;
    }
    return false;
}

QByteArray redactedBody(const QByteArray& body)
{
    const std::optional<QJsonObject> object = parseWebhookBody(body);
    if (!object)
        return "[redacted]"_ba; // what cannot be read cannot be redacted in part
    return QJsonDocument(redacted(*object)).toJson(QJsonDocument::Indented);
}

} // namespace

bool carriesToken(const QByteArray& body)
{
    if (const std::optional<QJsonObject> object = parseWebhookBody(body))
        return carriesToken(*object);
    const QString text = QString::fromUtf8(body);
    return text.contains(u"_token"_s) || hasTokenShape(text);
}

bool carriesToken(const QJsonObject& body)
{
    return holdsToken(body);
}

Result<> sealBody(WebhookRecord& record, const TokenVault& vault)
{
    WebhookDelivery& delivery = record.delivery;
    const QJsonObject& parsed = record.event.fields;
    if (!(parsed.isEmpty() ? carriesToken(delivery.body) : carriesToken(parsed)))
        return {};
    const Result<QByteArray> box = vault.sealBytes(delivery.body, delivery.id.value().toUtf8());
    if (!box && record.verification != Verification::Failed)
        return unexpected(box.error());
    if (box)
        record.sealedBody = *box;
    delivery.body = redactedBody(delivery.body);
    return {};
}

Result<QByteArray> exactBody(const WebhookRecord& record, const TokenVault& vault)
{
    if (record.sealedBody.isEmpty())
        return record.delivery.body;
    const Result<SecretBytes> body = vault.openBytes(record.sealedBody, record.delivery.id.value().toUtf8());
    if (!body)
        return unexpected(body.error());
    return body->reveal();
}

} // namespace egret

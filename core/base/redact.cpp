// SPDX-License-Identifier: Apache-2.0
#include "core/base/redact.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRedacted = "[redacted]"_L1;

bool isSecretField(const QString& name)
{
    static const QSet<QString> fields{u"secret"_s, u"client_secret"_s, u"access_token"_s, u"access_tokens"_s,
        u"new_access_token"_s, u"public_token"_s, u"public_tokens"_s, u"link_token"_s, u"processor_token"_s,
        u"asset_report_token"_s, u"user_token"_s, u"audit_copy_token"_s, u"passphrase"_s};
    return fields.contains(name);
}

QJsonValue redactedValue(const QJsonValue& value)
{
    if (value.isObject())
        return redacted(value.toObject());
    if (value.isString())
        return redacted(value.toString());
    if (!value.isArray())
        return value;
    QJsonArray cleaned;
    for (const QJsonValue& element : value.toArray())
        cleaned.append(redactedValue(element));
    return cleaned;
}

} // namespace

QString redacted(QString text)
{
    static const QRegularExpression token(
        uR"(((?:access|public|link|assets|processor|user|\ba)-(?:sandbox|production|development|offline)-)[0-9A-Za-z][0-9A-Za-z-]{7,})"_s);
    static const QRegularExpression apiKey(u"key_[0-9a-f]{48}"_s);
    static const QRegularExpression webhookPath(u"(/webhooks/plaid/)[A-Za-z0-9_-]{20,}"_s);
    static const QString names
        = u"(?:secret|access_tokens?|public_tokens?|link_token|processor_token|asset_report_token|audit_copy_token|user_token|passphrase)"_s;
    static const QRegularExpression named(
        u"("_s + names + uR"(=|)"_s + names + uR"x(\\?"\s*:\s*\\?"|\b(?:x-api-key|plaid-secret|authorization)"?\s*:\s*"?(?:bearer\s+)?)(?!\[)[^\s"'&,;}\\]+)x"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Nearly every text holds none of these: a plain search costs a fraction of a pattern.
    if (text.contains(u'-'))
        text.replace(token, u"\\1"_s + kRedacted);
    if (text.contains("key_"_L1))
        text.replace(apiKey, u"key_"_s + kRedacted);
    if (text.contains("/webhooks/plaid/"_L1))
        text.replace(webhookPath, u"\\1"_s + kRedacted);
    if (text.contains(u'=') || text.contains(u':'))
        text.replace(named, u"\\1"_s + kRedacted);
    return text;
}

QJsonObject redacted(const QJsonObject& object)
{
    QJsonObject cleaned;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool hide = isSecretField(it.key()) && !it.value().isNull();
        cleaned.insert(it.key(), hide ? QJsonValue(kRedacted) : redactedValue(it.value()));
    }
    return cleaned;
}

} // namespace egret

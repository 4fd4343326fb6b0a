// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhooknormaliser.h"

#include "core/receiver/webhookforms.h"

#include <QHash>
#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxNameLength = 64; // of a type, a code, a field
constexpr qsizetype kMaxIdLength = 256;
constexpr qsizetype kMaxExtraFields = 32;

bool nestsTooDeep(const QByteArray& json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '[') && ++depth > kMaxWebhookDepth)
            return true;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
    }
    return false;
}

//! The text of \a field, or empty where it is absent, no text or longer than \a limit.
QString textOf(const QJsonObject& object, const QString& field, qsizetype limit)
{
    const QString text = object.value(field).toString();
    return text.size() > limit ? QString() : text;
}

QString kindName(const WebhookKind& kind)
{
    return kind.type + u'/' + kind.code;
}

//! The kind whose rules apply to \a sent, noting the mapping in \a aliases.
WebhookKind mappedKind(const WebhookKind& sent, QStringList& aliases)
{
    const WebhookKind mapped = todaysKind(sent);
    if (mapped != sent)
        aliases.append(u"%1 as %2"_s.arg(kindName(sent), kindName(mapped)));
    return mapped;
}

//! \a body with the older documents' fields of \a kind in today's names and words.
QJsonObject mappedFields(QJsonObject body, const WebhookKind& kind, QStringList& aliases)
{
    if (kind.type == u"INCOME"_s && kind.code == u"INCOME_VERIFICATION"_s
        && body.value("verification_status"_L1) == u"VERIFIED"_s) {
        const QString today = u"VERIFICATION_STATUS_PROCESSING_COMPLETE"_s;
        aliases.append(u"verification_status VERIFIED as "_s + today);
        body.insert(u"verification_status"_s, today);
    }
    const QString status = textOf(body, u"status"_s, kMaxNameLength);
    if (kind.type == u"PAYMENT_INITIATION"_s && kind.code == u"PAYMENT_STATUS_UPDATE"_s && !status.isEmpty()
        && !body.contains("new_payment_status"_L1)) {
        const QString today = u"PAYMENT_STATUS_"_s + status;
        aliases.append(u"status %1 as new_payment_status %2"_s.arg(status, today));
        body.insert(u"new_payment_status"_s, today);
        body.remove(u"status"_s);
    }
    return body;
}

QStringList missingFields(const QJsonObject& body, const WebhookForm& form)
{
    QStringList missing;
    for (const QString& field : form.required) {
        if (!body.contains(field))
            missing.append(field);
    }
    return missing;
}

QStringList extraFields(const QJsonObject& body, const WebhookForm& form)
{
    QStringList extra;
    for (const QString& field : body.keys()) {
        if (!form.required.contains(field) && !form.optional.contains(field) && extra.size() < kMaxExtraFields)
            extra.append(field.left(kMaxNameLength));
    }
    return extra;
}

//! The field that says what the event is about and is not there; empty where nothing lacks.
QString absentSubject(const WebhookEvent& event)
{
    static const QHash<QString, QString> subjects{{u"ITEM"_s, u"item_id"_s}, {u"TRANSACTIONS"_s, u"item_id"_s},
        {u"AUTH"_s, u"item_id"_s}, {u"IDENTITY"_s, u"item_id"_s}, {u"ASSETS"_s, u"asset_report_id"_s},
        {u"IDENTITY_VERIFICATION"_s, u"identity_verification_id"_s}, {u"LINK"_s, u"link_token"_s}};
    const QString field = subjects.value(event.kind.type);
    const bool named = field == u"item_id"_s ? !event.item.isEmpty() : !event.fields.value(field).toString().isEmpty();
    return named ? QString() : field;
}

//! All but missing and extra.
WebhookEvent readObject(const QJsonObject& sent)
{
    WebhookEvent event;
    event.type = textOf(sent, u"webhook_type"_s, kMaxNameLength);
    event.code = textOf(sent, u"webhook_code"_s, kMaxNameLength);
    event.item = ItemId(textOf(sent, u"item_id"_s, kMaxIdLength));
    event.environment = textOf(sent, u"environment"_s, kMaxNameLength);

    const WebhookKind kind = mappedKind({event.type.toUpper(), event.code.toUpper()}, event.aliases);
    const WebhookForm* form = webhookForm(kind);
    if (!form) {
        event.fields = sent;
        return event;
    }
    event.type = event.type.toUpper();
    event.code = event.code.toUpper();
    event.kind = kind;
    event.fields = mappedFields(sent, kind, event.aliases);
    if (absentSubject(event).isEmpty()) // nothing says what to look at
        event.action = form->action;
    return event;
}

} // namespace

std::optional<QJsonObject> parseWebhookBody(const QByteArray& body)
{
    if (body.size() > kMaxWebhookBody || nestsTooDeep(body))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

WebhookEvent normalise(const QByteArray& body)
{
    const std::optional<QJsonObject> sent = parseWebhookBody(body);
    return sent ? normalise(*sent) : WebhookEvent();
}

WebhookEvent normalise(const QJsonObject& sent)
{
    WebhookEvent event = readObject(sent);
    if (const WebhookForm* form = webhookForm(event.kind)) {
        event.missing = missingFields(event.fields, *form);
        event.extra = extraFields(event.fields, *form);
    }
    return event;
}

WebhookEvent readEvent(const QByteArray& body)
{
    const std::optional<QJsonObject> sent = parseWebhookBody(body);
    return sent ? readObject(*sent) : WebhookEvent();
}

QString missingSubject(const WebhookEvent& event)
{
    return event.kind.isEmpty() ? QString() : absentSubject(event);
}

} // namespace egret

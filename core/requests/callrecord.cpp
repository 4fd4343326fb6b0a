// SPDX-License-Identifier: Apache-2.0
#include "core/requests/callrecord.h"

#include "core/base/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDepth = 16;

QJsonValue shortenedValue(const QJsonValue& value, int depth);

QJsonObject shortenedObject(const QJsonObject& object, int depth)
{
    QJsonObject cut;
    for (auto it = object.begin(); it != object.end(); ++it)
        cut.insert(it.key(), shortenedValue(it.value(), depth));
    return cut;
}

QJsonArray shortenedArray(const QJsonArray& array, int depth)
{
    QJsonArray cut;
    for (qsizetype i = 0; i < std::min(array.size(), kMostElements); ++i)
        cut.append(shortenedValue(array.at(i), depth));
    if (array.size() > kMostElements)
        cut.append(u"%1 more"_s.arg(array.size() - kMostElements));
    return cut;
}

QJsonValue shortenedValue(const QJsonValue& value, int depth)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.size() > kMostCharacters ? QJsonValue(QString(text.left(kMostCharacters) + u'…')) : value;
    }
    if (!value.isObject() && !value.isArray())
        return value;
    if (depth >= kMostDepth)
        return u"…"_s;
    return value.isObject() ? QJsonValue(shortenedObject(value.toObject(), depth + 1))
                            : QJsonValue(shortenedArray(value.toArray(), depth + 1));
}

//! Fields beside those of redacted() whose text or number nobody else may see.
bool isPrivateField(const QString& name)
{
    static const QSet<QString> fields{u"account"_s, u"account_number"_s, u"bic"_s, u"branch"_s, u"credentials"_s,
        u"hosted_link_url"_s, u"iban"_s, u"id_number"_s, u"override_password"_s, u"password"_s, u"routing"_s,
        u"shareable_url"_s, u"sort_code"_s, u"ssn"_s, u"wire_routing"_s};
    return fields.contains(name);
}

QJsonValue withoutPrivate(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray cleaned;
        for (const QJsonValue& element : value.toArray())
            cleaned.append(withoutPrivate(element));
        return cleaned;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject cleaned;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool simple = it.value().isString() || it.value().isDouble();
        const bool hide = isPrivateField(it.key()) && (simple || it.key() == "id_number"_L1);
        cleaned.insert(it.key(), hide ? QJsonValue(u"[redacted]"_s) : withoutPrivate(it.value()));
    }
    return cleaned;
}

} // namespace

QJsonObject shortened(const QJsonObject& body)
{
    return shortenedObject(body, 0);
}

QByteArray loggedBody(const QJsonObject& body)
{
    if (body.isEmpty())
        return {};
    const QJsonObject safe = redacted(withoutPrivate(body).toObject());
    const QByteArray json = QJsonDocument(safe).toJson(QJsonDocument::Compact);
    if (json.size() <= kMostBodyBytes)
        return json;
    return QJsonDocument(QJsonObject{{u"left_out"_s, u"%1 bytes"_s.arg(json.size())}}).toJson(QJsonDocument::Compact);
}

RequestRecord recordOf(const PlaidCall& call)
{
    RequestRecord record;
    record.sent = call.sent;
    record.operation = call.path;
    record.url = redacted(call.url.toString());
    record.integration = call.integration;
    record.item = call.item;
    if (record.item.isEmpty())
        record.item = ItemId(call.answer.value("item_id"_L1).toString());
    record.environment = environmentName(call.environment);
    record.attempt = call.attempt;
    record.latency = call.latency;
    record.status = call.status;
    if (call.error) {
        record.errorType = call.error->errorType;
        record.errorCode = call.error->code;
    }
    record.requestId = call.requestId;
    record.billable = call.billable;
    record.request = loggedBody(call.request);
    record.answer = loggedBody(call.answer);
    return record;
}

} // namespace egret

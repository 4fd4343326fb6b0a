// SPDX-License-Identifier: Apache-2.0
#include "core/requests/requestexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <chrono>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kClientId = "PLAID_CLIENT_ID"_L1;
constexpr auto kSecret = "PLAID_SECRET"_L1;

QString reference(const QString& variable)
{
    return u"{{"_s + variable + u"}}"_s;
}

//! A request's body with a variable in place of everything that was redacted, and the names of those variables.
struct OpenBody {
    QJsonObject json;
    QSet<QString> variables;
};

QJsonValue opened(const QString& field, const QJsonValue& value, QSet<QString>& variables)
{
    if (value.isString() && value.toString().contains("[redacted]"_L1)) {
        const QString variable = field.toUpper();
        variables.insert(variable);
        return reference(variable);
    }
    if (value.isArray()) {
        QJsonArray elements;
        for (const QJsonValue& element : value.toArray())
            elements.append(opened(field, element, variables));
        return elements;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject closed = value.toObject();
    for (auto it = closed.begin(); it != closed.end(); ++it)
        object.insert(it.key(), opened(it.key(), it.value(), variables));
    return object;
}

OpenBody openBody(const RequestRecord& record)
{
    OpenBody body;
    const QJsonObject closed = QJsonDocument::fromJson(record.request).object();
    body.json = opened({}, closed, body.variables).toObject();
    return body;
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<std::pair<QString, QString>> headers()
{
    return {{u"Content-Type"_s, u"application/json"_s}, {u"Plaid-Version"_s, u"2020-09-14"_s},
        {u"PLAID-CLIENT-ID"_s, reference(kClientId)}, {u"PLAID-SECRET"_s, reference(kSecret)}};
}

QJsonArray namedValues(const QString& nameKey)
{
    QJsonArray values;
    for (const auto& [name, value] : headers())
        values.append(QJsonObject{{nameKey, name}, {u"value"_s, value}});
    return values;
}

//! \a text for the shell: quoted, but for the variables in it.
QString shellQuoted(QString text, const QSet<QString>& variables)
{
    text.replace(u'\'', u"'\\''"_s);
    for (const QString& variable : variables)
        text.replace(reference(variable), u"'\"$"_s + variable + u"\"'"_s);
    return u'\'' + text + u'\'';
}

QJsonObject harContent(const QByteArray& body)
{
    return {{u"size"_s, body.size()}, {u"mimeType"_s, u"application/json"_s}, {u"text"_s, QString::fromUtf8(body)}};
}

QJsonObject harEntry(const RequestRecord& record)
{
    const QString body = compact(openBody(record).json);
    const double milliseconds = std::chrono::duration<double, std::milli>(record.latency).count();
    const QJsonObject request{{u"method"_s, u"POST"_s}, {u"url"_s, record.url}, {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()}, {u"headers"_s, namedValues(u"name"_s)}, {u"queryString"_s, QJsonArray()},
        {u"postData"_s, QJsonObject{{u"mimeType"_s, u"application/json"_s}, {u"text"_s, body}}}, {u"headersSize"_s, -1},
        {u"bodySize"_s, body.toUtf8().size()}};
    const QJsonObject response{{u"status"_s, record.status}, {u"statusText"_s, QString()}, {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()}, {u"headers"_s, QJsonArray()}, {u"content"_s, harContent(record.answer)},
        {u"redirectURL"_s, QString()}, {u"headersSize"_s, -1}, {u"bodySize"_s, record.answer.size()}};
    return {{u"startedDateTime"_s, toIso(record.sent)}, {u"time"_s, milliseconds}, {u"request"_s, request},
        {u"response"_s, response}, {u"cache"_s, QJsonObject()},
        {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, milliseconds}, {u"receive"_s, 0}}},
        {u"comment"_s, record.requestId}};
}

} // namespace

QString toCurl(const RequestRecord& record)
{
    OpenBody body = openBody(record);
    body.variables += {QString(kClientId), QString(kSecret)};
    QString command = u"curl --silent --show-error "_s + shellQuoted(record.url, {});
    for (const auto& [name, value] : headers())
        command += u" \\\n  --header "_s + shellQuoted(name + u": "_s + value, body.variables);
    return command + u" \\\n  --data-raw "_s + shellQuoted(compact(body.json), body.variables);
}

QJsonObject toHar(const QList<RequestRecord>& records)
{
    QJsonArray entries;
    for (const RequestRecord& record : records)
        entries.append(harEntry(record));
    const QJsonObject creator{{u"name"_s, u"Egret"_s}, {u"version"_s, QStringLiteral(EGRET_VERSION)}};
    return {{u"log"_s, QJsonObject{{u"version"_s, u"1.2"_s}, {u"creator"_s, creator}, {u"entries"_s, entries}}}};
}

QJsonObject toPostman(const QList<RequestRecord>& records)
{
    QSet<QString> variables{kClientId, kSecret};
    QJsonArray items;
    for (const RequestRecord& record : records) {
        const OpenBody body = openBody(record);
        variables += body.variables;
        const QJsonObject raw{{u"mode"_s, u"raw"_s}, {u"raw"_s, compact(body.json)},
            {u"options"_s, QJsonObject{{u"raw"_s, QJsonObject{{u"language"_s, u"json"_s}}}}}};
        items.append(QJsonObject{{u"name"_s, record.operation},
            {u"request"_s,
                QJsonObject{{u"method"_s, u"POST"_s}, {u"header"_s, namedValues(u"key"_s)}, {u"body"_s, raw},
                    {u"url"_s, record.url}}}});
    }
    QStringList names = variables.values();
    names.sort();
    QJsonArray declared;
    for (const QString& name : names)
        declared.append(QJsonObject{{u"key"_s, name}, {u"value"_s, QString()}});
    const QJsonObject info{{u"name"_s, u"Calls to Plaid"_s},
        {u"schema"_s, u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s}};
    return {{u"info"_s, info}, {u"item"_s, items}, {u"variable"_s, declared}};
}

} // namespace egret

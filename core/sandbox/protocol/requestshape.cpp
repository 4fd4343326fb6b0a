// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/requestshape.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QDate>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace egret {

using namespace Qt::StringLiterals;
using Kind = FieldShape::Kind;

namespace {

FieldShape shaped(const QString& name, Kind kind)
{
    FieldShape shape;
    shape.name = name;
    shape.kind = kind;
    return shape;
}

QStringList unknownFields(const QJsonObject& object, const RequestShape& shape, const QString& prefix)
{
    QStringList unknown;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known = std::find_if(shape.begin(), shape.end(), [&](const FieldShape& field) { return field.name == it.key(); });
        if (known == shape.end())
            unknown.append(prefix + it.key());
        else if (known->kind == Kind::Object)
            unknown.append(unknownFields(it.value().toObject(), known->fields, prefix + it.key() + u'.'));
    }
    return unknown;
}

QStringList missingFields(const QJsonObject& object, const RequestShape& shape, const QString& prefix)
{
    QStringList missing;
    for (const FieldShape& field : shape) {
        const QJsonValue value = object.value(field.name);
        if (value.isUndefined() && field.required)
            missing.append(prefix + field.name);
        if (value.isObject() && field.kind == Kind::Object)
            missing.append(missingFields(value.toObject(), field.fields, prefix + field.name + u'.'));
    }
    return missing;
}

bool within(qint64 value, const FieldShape& field)
{
    return value >= field.low && (field.high == 0 || value <= field.high);
}

//! What is wrong with a text, or empty.
QString textFault(const QString& text, const FieldShape& field)
{
    if (!field.allowed.isEmpty() && !field.allowed.contains(text))
        return u"must be one of: "_s + field.allowed.join(u", "_s);
    if (within(text.size(), field))
        return {};
    return text.isEmpty() ? u"must not be empty"_s : u"must have at most %1 characters"_s.arg(field.high);
}

QString listFault(const QJsonValue& value, const FieldShape& field)
{
    if (!value.isArray())
        return u"must be an array of strings"_s;
    const QJsonArray list = value.toArray();
    if (!within(list.size(), field))
        return list.isEmpty() ? u"must not be empty"_s : u"must have at most %1 elements"_s.arg(field.high);
    for (const QJsonValue& element : list) {
        if (!element.isString())
            return u"must be an array of strings"_s;
        if (!field.allowed.isEmpty() && !field.allowed.contains(element.toString()))
            return u"must only hold: "_s + field.allowed.join(u", "_s);
    }
    return {};
}

QString integerFault(const QJsonValue& value, const FieldShape& field)
{
    const double number = value.toDouble();
    if (value.isDouble() && std::floor(number) == number && std::abs(number) < 1e15 && within(qint64(number), field))
        return {};
    return u"must be an integer between %1 and %2"_s.arg(field.low).arg(field.high);
}

QString urlFault(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? QString() : u"must be a valid http or https URL"_s;
}

QString invalidField(const QJsonObject& object, const RequestShape& shape, const QString& prefix);

//! What is wrong with \a value, as "<name> must …", or empty.
QString fault(const QJsonValue& value, const FieldShape& field, const QString& prefix)
{
    const auto named = [&](const QString& complaint) { return complaint.isEmpty() ? QString() : prefix + field.name + u' ' + complaint; };
    if (value.isNull())
        return named(field.nullable ? QString() : u"must not be null"_s);
    switch (field.kind) {
    case Kind::Text: return named(value.isString() ? textFault(value.toString(), field) : u"must be a string"_s);
    case Kind::Integer: return named(integerFault(value, field));
    case Kind::Flag: return named(value.isBool() ? QString() : u"must be a boolean"_s);
    case Kind::Texts: return named(listFault(value, field));
    case Kind::WebUrl: return named(value.isString() ? urlFault(value.toString()) : u"must be a string"_s);
    case Kind::Date:
        return named(QDate::fromString(value.toString(), Qt::ISODate).isValid() ? QString() : u"must be a date as YYYY-MM-DD"_s);
    case Kind::Object:
        return value.isObject() ? invalidField(value.toObject(), field.fields, prefix + field.name + u'.') : named(u"must be an object"_s);
    case Kind::Anything: break;
    }
    return {};
}

QString invalidField(const QJsonObject& object, const RequestShape& shape, const QString& prefix)
{
    for (const FieldShape& field : shape) {
        const QJsonValue value = object.value(field.name);
        if (value.isUndefined())
            continue;
        if (const QString complaint = fault(value, field, prefix); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace

FieldShape FieldShape::needed() const
{
    FieldShape shape = *this;
    shape.required = true;
    return shape;
}

FieldShape FieldShape::orNull() const
{
    FieldShape shape = *this;
    shape.nullable = true;
    return shape;
}

FieldShape textField(const QString& name, qint64 low, qint64 high)
{
    FieldShape shape = shaped(name, Kind::Text);
    shape.low = low;
    shape.high = high;
    return shape;
}

FieldShape choiceField(const QString& name, const QStringList& allowed)
{
    FieldShape shape = shaped(name, Kind::Text);
    shape.allowed = allowed;
    return shape;
}

FieldShape textsField(const QString& name, const QStringList& allowed, qint64 low, qint64 high)
{
    FieldShape shape = shaped(name, Kind::Texts);
    shape.allowed = allowed;
    shape.low = low;
    shape.high = high;
    return shape;
}

FieldShape integerField(const QString& name, qint64 low, qint64 high)
{
    FieldShape shape = shaped(name, Kind::Integer);
    shape.low = low;
    shape.high = high;
    return shape;
}

FieldShape flagField(const QString& name)
{
    return shaped(name, Kind::Flag);
}

FieldShape dateField(const QString& name)
{
    return shaped(name, Kind::Date);
}

FieldShape webUrlField(const QString& name)
{
    return shaped(name, Kind::WebUrl);
}

FieldShape objectField(const QString& name, const QList<FieldShape>& fields)
{
    FieldShape shape = shaped(name, Kind::Object);
    shape.fields = fields;
    return shape;
}

FieldShape anyField(const QString& name)
{
    return shaped(name, Kind::Anything);
}

Result<> checkRequest(const QJsonObject& request, const RequestShape& shape)
{
    if (const QStringList unknown = unknownFields(request, shape, {}); !unknown.isEmpty())
        return plaidError(u"UNKNOWN_FIELDS"_s, u"the following fields are not recognized by this endpoint: "_s + unknown.join(u", "_s));
    if (const QStringList missing = missingFields(request, shape, {}); !missing.isEmpty())
        return plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: "_s + missing.join(u", "_s));
    if (const QString complaint = invalidField(request, shape, {}); !complaint.isEmpty())
        return plaidError(u"INVALID_FIELD"_s, complaint);
    return {};
}

} // namespace egret

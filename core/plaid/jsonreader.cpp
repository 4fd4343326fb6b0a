// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/jsonreader.h"

#include "core/plaid/jsonscanner.h"

#include <QJsonArray>

#include <utility>

namespace egret {

JsonReader::JsonReader(QJsonObject object)
    : m_object(std::move(object))
{
}

QString JsonReader::text(QLatin1String key) const
{
    return m_object.value(key).toString();
}

QStringList JsonReader::texts(QLatin1String key) const
{
    QStringList texts;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue& element : array) {
        if (element.isString())
            texts.append(element.toString());
    }
    return texts;
}

QUrl JsonReader::url(QLatin1String key) const
{
    return QUrl(text(key));
}

bool JsonReader::flag(QLatin1String key) const
{
    return m_object.value(key).toBool();
}

int JsonReader::number(QLatin1String key) const
{
    return m_object.value(key).toInt();
}

QDate JsonReader::date(QLatin1String key) const
{
    return dayOf(text(key).toLatin1());
}

QDateTime JsonReader::time(QLatin1String key) const
{
    return QDateTime::fromString(text(key), Qt::ISODateWithMs).toUTC();
}

JsonReader JsonReader::object(QLatin1String key) const
{
    return JsonReader(m_object.value(key).toObject());
}

QList<JsonReader> JsonReader::objects(QLatin1String key) const
{
    QList<JsonReader> objects;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue& element : array) {
        if (element.isObject())
            objects.append(JsonReader(element.toObject()));
    }
    return objects;
}

bool JsonReader::isEmpty() const
{
    return m_object.isEmpty();
}

bool JsonReader::has(QLatin1String key) const
{
    const QJsonValue found = m_object.value(key);
    return !found.isUndefined() && !found.isNull();
}

QJsonValue JsonReader::value(QLatin1String key) const
{
    return m_object.value(key);
}

const QJsonObject& JsonReader::json() const
{
    return m_object;
}

} // namespace egret

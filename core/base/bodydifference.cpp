// SPDX-License-Identifier: Apache-2.0
#include "core/base/bodydifference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonValue parsed(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(body));
}

QString escaped(QString name)
{
    return name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

//! The members of an object or the elements of an array, by the last part of their pointer; zeros keep places in order.
QMap<QString, QJsonValue> partsOf(const QJsonValue& value)
{
    QMap<QString, QJsonValue> parts;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        parts.insert(escaped(member.key()), member.value());
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        parts.insert(u"%1"_s.arg(qint64(i), 8, 10, QLatin1Char('0')), array.at(i));
    return parts;
}

QString nameOf(const QString& part, bool isPlace)
{
    return isPlace ? QString::number(part.toInt()) : part;
}

void collect(const QString& path, const QJsonValue& before, const QJsonValue& after, QList<BodyDifference>& found)
{
    if (before == after)
        return;
    const bool objects = before.isObject() && after.isObject();
    const bool arrays = before.isArray() && after.isArray();
    if (!objects && !arrays) {
        found.append({path, before, after});
        return;
    }
    const QMap<QString, QJsonValue> left = partsOf(before);
    const QMap<QString, QJsonValue> right = partsOf(after);
    QMap<QString, QJsonValue> all = left;
    all.insert(right);
    for (const QString& part : all.keys()) {
        const QJsonValue none(QJsonValue::Undefined);
        collect(path + u'/' + nameOf(part, arrays), left.value(part, none), right.value(part, none), found);
    }
}

} // namespace

QList<BodyDifference> bodyDifferences(const QJsonValue& before, const QJsonValue& after)
{
    QList<BodyDifference> found;
    collect({}, before, after, found);
    return found;
}

QList<BodyDifference> bodyDifferences(const QByteArray& before, const QByteArray& after)
{
    return bodyDifferences(parsed(before), parsed(after));
}

} // namespace egret

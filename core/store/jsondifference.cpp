// SPDX-License-Identifier: Apache-2.0
#include "core/store/jsondifference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace egret {

namespace {

QJsonValue valueOrNull(const QJsonObject& object, const QString& field)
{
    const QJsonValue value = object.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

QByteArray jsonDifference(const QByteArray& before, const QByteArray& after)
{
    if (before == after)
        return {};
    const QJsonObject old = QJsonDocument::fromJson(before).object();
    const QJsonObject fresh = QJsonDocument::fromJson(after).object();
    QJsonObject difference;
    for (auto field = fresh.constBegin(); field != fresh.constEnd(); ++field) {
        if (old.value(field.key()) != field.value())
            difference.insert(field.key(), QJsonArray{valueOrNull(old, field.key()), field.value()});
    }
    for (auto field = old.constBegin(); field != old.constEnd(); ++field) {
        if (!fresh.contains(field.key()))
            difference.insert(field.key(), QJsonArray{field.value(), QJsonValue::Null});
    }
    return difference.isEmpty() ? QByteArray() : QJsonDocument(difference).toJson(QJsonDocument::Compact);
}

} // namespace egret

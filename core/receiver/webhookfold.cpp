// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookfold.h"

#include "core/base/sha256.h"
#include "core/receiver/webhookforms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

qint64 firstEightBytes(const QByteArray& sum)
{
    return qFromBigEndian<qint64>(sum.constData());
}

void addValue(QByteArray& essence, const QJsonValue& value)
{
    // Members of a QJsonObject are sorted by name: equal values have equal texts.
    if (value.isString())
        essence += value.toString().toUtf8();
    else if (value.isArray())
        essence += QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    else if (value.isObject())
        essence += QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    else if (value.isDouble())
        essence += QByteArray::number(value.toDouble(), 'g', 17);
    else
        essence += value.toBool() ? "true" : value.isBool() ? "false" : "null";
    essence += '\n';
}

void addEssence(QByteArray& essence, const WebhookEvent& event, const QByteArray& body)
{
    const WebhookForm* form = webhookForm(event.kind);
    if (event.fields.isEmpty()) {
        essence += body;
        return;
    }
    if (!form)
        return addValue(essence, event.fields);
    addValue(essence, event.kind.type);
    addValue(essence, event.kind.code);
    for (const QString& field : form->required) {
        const bool isSaidAlready = field.startsWith("webhook_"_L1);
        if (!isSaidAlready && field != "environment"_L1) // older forms leave that out
            addValue(essence, event.fields.value(field));
    }
}

} // namespace

WebhookFold foldOf(const IntegrationId& integration, const WebhookEvent& event, const QByteArray& body)
{
    QByteArray essence = integration.value().toUtf8() + '\n';
    addEssence(essence, event, body);
    const qint64 fold = firstEightBytes(sha256(essence));
    return {fold == 0 ? 1 : fold, firstEightBytes(sha256(body))};
}

} // namespace egret

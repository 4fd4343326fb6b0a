// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookfold.h"

#include "core/receiver/webhookforms.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

qint64 firstEightBytes(const QByteArray& hash)
{
    return qFromBigEndian<qint64>(hash.constData());
}

void addValue(QCryptographicHash& hash, const QJsonValue& value)
{
    // Members of a QJsonObject are sorted by name: equal values have equal texts.
    if (value.isString())
        hash.addData(value.toString().toUtf8());
    else if (value.isArray())
        hash.addData(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (value.isObject())
        hash.addData(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isDouble())
        hash.addData(QByteArray::number(value.toDouble(), 'g', 17));
    else
        hash.addData(QByteArrayView(value.toBool() ? "true" : value.isBool() ? "false" : "null"));
    hash.addData(QByteArrayView("\n"));
}

void addEssence(QCryptographicHash& hash, const WebhookEvent& event, const QByteArray& body)
{
    const WebhookForm* form = webhookForm(event.kind);
    if (event.fields.isEmpty())
        return hash.addData(body);
    if (!form)
        return addValue(hash, event.fields);
    addValue(hash, event.kind.type);
    addValue(hash, event.kind.code);
    for (const QString& field : form->required) {
        const bool isSaidAlready = field.startsWith("webhook_"_L1);
        if (!isSaidAlready && field != "environment"_L1) // older forms leave that out
            addValue(hash, event.fields.value(field));
    }
}

} // namespace

WebhookFold foldOf(const IntegrationId& integration, const WebhookEvent& event, const QByteArray& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(integration.value().toUtf8() + '\n'));
    addEssence(hash, event, body);
    const qint64 fold = firstEightBytes(hash.result());
    return {fold == 0 ? 1 : fold, firstEightBytes(QCryptographicHash::hash(body, QCryptographicHash::Sha256))};
}

} // namespace egret

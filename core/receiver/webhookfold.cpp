// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookfold.h"

#include "core/receiver/webhookforms.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

qint64 firstEightBytes(const QByteArray& hash)
{
    return qFromBigEndian<qint64>(hash.constData());
}

//! Members of a QJsonObject are sorted by name: equal objects have equal texts.
QByteArray canonical(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray essence(const WebhookEvent& event, const QByteArray& body)
{
    if (event.fields.isEmpty())
        return body;
    const WebhookForm* form = webhookForm(event.kind);
    if (!form)
        return canonical(event.fields);
    QJsonObject kept;
    for (const QString& field : form->required) {
        if (field != "environment"_L1) // older forms leave it out
            kept.insert(field, event.fields.value(field));
    }
    kept.insert(u"webhook_type"_s, event.kind.type);
    kept.insert(u"webhook_code"_s, event.kind.code);
    return canonical(kept);
}

} // namespace

WebhookFold foldOf(const IntegrationId& integration, const WebhookEvent& event, const QByteArray& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(integration.value().toUtf8() + '\n'));
    hash.addData(essence(event, body));
    const qint64 fold = firstEightBytes(hash.result());
    return {fold == 0 ? 1 : fold, firstEightBytes(QCryptographicHash::hash(body, QCryptographicHash::Sha256))};
}

} // namespace egret

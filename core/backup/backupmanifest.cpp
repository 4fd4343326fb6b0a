// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupmanifest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;

Unexpected damaged()
{
    return unexpected(Error::Kind::Storage, u"damaged"_s, u"The backup does not hold what a backup of Egret holds."_s);
}

QString base64(const SecretBytes& secret)
{
    return QString::fromLatin1(secret.reveal().toBase64());
}

SecretBytes fromBase64(const QJsonValue& text)
{
    return SecretBytes(QByteArray::fromBase64(text.toString().toLatin1()));
}

} // namespace

QByteArray toJson(const BackupManifest& manifest)
{
    const RowCounts& counts = manifest.counts;
    const QJsonObject rows{{u"integrations"_s, counts.integrations}, {u"end_users"_s, counts.endUsers}, {u"items"_s, counts.items},
        {u"transactions"_s, counts.transactions}, {u"webhooks"_s, counts.webhooks}};
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat}, {u"version"_s, manifest.version},
                             {u"created"_s, QString::number(toMicroseconds(manifest.created))}, {u"directory_id"_s, manifest.directoryId}, {u"rows"_s, rows}})
        .toJson(QJsonDocument::Compact);
}

Result<BackupManifest> manifestFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object["format"_L1].toInt() > kFormat) {
        return unexpected(Error::Kind::Storage, u"newer"_s,
            u"The backup was written by Egret %1, which is later than this one: restore it with that version."_s.arg(object["version"_L1].toString()));
    }
    if (object["format"_L1].toInt() != kFormat || object["directory_id"_L1].toString().isEmpty())
        return damaged();
    const QJsonObject rows = object["rows"_L1].toObject();
    return BackupManifest{object["version"_L1].toString(), fromMicroseconds(object["created"_L1].toString().toLongLong()),
        object["directory_id"_L1].toString(),
        {rows["integrations"_L1].toInteger(), rows["end_users"_L1].toInteger(), rows["items"_L1].toInteger(),
            rows["transactions"_L1].toInteger(), rows["webhooks"_L1].toInteger()}};
}

QByteArray toJson(const BackupSecrets& secrets)
{
    QJsonObject integrations;
    for (auto secret = secrets.integrations.begin(); secret != secrets.integrations.end(); ++secret)
        integrations.insert(secret.key().value(), base64(secret.value()));
    return QJsonDocument(QJsonObject{{u"data_key"_s, base64(secrets.dataKey)}, {u"integrations"_s, integrations}}).toJson(QJsonDocument::Compact);
}

Result<BackupSecrets> secretsFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document["data_key"_L1].isString())
        return damaged();
    BackupSecrets secrets{fromBase64(document["data_key"_L1]), {}};
    const QJsonObject integrations = document["integrations"_L1].toObject();
    for (auto secret = integrations.begin(); secret != integrations.end(); ++secret)
        secrets.integrations.insert(IntegrationId(secret.key()), fromBase64(secret.value()));
    return secrets;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookrows.h"

#include "core/base/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace egret {

using namespace Qt::StringLiterals;

QByteArray headersToJson(const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    QByteArray json("[");
    json.reserve(1024);
    for (const auto& [name, value] : headers) {
        json += json.size() > 1 ? ",[" : "[";
        appendJsonText(json, QLatin1StringView(name));
        json += ',';
        appendJsonText(json, QLatin1StringView(value));
        json += ']';
    }
    return json + ']';
}

QList<std::pair<QByteArray, QByteArray>> headersFromText(const QString& text)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    const QJsonArray pairs = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& pair : pairs)
        headers.append({pair[0].toString().toLatin1(), pair[1].toString().toLatin1()});
    return headers;
}

QString firstFailure(const QByteArray& checks)
{
    const QJsonArray ran = QJsonDocument::fromJson(checks).array();
    for (const QJsonValue& check : ran) {
        if (!check["ok"_L1].toBool())
            return check["detail"_L1].toString();
    }
    return {};
}

Verification verificationFromName(const QString& name)
{
    for (const Verification verification : {Verification::Verified, Verification::Failed}) {
        if (verificationName(verification) == name)
            return verification;
    }
    return Verification::NotChecked;
}

WebhookState webhookStateFromName(const QString& name)
{
    for (const WebhookState state : {WebhookState::Received, WebhookState::Verified, WebhookState::Handled,
             WebhookState::Ignored, WebhookState::Rejected}) {
        if (webhookStateName(state) == name)
            return state;
    }
    return WebhookState::DeadLetter;
}

WebhookSummary readWebhook(const Statement& row)
{
    WebhookSummary webhook;
    webhook.id = WebhookId(row.text(0));
    webhook.integration = IntegrationId(row.text(1));
    webhook.received = row.timestamp(2);
    webhook.type = row.text(3);
    webhook.code = row.text(4);
    webhook.item = ItemId(row.text(5));
    webhook.environment = row.text(6);
    webhook.verification = verificationFromName(row.text(7));
    webhook.failedCheck = row.text(8);
    webhook.state = webhookStateFromName(row.text(9));
    webhook.attempts = int(row.integer(10));
    webhook.cause = row.text(11);
    if (webhook.state == WebhookState::Received && row.integer(12) > 0)
        webhook.nextTry = row.timestamp(12);
    webhook.duplicateOf = WebhookId(row.text(13));
    webhook.duplicateIsExact = row.integer(14) != 0;
    webhook.editedFrom = WebhookId(row.text(15));
    return webhook;
}

WebhookRecord readRecord(const Statement& row)
{
    const WebhookSummary summary = readWebhook(row);
    WebhookRecord record;
    record.verification = summary.verification;
    record.failedCheck = summary.failedCheck;
    record.event.type = summary.type;
    record.event.code = summary.code;
    record.event.item = summary.item;
    record.event.environment = summary.environment;
    record.event.aliases = row.texts(kWebhookColumnCount);
    record.event.action = webhookActionFromName(row.text(kWebhookColumnCount + 1));
    record.checks = row.text(kWebhookColumnCount + 2).toUtf8();
    record.delivery = {summary.id, summary.integration, summary.received,
        headersFromText(row.text(kWebhookColumnCount + 3)), row.bytes(kWebhookColumnCount + 4)};
    record.sealedBody = row.bytes(kWebhookColumnCount + 5);
    record.fold = row.integer(kWebhookColumnCount + 6);
    record.digest = row.integer(kWebhookColumnCount + 7);
    record.editedFrom = summary.editedFrom;
    record.attempts = summary.attempts;
    return record;
}

} // namespace egret

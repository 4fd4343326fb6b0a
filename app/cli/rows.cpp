// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rows.h"

#include "core/integrations/integrationurls.h"

#include <QJsonArray>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Timestamp>& time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue orNull(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString integrationStatus(const IntegrationSummary& summary)
{
    switch (summary.integration.environment) {
    case Environment::Development: return u"retired"_s;
    case Environment::Offline: return u"simulated"_s;
    case Environment::Sandbox:
    case Environment::Production: break;
    }
    return summary.lastWebhook ? u"receiving"_s : u"no_webhook_yet"_s;
}

} // namespace

QStringList integrationColumns()
{
    return {u"id"_s, u"name"_s, u"environment"_s, u"client_id"_s, u"status"_s, u"items"_s, u"last_webhook"_s, u"webhook_url"_s,
        u"link_url"_s};
}

QJsonObject integrationRow(const IntegrationSummary& summary, const QUrl& base)
{
    const Integration& integration = summary.integration;
    return {
        {u"id"_s, integration.id.value()},
        {u"name"_s, integration.name},
        {u"type"_s, u"plaid"_s},
        {u"environment"_s, environmentName(integration.environment)},
        {u"base_url"_s, orNull(integration.baseUrl.toString())},
        {u"client_id"_s, integration.clientId},
        {u"webhook_url"_s, webhookUrl(base, integration).toString()},
        {u"link_url"_s, linkUrl(base, integration).toString()},
        {u"status"_s, integrationStatus(summary)},
        {u"items"_s, summary.items},
        {u"last_webhook"_s, orNull(summary.lastWebhook)},
        {u"created"_s, toIso(integration.created)},
    };
}

QStringList apiKeyColumns()
{
    return {u"id"_s, u"name"_s, u"prefix"_s, u"created"_s, u"revoked"_s};
}

QJsonObject apiKeyRow(const ApiKeyInfo& info)
{
    return {
        {u"id"_s, info.id.value()},
        {u"name"_s, info.name},
        {u"prefix"_s, info.prefix},
        {u"created"_s, toIso(info.created)},
        {u"revoked"_s, orNull(info.revoked)},
    };
}

QStringList transactionColumns()
{
    return {u"transaction_id"_s, u"pending_transaction_id"_s, u"item_id"_s, u"account_id"_s, u"end_user_id"_s, u"date"_s,
        u"authorized_date"_s, u"merchant"_s, u"description"_s, u"category"_s, u"amount"_s, u"currency"_s, u"status"_s, u"tags"_s,
        u"note"_s};
}

QStringList transactionColumnsForPeople()
{
    return {u"date"_s, u"merchant"_s, u"description"_s, u"amount"_s, u"currency"_s, u"status"_s, u"end_user_id"_s};
}

QJsonObject transactionRow(const TransactionRow& row)
{
    const Transaction& transaction = row.transaction;
    const bool isDetailed = row.ownCategory.isEmpty() && !transaction.categoryDetailed.isEmpty();
    return {
        {u"transaction_id"_s, transaction.id.value()},
        {u"pending_transaction_id"_s, orNull(transaction.pendingId.value())},
        {u"item_id"_s, row.item.value()},
        {u"account_id"_s, transaction.account.value()},
        {u"end_user_id"_s, row.endUser.value()},
        {u"date"_s, orNull(transaction.date)},
        {u"authorized_date"_s, orNull(transaction.authorizedDate)},
        {u"merchant"_s, orNull(transaction.merchantName)},
        {u"description"_s, transaction.name},
        {u"category"_s, orNull(isDetailed ? transaction.categoryDetailed : categoryOf(row))},
        {u"amount"_s, toDecimalText(transaction.amount.negated())},
        {u"currency"_s, transaction.amount.currency},
        {u"status"_s, statusName(row.status)},
        {u"tags"_s, QJsonArray::fromStringList(row.tags)},
        {u"note"_s, orNull(row.note)},
    };
}

QStringList webhookColumns()
{
    return {u"id"_s, u"received"_s, u"integration"_s, u"webhook_type"_s, u"webhook_code"_s, u"item_id"_s, u"environment"_s,
        u"verification"_s, u"failed_check"_s, u"state"_s, u"attempts"_s, u"cause"_s};
}

QJsonObject webhookRow(const WebhookSummary& summary)
{
    return {
        {u"id"_s, summary.id.value()},
        {u"received"_s, toIso(summary.received)},
        {u"integration"_s, summary.integrationName},
        {u"webhook_type"_s, orNull(summary.type)},
        {u"webhook_code"_s, orNull(summary.code)},
        {u"item_id"_s, orNull(summary.item.value())},
        {u"environment"_s, orNull(summary.environment)},
        {u"verification"_s, verificationName(summary.verification)},
        {u"failed_check"_s, orNull(summary.failedCheck)},
        {u"state"_s, webhookStateName(summary.state)},
        {u"attempts"_s, summary.attempts},
        {u"cause"_s, orNull(summary.cause)},
        {u"next_try"_s, orNull(summary.nextTry)},
        {u"duplicate_of"_s, orNull(summary.duplicateOf.value())},
        {u"duplicate"_s, summary.duplicateOf.isEmpty() ? QJsonValue() : QJsonValue(summary.duplicateIsExact ? u"exact"_s : u"semantic"_s)},
        {u"edited_from"_s, orNull(summary.editedFrom.value())},
    };
}

QJsonObject webhookDetailRow(const WebhookDetail& detail)
{
    QJsonObject row = webhookRow(detail.summary);
    QJsonArray headers;
    for (const auto& [name, value] : detail.headers)
        headers.append(QJsonObject{{u"name"_s, QString::fromUtf8(name)}, {u"value"_s, QString::fromUtf8(value)}});
    row.insert(u"headers"_s, headers);
    row.insert(u"body"_s, QString::fromUtf8(detail.body));
    row.insert(u"checks"_s, detail.checks);
    row.insert(u"action"_s, webhookActionName(detail.action));
    row.insert(u"aliases"_s, QJsonArray::fromStringList(detail.aliases));
    row.insert(u"sealed"_s, detail.isSealed);
    return row;
}

} // namespace egret::cli

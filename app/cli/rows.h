// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/apikey.h"
#include "core/store/reader.h"

#include <QJsonObject>
#include <QUrl>

//! What the command line prints of each thing: JSON objects with the field names of the contract, and the columns that
//! a table or CSV shows of them.
namespace egret::cli {

QStringList integrationColumns();
//! \a base: what the integration's two URLs start with. Offline has no fixed base_url: it is null.
QJsonObject integrationRow(const IntegrationSummary& summary, const QUrl& base);

QStringList apiKeyColumns();
QJsonObject apiKeyRow(const ApiKeyInfo& info);

QStringList transactionColumns();
QStringList transactionColumnsForPeople(); //!< those that fit a terminal
//! amount is exact decimal text, money in positive.
QJsonObject transactionRow(const TransactionRow& row);

QStringList webhookColumns();
QJsonObject webhookRow(const WebhookSummary& summary);
QJsonObject webhookDetailRow(const WebhookDetail& detail);

} // namespace egret::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"
#include "core/store/statement.h"
#include "core/store/webhookstore.h"

namespace egret {

// How inbox.db spells what a delivery holds: headers and checks as JSON, verdicts and states by their names.

//! [["Name","value"],…]; bytes outside ASCII are kept as Latin-1, so that every value reads back byte for byte.
QByteArray headersToJson(const QList<std::pair<QByteArray, QByteArray>>& headers);
QList<std::pair<QByteArray, QByteArray>> headersFromText(const QString& text);

//! The detail of the first of \a checks ([{"check","ok","detail"},…]) that is not ok; empty where all are.
QString firstFailure(const QByteArray& checks);

//! A name this version does not know reads as the careful answer: not checked, dead letter.
Verification verificationFromName(const QString& name);
WebhookState webhookStateFromName(const QString& name);

//! Of deliveries, rejections or the view of both; the integration's name lies in egret.db and stays empty.
inline constexpr auto kWebhookColumns = QLatin1String(
    "webhook_id, integration_id, received, type, code, item_id, environment, verification, failed_check, state,"
    " attempts, cause, next_try, duplicate_of, duplicate_exact, edited_from");
inline constexpr int kWebhookColumnCount = 16;
WebhookSummary readWebhook(const Statement& row);

//! What a WebhookRecord has beyond them, in this order behind them.
inline constexpr auto kRecordColumns = QLatin1String(", aliases, action, checks, headers, body, sealed_body, fold, digest");
WebhookRecord readRecord(const Statement& row);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"

#include <QJsonObject>

namespace egret {

//! Largest body and deepest nesting that are read at all; Plaid's webhooks are under 10 KiB and four levels.
inline constexpr qsizetype kMaxWebhookBody = 1024 * 1024;
inline constexpr int kMaxWebhookDepth = 64;

//! The JSON object in \a body, or nullopt where it is none, is too large or nests too deep.
std::optional<QJsonObject> parseWebhookBody(const QByteArray& body);

//! Reads \a body as one of Plaid's events. Never fails: what is no webhook gives an event with empty type and code,
//! what Egret does not know has an empty kind and is KeepOnly. Forms of the older documents are mapped to today's first;
//! aliases says what was mapped. Pure; any thread.
WebhookEvent normalise(const QByteArray& body);
//! The same for a body that was parsed already.
WebhookEvent normalise(const QJsonObject& sent);

//! The same without missing and extra, which nothing stores: for those who only have to file it.
WebhookEvent readEvent(const QByteArray& body);

//! The field that would say what \a event is about ("item_id", "asset_report_id", …) where it is not there, so that
//! nothing can be done; empty where nothing lacks, and for kinds that Egret does not know.
QString missingSubject(const WebhookEvent& event);

} // namespace egret

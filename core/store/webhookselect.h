// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"
#include "core/store/database.h"
#include "core/store/webhookquery.h"
#include "core/store/webhookstore.h"

#include <QHash>

namespace egret {

// The reading side of inbox.db. It holds ids only, so the integrations' names come from the caller.
using IntegrationNames = QHash<IntegrationId, QString>;

//! How often one kind came, as it was sent.
struct WebhookCount {
    QString type;
    QString code;
    qint64 seen = 0; //!< verified ones
    qint64 handled = 0; //!< of these
    Timestamp lastSeen;
};

//! One of Plaid's webhook keys as it was last seen.
struct StoredKey {
    QJsonObject jwk;
    Timestamp firstSeen;
    Timestamp lastSeen;
};

//! What lies in inbox.db beside the deliveries themselves.
struct InboxFigures {
    qint64 rejections = 0; //!< in the ring
    qint64 rejectionsDropped = 0; //!< that fell out of it, ever
    qint64 deadLetters = 0;
};

//! See Reader::webhooks(): accepted and rejected deliveries together, newest first. A negative \a limit: all.
Result<QList<WebhookSummary>> selectWebhooks(
    Database& inbox, const IntegrationNames& names, const WebhookQuery& query, int limit);
//! As many as \a query lists.
Result<qint64> countWebhooks(Database& inbox, const IntegrationNames& names, const WebhookQuery& query);
//! Errors: NotFound, Storage.
Result<WebhookDetail> selectWebhook(Database& inbox, const IntegrationNames& names, const WebhookId& id);
//! The delivery with its sealed body. Errors: NotFound, Storage.
Result<WebhookRecord> selectWebhookRecord(Database& inbox, const WebhookId& id);
//! Receipt of the last verified delivery of \a integration.
Result<std::optional<Timestamp>> selectLastWebhook(Database& inbox, const IntegrationId& integration);
//! By type and code.
Result<QList<WebhookCount>> countWebhooksByKind(Database& inbox);
//! Every key with \a kid, whatever its environment; the newest first.
Result<QList<StoredKey>> selectKeys(Database& inbox, const QString& kid);
Result<InboxFigures> selectInboxFigures(Database& inbox);

} // namespace egret

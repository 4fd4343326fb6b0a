// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"
#include "core/store/database.h"

#include <QHash>

namespace egret {

// The reading side of inbox.db. It holds ids only, so the integrations' names come from the caller.
using IntegrationNames = QHash<IntegrationId, QString>;

//! See Reader::webhooks(): accepted and rejected deliveries together.
Result<QList<WebhookSummary>> selectWebhooks(
    Database& inbox, const IntegrationNames& names, const QStringList& words, int limit);
//! Errors: NotFound, Storage.
Result<WebhookDetail> selectWebhook(Database& inbox, const IntegrationNames& names, const WebhookId& id);
//! Receipt of the last verified delivery of \a integration.
Result<std::optional<Timestamp>> selectLastWebhook(Database& inbox, const IntegrationId& integration);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QList>
#include <QSet>

namespace egret {

//! An Item that genuine webhooks name and that is not held here. Plaid bills for it all the same: its token was lost, or
//! another program of the company linked it.
struct GhostItem {
    ItemId item;
    //! Whose address the webhooks came to.
    IntegrationId integration;
    Timestamp firstSeen;
    Timestamp lastSeen;
    qint64 webhooks = 0;
};

//! Every Item that verified deliveries of \a inbox name and that is not in \a held; the one seen last comes first.
//! Errors: Storage.
Result<QList<GhostItem>> selectGhosts(Database& inbox, const QSet<ItemId>& held);
//! The Items of \a database, which is egret.db. Errors: Storage.
Result<QSet<ItemId>> selectHeldItems(Database& database);

} // namespace egret

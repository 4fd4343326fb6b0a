// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/domain/enduser.h"
#include "core/domain/endusertraces.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

// What egret.db holds of one end user.
struct EndUserHoldings {
    EndUser user;
    QList<ItemId> items;
    qint64 accounts = 0;
    // Removed ones included.
    qint64 transactions = 0;
};

// In order of creation. Errors: Storage.
Result<QList<EndUserHoldings>> selectEveryHolding(Database& egret);
// Errors: NotFound, Storage.
Result<EndUserHoldings> selectHoldings(Database& egret, const EndUserId& id);
// Row ids of all transactions of \a id, removed ones included, in order of date. Errors: Storage.
Result<QList<qint64>> selectTransactionIds(Database& egret, const EndUserId& id);

// By what bodies and logs name \a id, its visits to Link included. Errors: NotFound, Storage.
Result<EndUserTraces> selectTraces(Database& egret, const EndUserId& id);

// Removes the end user with Items, accounts, transactions, Plaid's objects, the words of the text index and its visits to
// Link, and overwrites the pages they were on; one SQL transaction. Errors: NotFound, Storage.
Result<> eraseEndUser(Database& egret, const EndUserId& id);

// What went from inbox.db.
struct ErasedDeliveries {
    // Refused ones included.
    qint64 webhooks = 0;
    // Of sending them on: done, waiting or given up.
    qint64 forwards = 0;
};

// Deliveries about the Items and the visits to Link of \a traces, refused ones included. Errors: Storage.
Result<qint64> countDeliveries(Database& inbox, const EndUserTraces& traces);
// Removes them with the jobs that send them on, and overwrites the pages they were on; one SQL transaction. Errors: Storage.
Result<ErasedDeliveries> eraseDeliveries(Database& inbox, const EndUserTraces& traces);

// Logged calls that were for an Item of \a traces, or one of whose bodies names the end user. Errors: Storage.
Result<qint64> countCalls(Database& requests, const EndUserTraces& traces);
// Removes them, and overwrites the pages they were on; one SQL transaction. Errors: Storage.
Result<qint64> eraseCalls(Database& requests, const EndUserTraces& traces);

} // namespace egret

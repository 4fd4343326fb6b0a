// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/domain/enduser.h"
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

// Removes the end user with Items, accounts, transactions, Plaid's objects and the words of the text index, and overwrites
// the pages they were on; one SQL transaction. Errors: NotFound, Storage.
Result<> eraseEndUser(Database& egret, const EndUserId& id);

// Deliveries about \a items, refused ones included. Errors: Storage.
Result<qint64> countDeliveries(Database& inbox, const QList<ItemId>& items);
// Removes them and overwrites their pages; how many they were. Errors: Storage.
Result<qint64> eraseDeliveries(Database& inbox, const QList<ItemId>& items);

} // namespace egret

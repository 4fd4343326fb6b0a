// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/transactionupdate.h"

#include <QJsonObject>

namespace egret {

//! Reads one of Plaid's transactions; raw keeps the whole object. An amount that is missing or too large to be counted
//! exactly does not lose the row: it becomes 0, amountRounded is set, and the raw JSON keeps what the bank said. Nor
//! does a missing date: authorized_date takes its place, else 1970-01-01. Both are logged.
Transaction parseTransaction(const QJsonObject& json);

//! Reads one page of /transactions/sync for \a item. Rows without an id cannot be kept and are left out.
TransactionUpdate parseTransactionUpdate(const QJsonObject& json, const ItemId& item);

} // namespace egret

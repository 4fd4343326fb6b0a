// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"

#include <QJsonObject>

namespace egret {

//! "txn_…": Heron's kind of identifier for the transaction Plaid calls \a id; always the same for the same id, also in
//! a database that was made anew.
QString transactionHeronId(const TransactionId& id);

//! \a row as Heron's TransactionEnriched. Money in is positive here. What Egret does not know (balances, recurrence,
//! Heron's own ids and models) is null; category labels are Plaid's personal finance categories.
//! timestamp is Plaid's datetime where the bank gave one, else midnight of the bank's calendar date, marked UTC.
QJsonObject enrichedTransaction(const TransactionRow& row);

} // namespace egret

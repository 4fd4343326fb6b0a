// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/requestshape.h"
#include "core/sandbox/world/transactionwriter.h"

namespace egret {

//! What the requests for transactions have in common.

// Transactions per page.
inline constexpr int kDefaultTransactionCount = 100;
inline constexpr int kMostTransactionCount = 500;
// Days of history, where an Item is to start fetching them.
inline constexpr int kDefaultHistoryDays = 90;
inline constexpr int kMostHistoryDays = 730;

//! The options that every request for transactions may carry; Plaid still takes some that mean nothing any more.
QList<FieldShape> wordingFields();
TransactionWording wordingOf(const QJsonObject& options);

//! Indexes of the accounts that \a ids name; of all that have transactions where there is none. Errors: INVALID_ACCOUNT_ID.
Result<std::vector<int>> accountsOf(const BankItem& item, const QJsonArray& ids);

//! The Item whose transactions \a accessToken may read now. Errors: those of Bank::workingItem(), PRODUCTS_NOT_SUPPORTED
//! without the product, PRODUCT_NOT_READY before \a stage.
Result<BankItem*> itemWithTransactions(const Bank& bank, const QString& accessToken, UpdateStage stage);
//! PRODUCT_NOT_READY.
Unexpected transactionsNotReady();

} // namespace egret

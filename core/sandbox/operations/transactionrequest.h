// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/requestshape.h"
#include "core/sandbox/world/transactionwriter.h"

namespace egret {

//! What the requests for transactions have in common.

inline constexpr int kDefaultTransactionCount = 100; // per page
inline constexpr int kMostTransactionCount = 500;
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
Unexpected transactionsNotReady(); //!< PRODUCT_NOT_READY

} // namespace egret

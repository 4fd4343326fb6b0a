// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"

namespace egret {

// The reading side of the transactions table: what a TransactionQuery becomes in SQL, and how rows read.

//! All of \a query's rows, see Reader::transactionIndex(). Without words and by date it is read off an index, for
//! one integration as for all; all else
//! is one scan in file order, because the planner would otherwise fetch rows at random along an index.
Result<RowIndex> selectIndex(Database& database, const TransactionQuery& query);

//! The first \a limit rows of that index where it is read off one; nothing where only the whole scan could tell.
Result<QList<TransactionRow>> selectFirst(Database& database, const TransactionQuery& query, int limit);
Result<QList<TransactionRow>> selectRows(Database& database, const QList<qint64>& ids);
Result<QList<CurrencyTotals>> selectTotals(Database& database, const TransactionQuery& query);
Result<qint64> selectCount(Database& database, const TransactionQuery& query);
Result<EndUserTransactions> selectEndUserTransactions(
    Database& database, const EndUserId& endUser, const EndUserTransactionsQuery& query);

} // namespace egret

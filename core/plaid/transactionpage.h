// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/transactionupdate.h"

namespace egret {

//! A page of /transactions/sync without its rows.
struct TransactionPageHead {
    //! Everything but added and modified.
    TransactionUpdate frame;
    //! How many rows added and modified hold.
    qint64 rows = 0;
};

//! One page of /transactions/get, newest first.
struct TransactionListPage {
    QList<Transaction> transactions;
    QList<Account> accounts;
    //! Of all pages. A total that changes from page to page means that rows moved: begin anew.
    int total = 0;
};

//! Reads one page of /transactions/sync for \a item, from its bytes and without a tree of JSON values: this is what a
//! history of a million rows passes through. Each row's raw JSON is the part of the page that it was, as sent. What is
//! missing, null or of another type reads as empty; rows without an id cannot be kept and are left out.
//! An amount that is missing or too large to be counted exactly does not lose the row: it becomes 0, amountRounded is
//! set, and the raw JSON keeps what the bank said. Nor does a missing date: authorized_date takes its place, else
//! 1970-01-01. Both are logged. For any thread.
//! Errors: Network with code "malformed" where \a page is no JSON object.
Result<TransactionUpdate> readTransactionPage(const QByteArray& page, const ItemId& item);

//! The same without looking into the rows, in a fraction of the time: a page whose rows are malformed may pass. Errors:
//! as readTransactionPage().
Result<TransactionPageHead> skimTransactionPage(const QByteArray& page, const ItemId& item);

//! Reads one page of /transactions/get in the same way. Errors: as readTransactionPage().
Result<TransactionListPage> readTransactionListPage(const QByteArray& page, const ItemId& item);

} // namespace egret

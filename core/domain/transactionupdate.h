// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/domain/item.h"
#include "core/domain/transaction.h"

#include <QList>

namespace egret {

//! What one page of /transactions/sync says, or all pages of one loop put together.
struct TransactionUpdate {
    QList<Transaction> added;
    QList<Transaction> modified;
    QList<TransactionId> removed;
    QList<Account> accounts; //!< in the order of the pages; a later entry of an account replaces an earlier one
    SyncCursor nextCursor; //!< empty while Plaid has nothing ready yet: must not be stored
    HistoryStatus history = HistoryStatus::Unknown;
    bool hasMore = false;

    //! Adds a later page: lists grow; cursor, history and hasMore are the later page's.
    void append(TransactionUpdate page);
};

} // namespace egret

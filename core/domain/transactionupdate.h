// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/domain/item.h"
#include "core/domain/transaction.h"

#include <QDate>
#include <QList>

#include <optional>

namespace egret {

//! A span of bank-local days, both inclusive; an invalid end is open.
struct DateWindow {
    QDate first;
    QDate last;

    friend bool operator==(const DateWindow&, const DateWindow&) = default;
};

//! What one page of /transactions/sync says, or all pages of one loop put together.
struct TransactionUpdate {
    QList<Transaction> added;
    QList<Transaction> modified;
    QList<TransactionId> removed;
    //! Each once, as its last page describes it.
    QList<Account> accounts;
    //! Empty while Plaid has nothing ready yet: must not be stored.
    SyncCursor nextCursor;
    HistoryStatus history = HistoryStatus::Unknown;
    bool hasMore = false;
    //! The update names every row of these days: what is stored of them and not named is gone.
    std::optional<DateWindow> complete;

    //! Adds a later page: lists grow; cursor, history and hasMore are the later page's.
    void append(TransactionUpdate page);
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/merchant.h"

#include <QDate>

#include <vector>

namespace egret {

//! One movement on one account, before Plaid's words are put around it. Plain data that never changes: what a bank would
//! only know later (the tip, the correction) is in it from the start, and amountOn() and merchantOn() say what shows on a
//! day. An Item tells it so:
//!   - pends: a pending transaction from made on. On the day posts, its id is removed and the posted one added under a new
//!     id that names it; the amount may differ (a tip, fuel by the gallon).
//!   - pends and vanishes: on the day posts the pending transaction is removed and nothing takes its place.
//!   - amendedOn is valid: the posted transaction keeps its id and is told as modified on that day, with another amount,
//!     another merchant or both.
//! Amounts are minor units of the account's currency in Plaid's sign: positive = money out of the account.
struct BankRow {
    //! Never null in what a ledger gives.
    const Merchant* merchant = nullptr;
    //! Index into Ledger::accounts().
    int account = 0;
    //! Tells rows of one account and nominal day apart.
    int index = 0;
    //! The day its habit named: identity together with account and index.
    QDate nominal = {};
    //! When the customer acted: the day a pending row carries.
    QDate made = {};
    //! The day on which the bank books it, or drops it; never before made.
    QDate posts = {};
    //! As first posted; of a row that vanishes, as held.
    qint64 amount = 0;
    //! Shown as pending from made until posts.
    bool pends = false;
    //! A hold that is released: never posted.
    bool vanishes = false;
    //! While pending; 0: the same as amount.
    qint64 pendingAmount = 0;
    //! After posts; invalid: the bank leaves it as it is.
    QDate amendedOn = {};
    //! From amendedOn on; 0: the same as amount.
    qint64 amendedAmount = 0;
    //! From amendedOn on; null: the same as merchant.
    const Merchant* amendedMerchant = nullptr;

    bool isPendingOn(QDate day) const { return pends && day < posts; }
    //! True for what counts into the account's current balance on \a day.
    bool isPostedOn(QDate day) const { return !vanishes && day >= posts; }
    //! What the row shows on \a day, made or later.
    qint64 amountOn(QDate day) const;
    const Merchant& merchantOn(QDate day) const;
    //! What it has cost once the bank is done with it; 0 for one that vanishes.
    qint64 finalAmount() const;
};

//! The order in which a ledger gives rows: by the day they first show, then account, index and nominal day.
bool inBankOrder(const BankRow& a, const BankRow& b);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/world/accountfacts.h"
#include "core/sandbox/world/simulatedaccount.h"

#include <QDate>

namespace egret {

//! A transaction that a custom user names; amounts are minor units of the account's currency.
struct CustomTransaction {
    QDate made;
    QDate posts;
    qint64 amount = 0;
    QString text;
};

//! What a custom user's account gets by itself every month.
struct InflowModel {
    enum class Kind {
        None,
        //! amount comes in.
        MonthlyIncome,
        //! What was charged in the month before is paid.
        MonthlyBalancePayment,
        //! amount, the month's interest, is paid.
        MonthlyInterestPayment,
    };
    Kind kind = Kind::None;
    //! Minor units, positive.
    qint64 amount = 0;
    int dayOfMonth = 1;
    QString text;
};

//! One of override_accounts[].
struct CustomAccount {
    SimulatedAccount account;
    //! Minor units: the current balance on the day the Item is made.
    qint64 startingBalance = 0;
    std::vector<CustomTransaction> transactions;
    InflowModel inflow;
    std::optional<SimulatedOwner> owner;
    StatedNumbers numbers;
};

//! The customer that a user_custom password describes.
struct CustomCustomer {
    std::vector<CustomAccount> accounts;
    //! An error code of Plaid's, or empty: what every attempt to log in ends with.
    QString forcedError;
    //! Plaid's mfa.type ("device", "questions", "selections"), or empty.
    QString mfa;
};

//! Bounds on what a custom user may name. JSON nested deeper than Qt reads (1024) is refused as no JSON.
inline constexpr qsizetype kLongestCustomPassword = 256 * 1024;
inline constexpr qsizetype kMostCustomAccounts = 32;
inline constexpr qsizetype kMostCustomTransactions = 10'000;

//! Reads the password of user_custom (Plaid's UserCustomPassword). Fields it does not use are passed over; every field may
//! be missing but an account's type and subtype and a transaction's dates, amount and description. A transaction counts
//! in its account's currency. Errors: INVALID_CREDENTIALS, with the field and what is wrong with it as the message.
Result<CustomCustomer> parseCustomCustomer(const QString& password);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>

namespace egret {

//! One transaction as Plaid last described it. Source: Plaid's Transaction object.
struct Transaction {
    TransactionId id;
    TransactionId pendingId; //!< the pending row this posted one replaces; empty where Plaid named none
    AccountId account;
    Money amount; //!< positive: money leaves the account (Plaid's sign)
    bool amountRounded = false; //!< the raw JSON has more digits than the currency
    QDate date; //!< bank-local calendar date: pending: occurred, posted: posted. Never converted
    QDate authorizedDate; //!< may be invalid
    QString name; //!< the bank's text, always present
    QString merchantName; //!< may be empty
    QString categoryPrimary; //!< personal_finance_category, e.g. "FOOD_AND_DRINK"; may be empty
    QString categoryDetailed;
    QString categoryConfidence; //!< "VERY_HIGH" … "UNKNOWN"
    QString paymentChannel; //!< "online", "in store", "other"
    bool pending = false;
    QByteArray raw; //!< Plaid's JSON object, compact, nothing left out

    friend bool operator==(const Transaction&, const Transaction&) = default;
};

} // namespace egret

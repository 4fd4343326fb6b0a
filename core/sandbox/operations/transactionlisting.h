// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/transactionpull.h"
#include "core/sandbox/world/merchantjson.h"

namespace egret {

//! /transactions/get: transactions by date, newest first, for those who have not come to /transactions/sync. Between the
//! initial and the historical update there are the last 30 days only; an Item without transactions starts fetching them with
//! its first refusal (PRODUCT_NOT_READY), as at Plaid.
class TransactionListing {
public:
    //! Keeps references to both.
    TransactionListing(BankDesk& desk, TransactionPull& pull);

    QList<Operation> operations();

private:
    Result<OperationAnswer> list(const QJsonObject& request);
    Result<QJsonObject> beginPull(const QJsonObject& request);

    BankDesk& m_desk;
    TransactionPull& m_pull;
    //! Kept from page to page.
    MerchantJson m_merchants;
};

} // namespace egret

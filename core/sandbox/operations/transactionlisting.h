// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/transactionpull.h"
#include "core/sandbox/world/merchantjson.h"

namespace egret {

//! /transactions/get: transactions by date, newest first, for those who have not come to /transactions/sync.
class TransactionListing {
public:
    //! Keeps references.
    TransactionListing(BankDesk& desk, TransactionPull& pull);

    QList<Operation> operations();

private:
    Result<OperationAnswer> list(const QJsonObject& request);
    Result<QJsonObject> beginPull(const QJsonObject& request);

    BankDesk& m_desk;
    TransactionPull& m_pull;
    MerchantJson m_merchants;
};

} // namespace egret

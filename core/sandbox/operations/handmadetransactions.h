// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /sandbox/transactions/create: transactions that a developer thinks up, on Items of user_transactions_dynamic.
class HandmadeTransactions {
public:
    explicit HandmadeTransactions(BankDesk& desk); //!< kept by reference

    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);

    BankDesk& m_desk;
};

} // namespace egret

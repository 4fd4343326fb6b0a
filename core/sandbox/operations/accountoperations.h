// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /accounts/get, from what Plaid keeps, and /accounts/balance/get, which asks the bank itself.
class AccountOperations {
public:
    explicit AccountOperations(const BankDesk& desk); //!< kept by reference

    QList<Operation> operations();

private:
    Result<QJsonObject> accounts(const QJsonObject& request) const;
    Result<QJsonObject> balances(const QJsonObject& request) const;

    const BankDesk& m_desk;
};

} // namespace egret

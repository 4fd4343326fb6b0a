// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /transactions/recurring/get: streams found among the Item's own transactions, once its history is complete. The first
//! question about an Item also makes it worth telling by RECURRING_TRANSACTIONS_UPDATE when they change.
class RecurringOperations {
public:
    //! Kept by reference.
    explicit RecurringOperations(BankDesk& desk);

    QList<Operation> operations();

private:
    Result<QJsonObject> streams(const QJsonObject& request);
    Result<QJsonObject> follow(const QJsonObject& request);

    BankDesk& m_desk;
};

} // namespace egret

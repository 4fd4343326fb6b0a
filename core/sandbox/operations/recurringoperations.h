// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /transactions/recurring/get.
class RecurringOperations {
public:
    explicit RecurringOperations(BankDesk& desk); //!< kept by reference

    QList<Operation> operations();

private:
    Result<QJsonObject> streams(const QJsonObject& request);
    Result<QJsonObject> follow(const QJsonObject& request);

    BankDesk& m_desk;
};

} // namespace egret

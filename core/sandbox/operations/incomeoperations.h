// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /sandbox/income/fire_webhook. Fires and changes nothing.
class IncomeOperations {
public:
    //! Keeps a reference.
    explicit IncomeOperations(BankDesk& desk);

    QList<Operation> operations();

private:
    Result<QJsonObject> fire(const QJsonObject& request) const;

    BankDesk& m_desk;
};

} // namespace egret

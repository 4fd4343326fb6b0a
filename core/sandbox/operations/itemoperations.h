// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/protocol/operation.h"

namespace egret {

//! /item/public_token/exchange, /item/get and /accounts/get.
class ItemOperations {
public:
    explicit ItemOperations(BankDesk& desk);

    QList<Operation> operations();

private:
    Result<QJsonObject> exchange(const QJsonObject& request);
    Result<QJsonObject> item(const QJsonObject& request) const;
    Result<QJsonObject> accounts(const QJsonObject& request) const;

    BankDesk& m_desk;
};

} // namespace egret

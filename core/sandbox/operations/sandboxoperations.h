// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/operations/transactionpull.h"
#include "core/sandbox/protocol/operation.h"

namespace egret {

//! /sandbox/public_token/create, /sandbox/item/fire_webhook and /sandbox/item/reset_login.
class SandboxOperations {
public:
    SandboxOperations(BankDesk& desk, TransactionPull& pull);

    QList<Operation> operations();

private:
    Result<QJsonObject> createPublicToken(const QJsonObject& request);
    Result<QJsonObject> fireWebhook(const QJsonObject& request);
    Result<QJsonObject> resetLogin(const QJsonObject& request);

    BankDesk& m_desk;
    TransactionPull& m_pull;
};

//! What the Item that \a bank makes for \a login is made with, institution, products and webhook left open. Without a user
//! name it is of one of businesses(), in turn. Errors: INVALID_CREDENTIALS (no such test user).
Result<ItemSpec> nextItemSpec(const Bank& bank, CustomerLogin login);

} // namespace egret

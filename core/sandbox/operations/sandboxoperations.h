// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/operations/transactionpull.h"
#include "core/sandbox/protocol/operation.h"

namespace egret {

//! /sandbox/public_token/create, /sandbox/item/fire_webhook and /sandbox/item/reset_login.
class SandboxOperations {
public:
    //! Keeps references. \a defaultUser banks where a request names nobody; empty: user_good.
    SandboxOperations(BankDesk& desk, TransactionPull& pull, QString defaultUser = {});

    QList<Operation> operations();

private:
    Result<QJsonObject> createPublicToken(const QJsonObject& request);
    Result<QJsonObject> fireWebhook(const QJsonObject& request);
    Result<QJsonObject> resetLogin(const QJsonObject& request);

    BankDesk& m_desk;
    TransactionPull& m_pull;
    QString m_defaultUser;
};

//! What an Item for \a login is made with, institution, products and webhook left open. Errors: INVALID_CREDENTIALS (no
//! such test user).
Result<ItemSpec> itemSpecOf(const Bank& bank, const CustomerLogin& login);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /sandbox/transactions/create: transactions that a developer thinks up, on Items of user_transactions_dynamic. At most ten
//! at once, dated today or up to two weeks back; they land posted on the checking account, in its currency, and are told by
//! the webhooks of an update at once. One wrong one refuses all of them.
class HandmadeTransactions {
public:
    //! Kept by reference.
    explicit HandmadeTransactions(BankDesk& desk);

    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);

    BankDesk& m_desk;
};

} // namespace egret

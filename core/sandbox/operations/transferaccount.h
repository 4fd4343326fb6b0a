// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bank.h"

namespace egret {

//! What Transfer needs to know of an account.
struct TransferAccount {
    //! Plaid's, such as "depository".
    QString type;
    QString subtype;
    QString currency;
    //! Cents that may be taken: the available balance, or where the bank names none the current one.
    qint64 available = 0;
};

//! The account \a accountId of \a item as of now. Errors: INVALID_ACCOUNT_ID.
Result<TransferAccount> transferAccount(const BankItem& item, const QString& accountId);

} // namespace egret

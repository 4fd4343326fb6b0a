// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/itemaccounts.h"

namespace egret {

//! Plaid's Owners of \a account as they are now: the ledger's, with other telephone numbers and e-mail addresses once the
//! owners have changed them. Accounts opened later belong to the owners of the main one. At least one.
QJsonArray ownerObjects(const BankItem& item, const SharedAccount& account);

} // namespace egret

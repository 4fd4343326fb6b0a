// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/itemaccounts.h"
#include "core/sandbox/world/accountfacts.h"

namespace egret {

//! The numbers that \a account has now: the ledger's, with another account number for each time the bank has changed it.
//! Accounts opened later have numbers of their own at the main account's bank.
SimulatedNumbers numbersOf(const BankItem& item, const SharedAccount& account);

//! Plaid's AuthGetNumbers of \a accounts, every list in their order. Leaves out those whose verification is not done.
QJsonObject numbersObject(const BankItem& item, const QList<SharedAccount>& accounts);

//! True while /auth/get has no numbers of \a account because micro-deposits are under way or came to nothing.
bool isUnverified(const BankItem& item, const SharedAccount& account);

} // namespace egret

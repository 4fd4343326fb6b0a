// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/plaid/plaidaccess.h"

#include <QList>

namespace egret {

class PlaidClient;

//! Plaid's account calls. Engine thread only. Errors of every call: those of PlaidClient::post.
class AccountApi {
public:
    explicit AccountApi(PlaidClient& client);

    //! /accounts/get: the Item's open accounts with the balances Plaid last saw; free, never asks the bank.
    Task<QList<Account>> get(PlaidAccess access, AccessToken token, ItemId item);
    //! /accounts/balance/get: balances as the bank has them now; billed, and slow. \a only some of the accounts, or all
    //! where empty.
    Task<QList<Account>> balances(PlaidAccess access, AccessToken token, ItemId item, QList<AccountId> only = {});

private:
    PlaidClient& m_client;
};

} // namespace egret

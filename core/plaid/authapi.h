// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/plaid/plaidaccess.h"

#include <QList>

namespace egret {

class PlaidClient;

//! A number that money can be moved with. Prints as "***".
using BankNumber = SecretText<struct BankNumberTag>;

//! How one account is reached in one payment system.
struct AccountNumbers {
    enum class System {
        Ach, //!< United States: number and routing
        Eft, //!< Canada: number, institution and branch
        International, //!< number is the IBAN, bic beside it
        Bacs, //!< United Kingdom: number and sort code
    };

    AccountId account;
    System system = System::Ach;
    BankNumber number;
    //! Routing number, sort code, or institution and branch with a hyphen between.
    QString bank;
    //! Empty where the bank takes no wires, or wires go by the same.
    QString wireRouting;
    QString bic;
    //! The bank gave a stand-in (Chase, PNC, US Bank): show the account's mask, never this number's tail.
    bool tokenized = false;
};

//! What /auth/get told.
struct AuthData {
    QList<Account> accounts;
    QList<AccountNumbers> numbers;
};

//! Plaid's Auth call. Engine thread only. Errors: those of PlaidClient::post.
class AuthApi {
public:
    explicit AuthApi(PlaidClient& client);

    //! /auth/get. The first call for an Item is billed. Nothing of it is ever stored in clear.
    Task<AuthData> get(PlaidAccess access, AccessToken token, ItemId item);

private:
    PlaidClient& m_client;
};

} // namespace egret

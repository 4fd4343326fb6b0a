// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/world/ledger.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace egret {

//! Who asks the simulated bank for data, and over which days an Item tells it.
struct CustomerLogin {
    //! Empty: user_good.
    QString username;
    //! Empty: the customer's own. Of user_custom: its JSON.
    QString password;
    //! The day the Item is made, or its history first pulled; must be valid. Only user_transactions_dynamic (whose rows
    //! begin 90 days earlier), user_custom (whose balances are true that day) and user_volume_<n> differ by it.
    QDate today;
    //! Of history, up to today; user_volume_<n> has its n rows in them.
    int days = 90;
};

//! The ledger of the customer who logs in. It knows every user name the simulated bank has; the businesses' own take any
//! password. Equal seeds and logins give equal ledgers. Errors: INVALID_CREDENTIALS, with what is wrong as its message,
//! for everybody else. Passwords that stand for an error or an MFA step are taken as the right one.
Result<std::shared_ptr<const Ledger>> ledgerOf(quint64 seed, const CustomerLogin& login);

//! Test users of Plaid's own Sandbox that need no number or JSON to be told apart.
QStringList plaidUsernames();

//! Those and the ones that only the simulated bank has. Beside them ledgerOf() knows user_custom, user_volume_<n> and the
//! mfa_… users, who are user_good.
QStringList customerUsernames();

//! The ledgers of one simulated bank. Items of one customer share theirs, so that ten thousand of them cost no more than a
//! few; ledgers that depend on the day an Item was made are their Items' own. Not thread-safe.
class LedgerShelf {
public:
    explicit LedgerShelf(quint64 seed)
        : m_seed(seed)
    {
    }

    //! As egret::ledgerOf().
    Result<std::shared_ptr<const Ledger>> ledgerOf(const CustomerLogin& login);

private:
    quint64 m_seed;
    QHash<QString, std::shared_ptr<const Ledger>> m_ledgers; //!< by user name
};

} // namespace egret

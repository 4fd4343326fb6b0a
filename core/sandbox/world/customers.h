// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/world/ledger.h"

#include <memory>

namespace egret {

//! Who asks the simulated bank for data, and over which days an Item tells it.
struct CustomerLogin {
    QString username; //!< empty: user_good
    QString password; //!< empty: the customer's own
    QDate today; //!< the last of the days below
    int days = 90; //!< of history; only the customers whose rows are counted by it (user_volume_<n>) differ by it
};

//! The ledger of the customer who logs in. It knows every user name the simulated bank has; the businesses' own take any
//! password. Equal seeds and logins give equal ledgers. Errors: INVALID_CREDENTIALS, with what is wrong as its message,
//! for everybody else. Passwords that stand for an error or an MFA step are taken as the right one.
Result<std::shared_ptr<const Ledger>> ledgerOf(quint64 seed, const CustomerLogin& login);

} // namespace egret

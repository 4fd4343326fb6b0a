// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/hostedlink/linkchallenge.h"
#include "core/sandbox/world/institutions.h"
#include "core/sandbox/world/ledger.h"

#include <memory>

namespace egret {

// What somebody types into a bank's sign-in form.
struct LinkCredentials {
    QString username;
    QString password;
};

// Who has signed in, and what the bank still asks of them.
struct LinkSignIn {
    std::shared_ptr<const Ledger> customer;
    LinkChallenge challenge;
};

// What the bank says to \a credentials: Plaid's test users and their passwords. "user_good" fails with the error that a
// password "error_<CODE>" names; the JSON of "user_custom" may force an error or a challenge too. \a seed is the world's,
// \a today the last of \a days days of history. Errors: INVALID_CREDENTIALS for everybody the simulator does not know,
// else the error asked for.
Result<LinkSignIn> signInAtBank(quint64 seed, const LinkCredentials& credentials, QDate today, int days);

// The error a bank answers before anybody signs in: INSTITUTION_DOWN of the bank that is always down and
// INSTITUTION_NO_LONGER_SUPPORTED of the one that is not supported; otherwise nothing is wrong.
Result<> checkBankIsUp(const SimulatedInstitution& institution);

// True for codes that another try at the sign-in form can put right; others get a page of their own.
bool isPutRightBySigningIn(const QString& code);

} // namespace egret

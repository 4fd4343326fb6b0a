// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace egret {

//! What a bank says to a test user's log-in before it knows whose accounts those are: the password error_<CODE> of
//! user_good (or of nobody), and force_error in the password of user_custom, ask for that error. Errors: the one that was asked for; INVALID_CREDENTIALS where Plaid has no
//! such code. Everything else passes and is for ledgerOf() to judge.
Result<> tryTestLogin(const QString& username, const QString& password);

} // namespace egret

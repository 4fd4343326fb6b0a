// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidanswer.h"

class QNetworkReply;

namespace egret {

class ReplyGuard;

//! One finished exchange: its HTTP status and body, or why there is none.
//! Errors: what \a guard says; Network with code "refused", "closed", "tls" or "unreachable".
Result<PlaidAnswer> readReply(QNetworkReply& reply, const ReplyGuard& guard);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace egret {

//! What one of Plaid's error codes, or one of Egret's own words beside them, means to an operator.
struct PlaidAdvice {
    //! One English sentence without Plaid's jargon, for terminals and logs. The window translates by code.
    QString words;
    //! The one thing to do next: "none", "wait" (it passes by itself), "repair" (the end user logs in again),
    //! "select_accounts" (and chooses accounts), "match_accounts", "remove_duplicate", "check_webhook", "relink"
    //! (link the bank anew), "other_account", "check_keys", "enable_product" (in Plaid's Dashboard), "fix_request"
    //! (what was asked is wrong), "contact_support" (Plaid's), "read_anew" or "restore_data_key".
    QString action;
};

//! Every code of Plaid's error reference and of its webhooks about an Item's state; nothing for codes that are newer
//! than this program. Thread-safe.
std::optional<PlaidAdvice> plaidAdvice(const QString& code);

//! The same, with what can be said of any error where the code is unknown: Plaid's own words count, and a person looks.
PlaidAdvice adviceFor(const QString& code);

} // namespace egret

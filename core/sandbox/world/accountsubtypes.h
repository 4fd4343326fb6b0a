// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace egret {

//! True for the words that Plaid has for an account's subtype ("checking", "credit card", "401k"), spelt as Plaid does.
bool isAccountSubtype(const QString& text);

} // namespace egret

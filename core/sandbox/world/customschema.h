// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace egret {

//! Whether \a json, as a person wrote it, can be the password of user_custom (Plaid's UserCustomPassword): what Plaid would
//! pass over in silence, such as a misspelt field, is refused as well. Pure; any thread. Errors: InvalidInput with code
//! "user_custom"; the detail names the line and column, or the field's path, and what is wrong there.
Result<> checkCustomUser(const QString& json);

//! One to begin with: an account with a few transactions up to \a today.
QString customUserExample(QDate today);

} // namespace egret

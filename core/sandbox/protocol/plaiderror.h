// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace egret {

//! A refusal in Plaid's words: kind Plaid, \a code Plaid's error_code, error_type looked up for it, \a message the
//! developer's sentence.
[[nodiscard]] Unexpected plaidError(const QString& code, const QString& message);

//! Whether the simulator knows \a code and so its error_type and HTTP status.
bool isPlaidErrorCode(const QString& code);

//! What an Item that needs its user answers, and what its item.error says.
Error loginRequiredError();

//! Plaid's error object for \a error. \a requestId is left out where empty, as in webhooks.
QJsonObject errorObject(const Error& error, const QString& requestId = {});

//! The HTTP status Plaid sends \a error with.
int httpStatusOf(const Error& error);

} // namespace egret

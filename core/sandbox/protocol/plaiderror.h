// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace egret {

//! A refusal in Plaid's words: kind Plaid, \a code Plaid's error_code, error_type looked up for it, \a message the
//! developer's sentence. \a type matters only to the codes that belong to several error types.
[[nodiscard]] Unexpected plaidError(const QString& code, const QString& message, const QString& type = {});

//! The error \a code as somebody asked for it: by a test user's password or over the control endpoint.
Error plaidErrorOnDemand(const QString& code);

//! Whether the simulator knows \a code and so its error_type and HTTP status.
bool isPlaidErrorCode(const QString& code);

//! What an Item that needs its user answers, and what its item.error says.
Error loginRequiredError();

//! Plaid's error object for \a error. \a requestId is left out where empty, as in webhooks.
QJsonObject errorObject(const Error& error, const QString& requestId = {});

//! The HTTP status Plaid sends \a error with.
int httpStatusOf(const Error& error);

} // namespace egret

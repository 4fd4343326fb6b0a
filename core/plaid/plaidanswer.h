// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace egret {

//! What came back over HTTP for one call.
struct PlaidAnswer {
    int status = 0; //!< HTTP status
    QByteArray body;
    int retryAfterSeconds = 0; //!< from Retry-After; 0 where absent
};

//! Reads one of Plaid's error objects, as it stands in an error answer, in an Item's "error" or in a webhook.
//! Nothing where \a object has neither error_type nor error_code. detail is Plaid's error_message without any token.
std::optional<Error> plaidError(const QJsonObject& object);

//! Tells answers from errors. The error object decides, not the status: Plaid uses 400 for nearly everything.
//! Errors: Plaid (error object); Network with code "http_<status>" (no JSON object, or an error without its object).
Result<QJsonObject> decodeAnswer(const PlaidAnswer& answer);

} // namespace egret

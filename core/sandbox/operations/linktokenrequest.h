// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/requestshape.h"

namespace egret {

// The fields of /link/token/create, with those that the simulator has no use for.
RequestShape linkTokenShape();

// What a well-formed request of /link/token/create must hold beyond its shape: a user, products exactly when it is not
// update mode, no product twice, what a product asks for, a session that can end where it says. Looks at nothing but the
// request. Errors: MISSING_FIELDS, INVALID_FIELD, INVALID_PRODUCT.
Result<> checkLinkTokenRequest(const QJsonObject& request);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/router.h"

namespace egret {

//! How a running Egret is.
struct Health {
    bool serving = true; //!< false: calls would fail
    QJsonObject parts; //!< each part's word or sentence, as {"database":"ok","secrets":"locked"}; no secrets
};

//! GET /healthz, without a key: {"status":"ok"|"failing","version",…parts}; 200, or 503 while not serving.
//! \a look is called for each request, on the thread of the route's context.
Route healthRoute(std::function<Health()> look);

} // namespace egret

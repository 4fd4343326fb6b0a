// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/http/httpmessage.h"

#include <chrono>
#include <optional>

namespace egret {

//! What goes wrong with one request. A status or a refusal takes the operation's place; everything else happens to the
//! answer, once the operation was carried out: its client does not learn what came of it.
struct AnswerFault {
    //! The answer of a proxy that never asked Plaid: \a status with a page instead of JSON.
    static HttpResponse proxyAnswer(int status);

    //! \a response as it leaves: broken, and delivered, as this fault says.
    HttpResponse applied(HttpResponse response) const;

    //! Added before the answer leaves.
    std::chrono::milliseconds latency{0};
    //! HTTP status instead of the operation; 0: none.
    int status = 0;
    //! Plaid's error instead of the operation.
    std::optional<Error> refusal;
    //! The JSON does not parse; its length is right.
    bool malformed = false;
    HttpResponse::Delivery delivery = HttpResponse::Delivery::Whole;
};

} // namespace egret

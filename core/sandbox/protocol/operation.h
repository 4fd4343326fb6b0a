// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/requestshape.h"

#include <functional>

namespace egret {

//! One endpoint of the simulator: what its request may look like and what answers it once it does. The answer needs no
//! request_id; errors are Plaid's (plaidError()).
struct Operation {
    QString path;
    RequestShape shape; //!< without client_id and secret, which every request may carry
    std::function<Result<QJsonObject>(const QJsonObject& request)> run;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/faults/faultplan.h"
#include "core/sandbox/protocol/operation.h"
#include "core/sandbox/webhooks/webhooksender.h"

namespace egret {

//! Control over what goes wrong: /sandbox-control/faults answers with the rules and how often each has struck. Where the
//! request has "faults" (FaultPlan::fromJson), those replace the rules of \a plan first; a refused request leaves them.
//! \a plan is kept by reference. Errors: INVALID_FIELD.
QList<Operation> faultOperations(FaultPlan& plan, quint64 seed);

//! Control over webhooks on their way: /sandbox-control/webhooks lists the last 1 000, oldest first;
//! /sandbox-control/webhooks/resend sends the one with "number" once more. \a sender is kept by reference.
//! Errors: INVALID_FIELD for a number that is not among those.
QList<Operation> deliveryOperations(WebhookSender& sender);

} // namespace egret

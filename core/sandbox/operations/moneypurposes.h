// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/linkpurposes.h"
#include "core/sandbox/operations/paymentcourse.h"
#include "core/sandbox/operations/transferauthorizationoperations.h"

namespace egret {

//! Tells Link what payments, consents and authorizations that wait for their user are about, and what follows once the
//! user agreed: payments are AUTHORISING and go on, consents are AUTHORISED, and the Item of an authorization is one whose
//! log-in works, so that the same request is decided by its balance. News go to the link token's webhook. Who exits Link
//! leaves everything waiting. All arguments but \a purposes are kept by reference.
void addMoneyPurposes(LinkPurposes& purposes, PaymentCourse& course, const PaymentBook& payments,
    const TransferAuthorizationOperations& authorizations);

} // namespace egret

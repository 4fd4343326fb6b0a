// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/consentbook.h"
#include "core/sandbox/protocol/requestshape.h"

namespace egret {

//! What /payment_initiation/consent/create may be asked.
RequestShape consentShape();

//! The terms that a request of that shape asks for at \a now, its recipient aside. A consent without type or scopes is
//! for SWEEPING. Errors: UNKNOWN_FIELDS, MISSING_FIELDS and INVALID_FIELD, where the shape cannot tell;
//! PAYMENT_CONSENT_INVALID_CONSTRAINTS (a life that ends before it begins, or two limits for one kind of period).
Result<ConsentTerms> consentTerms(const QJsonObject& request, Timestamp now);

} // namespace egret

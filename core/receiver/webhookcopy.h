// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/webhookstore.h"

namespace egret {

//! A copy of \a original with another body, marked as changed by hand and received \a now. It is never verified and
//! never judged, whatever signature it carries along; the original stays as it is.
WebhookRecord editedCopy(const WebhookRecord& original, const QByteArray& body, Timestamp now);

//! How old the signature of \a record is at \a now, by the delivery's receipt: verifiers refuse what was signed more
//! than five minutes ago.
std::chrono::seconds ageOf(const WebhookRecord& record, Timestamp now);

} // namespace egret

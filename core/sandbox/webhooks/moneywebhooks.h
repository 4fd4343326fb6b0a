// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/consentbook.h"

namespace egret {

//! TRANSFER: TRANSFER_EVENTS_UPDATE, which says nothing but that there is something new.
QJsonObject transferEventsBody();

//! PAYMENT_INITIATION: PAYMENT_STATUS_UPDATE of a payment that has just left \a before.
QJsonObject paymentStatusBody(const SimulatedPayment& payment, const QString& paymentId, SimulatedPaymentStatus before);

//! PAYMENT_INITIATION: CONSENT_STATUS_UPDATE of a consent that has just left \a before.
QJsonObject consentStatusBody(const SimulatedConsent& consent, const QString& consentId, SimulatedConsentStatus before);

//! What a payment's error says once it came to nothing, in Plaid's error object; null for the others.
QJsonValue paymentError(const SimulatedPayment& payment);

//! The first day of a standing order as the bank gets it, "YYYY-MM-DD", where a weekend moved it; else null.
QJsonValue adjustedStart(const SimulatedPayment& payment);

} // namespace egret

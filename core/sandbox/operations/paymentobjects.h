// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/consentbook.h"

namespace egret {

//! Plaid's PaymentInitiationRecipient.
QJsonObject recipientObject(const SimulatedRecipient& recipient, const PaymentBook& book);

//! Plaid's PaymentInitiationPayment. Its consent_id is there only where a consent paid it.
QJsonObject paymentObject(const SimulatedPayment& payment, const PaymentBook& book, const ConsentBook& consents);

//! Plaid's PaymentInitiationConsent as of \a now.
QJsonObject consentObject(const SimulatedConsent& consent, const PaymentBook& book, const ConsentBook& consents, Timestamp now);

} // namespace egret

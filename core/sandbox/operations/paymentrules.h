// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/paymentbook.h"
#include "core/sandbox/protocol/requestshape.h"

namespace egret {

//! What Payment Initiation's requests have in common: shapes of their objects, and the rules that shapes cannot tell.
//! All errors are Plaid's and name the field at its \a path.

//! Its value is left to paymentAmount().
FieldShape amountField(const QString& name);
FieldShape bacsField();
FieldShape addressField();

//! Of an object as amountField() has it: at least 1, at most two decimals. Errors: INVALID_FIELD.
Result<Money> paymentAmount(const QJsonValue& amount, const QString& path);

//! Letters, digits and spaces. Errors: INVALID_FIELD.
Result<> checkReference(const QString& reference, const QString& path);

//! The iban and bacs of \a holder where they are given: length, letters and check digits of the one, digits of the
//! other. Errors: INVALID_FIELD.
Result<> checkAccountNumbers(const QJsonObject& holder, const QString& path);

//! The standing order \a schedule from \a today on; null and empty mean none. Errors: INVALID_FIELD (currency),
//! PAYMENT_INVALID_SCHEDULE.
Result<> checkSchedule(const QJsonObject& schedule, const QString& currency, QDate today);

//! Whether \a recipient can be paid in \a currency by \a scheme (empty: the default). Errors: PAYMENT_INVALID_RECIPIENT,
//! PAYMENT_SCHEME_NOT_SUPPORTED.
Result<> checkRoute(const SimulatedRecipient& recipient, const QString& currency, const QString& scheme);

} // namespace egret

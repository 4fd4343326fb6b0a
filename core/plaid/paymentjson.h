// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/paymentapi.h"

#include <QJsonObject>

namespace egret {

class JsonReader;

QJsonObject toJson(const PaymentRecipient& recipient);
QJsonObject toJson(const ConsentOrder& order);
//! {currency, value}, the value a number in major units.
QJsonObject paymentAmount(const Money& amount);

PaymentRecipient parseRecipient(const JsonReader& json);
//! An amount that is no number becomes 0.
Payment parsePayment(const JsonReader& json);
PaymentConsent parseConsent(const JsonReader& json);

} // namespace egret

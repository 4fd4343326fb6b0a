// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/moneywebhooks.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QDate>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonObject paymentInitiationBody(const QString& code, Timestamp at)
{
    return {{u"webhook_type"_s, u"PAYMENT_INITIATION"_s}, {u"webhook_code"_s, code}, {u"timestamp"_s, toIso(at)},
        {u"error"_s, QJsonValue::Null}, {u"environment"_s, u"sandbox"_s}};
}

QJsonValue startDate(const SimulatedPayment& payment)
{
    const QJsonValue start = payment.order.schedule.value("start_date"_L1);
    return start.isString() ? start : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject transferEventsBody()
{
    return {{u"webhook_type"_s, u"TRANSFER"_s}, {u"webhook_code"_s, u"TRANSFER_EVENTS_UPDATE"_s}, {u"environment"_s, u"sandbox"_s}};
}

QJsonObject paymentStatusBody(const SimulatedPayment& payment, const QString& paymentId, SimulatedPaymentStatus before)
{
    const QString& adjusted = payment.adjustedReference;
    QJsonObject body = paymentInitiationBody(u"PAYMENT_STATUS_UPDATE"_s, payment.updated);
    body.insert("payment_id"_L1, paymentId);
    body.insert("transaction_id"_L1, QJsonValue::Null);
    body.insert("new_payment_status"_L1, plaidName(payment.status));
    body.insert("old_payment_status"_L1, plaidName(before));
    body.insert("original_reference"_L1, payment.order.reference);
    body.insert("adjusted_reference"_L1, adjusted.isEmpty() ? QJsonValue() : QJsonValue(adjusted));
    body.insert("original_start_date"_L1, startDate(payment));
    body.insert("adjusted_start_date"_L1, adjustedStart(payment));
    body.insert("error"_L1, paymentError(payment));
    return body;
}

QJsonObject consentStatusBody(const SimulatedConsent& consent, const QString& consentId, SimulatedConsentStatus before)
{
    QJsonObject body = paymentInitiationBody(u"CONSENT_STATUS_UPDATE"_s, consent.updated);
    body.insert("consent_id"_L1, consentId);
    body.insert("old_status"_L1, plaidName(before));
    body.insert("new_status"_L1, plaidName(consent.status));
    return body;
}

QJsonValue paymentError(const SimulatedPayment& payment)
{
    const auto told = [](const QString& code, const QString& message) { return errorObject(plaidError(code, message).error); };
    switch (payment.status) {
    case SimulatedPaymentStatus::InsufficientFunds:
        return told(u"PAYMENT_INSUFFICIENT_FUNDS"_s, u"the payer's account does not hold enough for this payment"_s);
    case SimulatedPaymentStatus::Blocked: return told(u"PAYMENT_BLOCKED"_s, u"the payment was blocked"_s);
    case SimulatedPaymentStatus::Rejected: return told(u"PAYMENT_REJECTED"_s, u"the payer's bank rejected the payment"_s);
    case SimulatedPaymentStatus::Cancelled: return told(u"PAYMENT_CANCELLED"_s, u"the payer cancelled the payment"_s);
    default: return QJsonValue::Null;
    }
}

QJsonValue adjustedStart(const SimulatedPayment& payment)
{
    const QDate start = QDate::fromString(startDate(payment).toString(), Qt::ISODate);
    if (!start.isValid() || start.dayOfWeek() < Qt::Saturday)
        return QJsonValue::Null;
    return start.addDays(8 - start.dayOfWeek()).toString(Qt::ISODate);
}

} // namespace egret

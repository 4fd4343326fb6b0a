// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentobjects.h"

#include "core/sandbox/protocol/requestvalues.h"
#include "core/sandbox/webhooks/moneywebhooks.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue scheduleOf(const SimulatedPayment& payment)
{
    if (payment.order.schedule.isEmpty())
        return QJsonValue::Null;
    QJsonObject schedule = payment.order.schedule;
    schedule.insert("end_date"_L1, valueOrNull(schedule, u"end_date"_s));
    schedule.insert("adjusted_start_date"_L1, adjustedStart(payment));
    return schedule;
}

//! The payer's account, which the bank tells once the payer has authorised the payment: the one the payment was
//! restricted to, else a test account.
QJsonValue refundDetails(const SimulatedPayment& payment)
{
    const QJsonObject& options = payment.order.options;
    const SimulatedPaymentStatus status = payment.status;
    const bool told = status == SimulatedPaymentStatus::Initiated || status == SimulatedPaymentStatus::Executed
        || status == SimulatedPaymentStatus::Settled || status == SimulatedPaymentStatus::Established;
    if (!told || !options.value("request_refund_details"_L1).toBool())
        return QJsonValue::Null;
    const QJsonObject testAccount{{u"account"_s, u"31926819"_s}, {u"sort_code"_s, u"601613"_s}};
    const bool restricted = options.value("iban"_L1).isString() || options.value("bacs"_L1).isObject();
    return QJsonObject{{u"name"_s, u"Alberta Bobbeth Charleson"_s}, {u"iban"_s, valueOrNull(options, u"iban"_s)},
        {u"bacs"_s, restricted ? valueOrNull(options, u"bacs"_s) : QJsonValue(testAccount)}};
}

} // namespace

QJsonObject recipientObject(const SimulatedRecipient& recipient, const PaymentBook& book)
{
    const QJsonObject& content = recipient.content;
    return {{u"recipient_id"_s, book.idOf(recipient)}, {u"name"_s, content.value("name"_L1)}, {u"iban"_s, valueOrNull(content, u"iban"_s)},
        {u"bacs"_s, valueOrNull(content, u"bacs"_s)}, {u"address"_s, valueOrNull(content, u"address"_s)}};
}

QJsonObject paymentObject(const SimulatedPayment& payment, const PaymentBook& book, const ConsentBook& consents)
{
    const PaymentOrder& order = payment.order;
    const QString id = book.idOf(payment);
    QJsonObject object{{u"payment_id"_s, id}, {u"status"_s, plaidName(payment.status)},
        {u"amount"_s, QJsonObject{{u"currency"_s, order.amount.currency}, {u"value"_s, toJsonNumber(order.amount)}}},
        {u"recipient_id"_s, book.idOf(book.recipients()[size_t(order.recipient)])}, {u"reference"_s, order.reference},
        {u"adjusted_reference"_s, textOrNull(payment.adjustedReference)}, {u"last_status_update"_s, toIso(payment.updated)},
        {u"schedule"_s, scheduleOf(payment)}, {u"refund_details"_s, refundDetails(payment)}, {u"bacs"_s, valueOrNull(order.options, u"bacs"_s)},
        {u"iban"_s, valueOrNull(order.options, u"iban"_s)}, {u"scheme"_s, valueOrNull(order.options, u"scheme"_s)},
        {u"error"_s, paymentError(payment)}, {u"end_to_end_id"_s, QString(id.last(36)).remove(u'-')}};
    for (const auto absent : {"refund_ids"_L1, "wallet_id"_L1, "adjusted_scheme"_L1, "transaction_id"_L1})
        object.insert(absent, QJsonValue::Null);
    if (order.consent)
        object.insert("consent_id"_L1, consents.idOf(*order.consent));
    return object;
}

QJsonObject consentObject(const SimulatedConsent& consent, const PaymentBook& book, const ConsentBook& consents, Timestamp now)
{
    const ConsentTerms& terms = consent.terms;
    const QString scope = terms.type == "SWEEPING"_L1 ? u"ME_TO_ME"_s : u"EXTERNAL"_s;
    QJsonValue payer = QJsonValue::Null;
    if (!terms.payer.isEmpty())
        payer = QJsonObject{{u"name"_s, terms.payer.value("name"_L1)}, {u"iban"_s, valueOrNull(terms.payer, u"iban"_s)},
            {u"bacs"_s, valueOrNull(terms.payer, u"bacs"_s)}};
    return {{u"consent_id"_s, consents.idOf(consent.number)}, {u"status"_s, plaidName(consent.statusAt(now))},
        {u"created_at"_s, toIso(consent.created)}, {u"recipient_id"_s, book.idOf(book.recipients()[size_t(terms.recipient)])},
        {u"reference"_s, terms.reference}, {u"constraints"_s, terms.constraints}, {u"scopes"_s, QJsonArray{scope}},
        {u"type"_s, terms.type}, {u"payer_details"_s, payer}};
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentconsentoperations.h"

#include "core/sandbox/operations/consentrules.h"
#include "core/sandbox/operations/paymentobjects.h"
#include "core/sandbox/operations/paymentrules.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/moneywebhooks.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

RequestShape executeShape()
{
    return {textField(u"consent_id"_s).needed(), amountField(u"amount"_s).needed(), textField(u"idempotency_key"_s, 1, 128).needed(),
        textField(u"reference"_s, 1, 18).orNull(), choiceField(u"scope"_s, {u"ME_TO_ME"_s, u"EXTERNAL"_s}),
        choiceField(u"processing_mode"_s, {u"ASYNC"_s, u"IMMEDIATE"_s})};
}

} // namespace

PaymentConsentOperations::PaymentConsentOperations(BankDesk& desk, PaymentBook& payments, ConsentBook& consents, PaymentCourse& course)
    : m_desk(desk)
    , m_payments(payments)
    , m_consents(consents)
    , m_course(course)
{
}

QList<Operation> PaymentConsentOperations::operations()
{
    using enum Operation::Effect;
    const RequestShape idShape{textField(u"consent_id"_s).needed()};
    return {
        {u"/payment_initiation/consent/create"_s, consentShape(), [this](const QJsonObject& request) { return create(request); }, Changes},
        {u"/payment_initiation/consent/get"_s, idShape, [this](const QJsonObject& request) { return get(request); }},
        {u"/payment_initiation/consent/revoke"_s, idShape, [this](const QJsonObject& request) { return revoke(request); }, Changes},
        {u"/payment_initiation/consent/payment/execute"_s, executeShape(),
            [this](const QJsonObject& request) { return execute(request); }, Changes},
    };
}

Result<QJsonObject> PaymentConsentOperations::create(const QJsonObject& request)
{
    Result<ConsentTerms> terms = consentTerms(request, m_desk.now());
    if (!terms)
        return unexpected(terms.error());
    const Result<const SimulatedRecipient*> recipient = m_payments.findRecipient(request.value("recipient_id"_L1).toString());
    if (!recipient)
        return unexpected(recipient.error());
    if (const Result<> open = checkRoute(**recipient, u"GBP"_s, {}); !open)
        return unexpected(open.error());
    terms->recipient = (*recipient)->number;
    const SimulatedConsent& consent = m_consents.create(*terms, m_desk.now());
    return QJsonObject{{u"consent_id"_s, m_consents.idOf(consent.number)}, {u"status"_s, plaidName(consent.status)}};
}

Result<QJsonObject> PaymentConsentOperations::get(const QJsonObject& request) const
{
    const Result<SimulatedConsent*> consent = consentOf(request);
    if (!consent)
        return unexpected(consent.error());
    return consentObject(**consent, m_payments, m_consents, m_desk.now());
}

Result<QJsonObject> PaymentConsentOperations::revoke(const QJsonObject& request)
{
    const Result<SimulatedConsent*> consent = consentOf(request);
    if (!consent)
        return unexpected(consent.error());
    const SimulatedConsentStatus status = (*consent)->statusAt(m_desk.now());
    if (status != SimulatedConsentStatus::Unauthorised && status != SimulatedConsentStatus::Authorised)
        return plaidError(u"INVALID_FIELD"_s, u"the payment consent is %1 already"_s.arg(plaidName(status)));
    m_course.move(**consent, SimulatedConsentStatus::Revoked);
    return QJsonObject();
}

//! A payment that needs no user any more: IMMEDIATE waits for the payer's bank, ASYNC does not.
Result<QJsonObject> PaymentConsentOperations::execute(const QJsonObject& request)
{
    Result<PaymentOrder> order = orderOf(request);
    if (!order)
        return unexpected(order.error());
    QJsonObject content = request;
    for (const auto key : {"client_id"_L1, "secret"_L1})
        content.remove(key);
    const QString key = request.value("idempotency_key"_L1).toString();
    const Result<std::optional<int>> former = m_keys.find(key, content, m_desk.now());
    if (!former)
        return unexpected(former.error());
    if (*former)
        return executed(m_payments.payment(**former));
    const Result<SimulatedConsent*> consent = consentOf(request);
    if (!consent)
        return unexpected(consent.error());
    if (const Result<> allowed = checkConsent(**consent, order->amount.minorUnits, m_payments, m_desk.now()); !allowed)
        return unexpected(allowed.error());
    order->recipient = (*consent)->terms.recipient;
    order->consent = (*consent)->number;
    order->webhook = (*consent)->webhook;
    if (order->reference.isEmpty())
        order->reference = (*consent)->terms.reference;
    SimulatedPayment& payment = m_payments.create(*order, m_desk.now());
    m_keys.keep(key, content, payment.number, m_desk.now());
    m_course.move(payment, SimulatedPaymentStatus::Authorising, order->webhook);
    if (request.value("processing_mode"_L1) != "ASYNC"_L1)
        m_course.move(payment, SimulatedPaymentStatus::Initiated, order->webhook);
    m_course.goOn(payment);
    return executed(payment);
}

//! What the values of \a request say; without a reference, there is none yet.
Result<PaymentOrder> PaymentConsentOperations::orderOf(const QJsonObject& request) const
{
    PaymentOrder order;
    const Result<Money> amount = paymentAmount(request.value("amount"_L1), u"amount"_s);
    if (!amount)
        return unexpected(amount.error());
    if (amount->currency != "GBP"_L1)
        return plaidError(u"INVALID_FIELD"_s, u"amount.currency must be GBP, as the payment consent's"_s);
    order.amount = *amount;
    order.reference = request.value("reference"_L1).toString();
    if (order.reference.isEmpty())
        return order;
    if (const Result<> passed = checkReference(order.reference, u"reference"_s); !passed)
        return unexpected(passed.error());
    return order;
}

Result<SimulatedConsent*> PaymentConsentOperations::consentOf(const QJsonObject& request) const
{
    return m_consents.find(request.value("consent_id"_L1).toString());
}

QJsonObject PaymentConsentOperations::executed(const SimulatedPayment& payment) const
{
    return {{u"payment_id"_s, m_payments.idOf(payment)}, {u"status"_s, plaidName(payment.status)}, {u"error"_s, paymentError(payment)}};
}

} // namespace egret

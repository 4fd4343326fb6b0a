// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentcourse.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/moneywebhooks.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = SimulatedPaymentStatus;

namespace {

constexpr auto kInitiation = 10s; // of realistic delays
constexpr auto kExecution = 60s;

//! What follows by itself on a payment's status.
std::optional<Status> following(const SimulatedPayment& payment)
{
    if (payment.status == Status::Authorising)
        return Status::Initiated;
    if (payment.status != Status::Initiated)
        return {};
    return payment.order.schedule.isEmpty() ? Status::Executed : Status::Established;
}

} // namespace

PaymentCourse::PaymentCourse(BankDesk& desk, PaymentBook& payments, ConsentBook& consents)
    : m_desk(desk)
    , m_payments(payments)
    , m_consents(consents)
{
}

QList<Operation> PaymentCourse::operations()
{
    return {{u"payment_step"_s, {textField(u"payment_id"_s).needed(), textField(u"status"_s).needed()},
        [this](const QJsonObject& request) { return step(request); }, Operation::Effect::Changes, Operation::Caller::Simulator}};
}

Result<SimulatedPayment*> PaymentCourse::payable(const QString& paymentId) const
{
    const Result<SimulatedPayment*> payment = m_payments.findPayment(paymentId);
    if (payment && (*payment)->status != Status::InputNeeded)
        return plaidError(u"INVALID_FIELD"_s, u"the payment is %1 and waits for nobody"_s.arg(plaidName((*payment)->status)));
    return payment;
}

Result<SimulatedConsent*> PaymentCourse::grantable(const QString& consentId) const
{
    const Result<SimulatedConsent*> consent = m_consents.find(consentId);
    if (!consent)
        return consent;
    const SimulatedConsentStatus status = (*consent)->statusAt(m_desk.now());
    if (status != SimulatedConsentStatus::Unauthorised)
        return plaidError(u"INVALID_FIELD"_s, u"the payment consent is %1 and waits for nobody"_s.arg(plaidName(status)));
    return consent;
}

Result<> PaymentCourse::authorisePayment(const QString& paymentId, const QString& webhook)
{
    const Result<SimulatedPayment*> payment = payable(paymentId);
    if (!payment)
        return unexpected(payment.error());
    (*payment)->order.webhook = webhook;
    move(**payment, Status::Authorising, webhook);
    goOn(**payment);
    return {};
}

Result<> PaymentCourse::grantConsent(const QString& consentId, const QString& webhook)
{
    const Result<SimulatedConsent*> consent = grantable(consentId);
    if (!consent)
        return unexpected(consent.error());
    (*consent)->webhook = webhook;
    move(**consent, SimulatedConsentStatus::Authorised);
    return {};
}

void PaymentCourse::move(SimulatedPayment& payment, SimulatedPaymentStatus status, const QString& webhook)
{
    const Status before = payment.status;
    m_payments.move(payment, status, m_desk.now());
    m_desk.bank().fire(QUrl(webhook), paymentStatusBody(payment, m_payments.idOf(payment), before));
}

void PaymentCourse::move(SimulatedConsent& consent, SimulatedConsentStatus status)
{
    const SimulatedConsentStatus before = consent.status;
    m_consents.move(consent, status, m_desk.now());
    m_desk.bank().fire(QUrl(consent.webhook), consentStatusBody(consent, m_consents.idOf(consent.number), before));
}

void PaymentCourse::goOn(const SimulatedPayment& payment)
{
    if (!following(payment))
        return;
    const Delay delay{0ms, payment.status == Status::Authorising ? kInitiation : kExecution};
    m_desk.later(delay, u"payment_step"_s, {{u"payment_id"_s, m_payments.idOf(payment)}, {u"status"_s, plaidName(payment.status)}});
}

//! Goes on from the status it was planned at; a payment that was moved meanwhile is left alone.
Result<OperationAnswer> PaymentCourse::step(const QJsonObject& request)
{
    const Result<SimulatedPayment*> found = m_payments.findPayment(request.value("payment_id"_L1).toString());
    if (!found)
        return unexpected(found.error());
    SimulatedPayment& payment = **found;
    const std::optional<Status> next = following(payment);
    if (!next || plaidName(payment.status) != request.value("status"_L1).toString())
        return OperationAnswer();
    move(payment, *next, payment.order.webhook);
    goOn(payment);
    return OperationAnswer();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentoperations.h"

#include "core/sandbox/operations/paymentobjects.h"
#include "core/sandbox/operations/paymentrules.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/protocol/requestvalues.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultCount = 10;
constexpr int kMostPayments = 200;

RequestShape createShape()
{
    const FieldShape schedule = objectField(u"schedule"_s,
        {choiceField(u"interval"_s, {u"WEEKLY"_s, u"MONTHLY"_s}).needed(), integerField(u"interval_execution_day"_s, -5, 28).needed(),
            dateField(u"start_date"_s).needed(), dateField(u"end_date"_s).orNull(), dateField(u"adjusted_start_date"_s).orNull()});
    const QStringList schemes{u"LOCAL_DEFAULT"_s, u"LOCAL_INSTANT"_s, u"SEPA_CREDIT_TRANSFER"_s, u"SEPA_CREDIT_TRANSFER_INSTANT"_s};
    const FieldShape options = objectField(u"options"_s,
        {flagField(u"request_refund_details"_s).orNull(), textField(u"iban"_s, 15, 34).orNull(), bacsField(),
            choiceField(u"scheme"_s, schemes).orNull()});
    return {textField(u"recipient_id"_s).needed(), textField(u"reference"_s, 1, 18).needed(), amountField(u"amount"_s).needed(),
        schedule.orNull(), options.orNull()};
}

RequestShape simulateShape()
{
    const QStringList statuses{u"PAYMENT_STATUS_INITIATED"_s, u"PAYMENT_STATUS_INSUFFICIENT_FUNDS"_s, u"PAYMENT_STATUS_FAILED"_s,
        u"PAYMENT_STATUS_EXECUTED"_s, u"PAYMENT_STATUS_SETTLED"_s, u"PAYMENT_STATUS_CANCELLED"_s, u"PAYMENT_STATUS_REJECTED"_s};
    return {textField(u"payment_id"_s).needed(), webUrlField(u"webhook"_s).needed(), choiceField(u"status"_s, statuses).needed()};
}

//! What the values of \a request say, the recipient aside, as of \a today.
Result<PaymentOrder> orderOf(const QJsonObject& request, QDate today)
{
    PaymentOrder order;
    order.reference = request.value("reference"_L1).toString();
    order.schedule = request.value("schedule"_L1).toObject();
    order.options = request.value("options"_L1).toObject();
    if (const Result<> passed = checkReference(order.reference, u"reference"_s); !passed)
        return unexpected(passed.error());
    const Result<Money> amount = paymentAmount(request.value("amount"_L1), u"amount"_s);
    if (!amount)
        return unexpected(amount.error());
    order.amount = *amount;
    if (const Result<> passed = checkAccountNumbers(order.options, u"options."_s); !passed)
        return unexpected(passed.error());
    if (order.options.value("iban"_L1).isString() && order.options.value("bacs"_L1).isObject())
        return plaidError(u"INVALID_FIELD"_s, u"options must not hold both iban and bacs"_s);
    if (const Result<> passed = checkSchedule(order.schedule, order.amount.currency, today); !passed)
        return unexpected(passed.error());
    return order;
}

} // namespace

PaymentOperations::PaymentOperations(BankDesk& desk, PaymentBook& payments, ConsentBook& consents, PaymentCourse& course)
    : m_desk(desk)
    , m_payments(payments)
    , m_consents(consents)
    , m_course(course)
{
}

QList<Operation> PaymentOperations::operations()
{
    const RequestShape listShape{integerField(u"count"_s, 1, kMostPayments).orNull(), textField(u"cursor"_s).orNull(),
        textField(u"consent_id"_s).orNull()};
    return {
        {u"/payment_initiation/payment/create"_s, createShape(), [this](const QJsonObject& request) { return create(request); },
            Operation::Effect::Changes},
        {u"/payment_initiation/payment/get"_s, {textField(u"payment_id"_s).needed()},
            [this](const QJsonObject& request) { return get(request); }},
        {u"/payment_initiation/payment/list"_s, listShape, [this](const QJsonObject& request) { return list(request); }},
        {u"/sandbox/payment/simulate"_s, simulateShape(), [this](const QJsonObject& request) { return simulate(request); },
            Operation::Effect::Changes},
    };
}

Result<QJsonObject> PaymentOperations::create(const QJsonObject& request)
{
    Result<PaymentOrder> order = orderOf(request, toDateTime(m_desk.now()).date());
    if (!order)
        return unexpected(order.error());
    const Result<const SimulatedRecipient*> recipient = m_payments.findRecipient(request.value("recipient_id"_L1).toString());
    if (!recipient)
        return unexpected(recipient.error());
    if (const Result<> open = checkRoute(**recipient, order->amount.currency, order->options.value("scheme"_L1).toString()); !open)
        return unexpected(open.error());
    order->recipient = (*recipient)->number;
    const SimulatedPayment& payment = m_payments.create(*order, m_desk.now());
    return QJsonObject{{u"payment_id"_s, m_payments.idOf(payment)}, {u"status"_s, plaidName(payment.status)}};
}

Result<QJsonObject> PaymentOperations::get(const QJsonObject& request) const
{
    const Result<SimulatedPayment*> payment = m_payments.findPayment(request.value("payment_id"_L1).toString());
    if (!payment)
        return unexpected(payment.error());
    return paymentObject(**payment, m_payments, m_consents);
}

Result<QJsonObject> PaymentOperations::list(const QJsonObject& request) const
{
    const Result<std::optional<Timestamp>> before = momentOf(request, u"cursor"_s);
    if (!before)
        return unexpected(before.error());
    std::optional<int> consent;
    if (const QJsonValue id = request.value("consent_id"_L1); id.isString()) {
        const Result<SimulatedConsent*> found = m_consents.find(id.toString());
        if (!found)
            return unexpected(found.error());
        consent = (*found)->number;
    }
    const int count = request.value("count"_L1).toInt(kDefaultCount);
    QJsonArray page;
    QJsonValue next = QJsonValue::Null;
    const std::deque<SimulatedPayment>& payments = m_payments.payments();
    Timestamp last;
    for (auto payment = payments.rbegin(); payment != payments.rend() && next.isNull(); ++payment) {
        if ((*before && payment->created >= **before) || (consent && payment->order.consent != consent))
            continue;
        if (page.size() == count) {
            next = toIso(last);
            continue;
        }
        page.append(paymentObject(*payment, m_payments, m_consents));
        last = payment->created;
    }
    return QJsonObject{{u"payments"_s, page}, {u"next_cursor"_s, next}};
}

Result<QJsonObject> PaymentOperations::simulate(const QJsonObject& request)
{
    const Result<SimulatedPayment*> found = m_payments.findPayment(request.value("payment_id"_L1).toString());
    if (!found)
        return unexpected(found.error());
    SimulatedPayment& payment = **found;
    const SimulatedPaymentStatus before = payment.status;
    const std::optional<SimulatedPaymentStatus> status = paymentStatusOf(request.value("status"_L1).toString());
    if (!status || isFinal(before))
        return plaidError(u"INVALID_FIELD"_s, u"the payment is %1, which is final"_s.arg(plaidName(before)));
    m_course.move(payment, *status, request.value("webhook"_L1).toString());
    return QJsonObject{{u"old_status"_s, plaidName(before)}, {u"new_status"_s, plaidName(*status)}};
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/moneypurposes.h"

#include "core/base/log.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString sumOf(const Money& money)
{
    return toDecimalText(money) + u' ' + money.currency;
}

QString nameOf(int recipient, const PaymentBook& payments)
{
    return payments.recipients()[size_t(recipient)].content.value("name"_L1).toString();
}

QString sentenceOf(const SimulatedPayment& payment, const PaymentBook& payments)
{
    const PaymentOrder& order = payment.order;
    const QString sentence = u"Pay %1 to %2"_s.arg(sumOf(order.amount), nameOf(order.recipient, payments));
    if (order.schedule.isEmpty())
        return sentence + u'.';
    const QString when = order.schedule.value("interval"_L1) == "WEEKLY"_L1 ? u"week"_s : u"month"_s;
    return sentence + u" every "_s + when + u" from "_s + order.schedule.value("start_date"_L1).toString() + u" on."_s;
}

QString sentenceOf(const SimulatedConsent& consent, const PaymentBook& payments)
{
    return u"Allow payments of up to %1 each to %2."_s.arg(sumOf({consent.terms.most, u"GBP"_s}), nameOf(consent.terms.recipient, payments));
}

QString webhookOf(const QJsonObject& request)
{
    return request.value("webhook"_L1).toString();
}

//! What was moved between the token's making and its user's word stays where it is.
void logRefusal(const QString& id, const Result<>& done)
{
    if (!done)
        qCInfo(lcSandbox).noquote() << "what a user agreed to no longer waits:" << id << done.error().detail;
}

LinkPurpose paymentPurpose(PaymentCourse& course, const PaymentBook& payments)
{
    LinkPurpose purpose;
    purpose.describe = [&](const QString& id) -> Result<QString> {
        const Result<SimulatedPayment*> payment = course.payable(id);
        return payment ? Result<QString>(sentenceOf(**payment, payments)) : unexpected(payment.error());
    };
    purpose.confirmed = [&](const QString& id, const QString&, const QJsonObject& request) {
        logRefusal(id, course.authorisePayment(id, webhookOf(request)));
    };
    return purpose;
}

LinkPurpose consentPurpose(PaymentCourse& course, const PaymentBook& payments)
{
    LinkPurpose purpose;
    purpose.describe = [&](const QString& id) -> Result<QString> {
        const Result<SimulatedConsent*> consent = course.grantable(id);
        return consent ? Result<QString>(sentenceOf(**consent, payments)) : unexpected(consent.error());
    };
    purpose.confirmed = [&](const QString& id, const QString&, const QJsonObject& request) {
        logRefusal(id, course.grantConsent(id, webhookOf(request)));
    };
    return purpose;
}

LinkPurpose authorizationPurpose(const TransferAuthorizationOperations& authorizations)
{
    LinkPurpose purpose;
    purpose.describe = [&](const QString& id) -> Result<QString> {
        const Result<BankItem*> item = authorizations.itemToRepair(id);
        return item ? Result<QString>(u"Log in again, so that a transfer can be authorised."_s) : unexpected(item.error());
    };
    purpose.item = [&](const QString& id) {
        const Result<BankItem*> item = authorizations.itemToRepair(id);
        return item ? (*item)->number : -1;
    };
    purpose.confirmed = [](const QString&, const QString&, const QJsonObject&) { };
    return purpose;
}

} // namespace

void addMoneyPurposes(LinkPurposes& purposes, PaymentCourse& course, const PaymentBook& payments,
    const TransferAuthorizationOperations& authorizations)
{
    purposes.add(LinkPurposeKind::Payment, paymentPurpose(course, payments));
    purposes.add(LinkPurposeKind::PaymentConsent, consentPurpose(course, payments));
    purposes.add(LinkPurposeKind::TransferAuthorization, authorizationPurpose(authorizations));
}

} // namespace egret

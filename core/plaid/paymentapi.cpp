// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/paymentapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/paymentjson.h"
#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonObject pageRequest(int count, const QString& cursor)
{
    QJsonObject request{{u"count"_s, count}};
    if (!cursor.isEmpty())
        request.insert(u"cursor"_s, cursor);
    return request;
}

} // namespace

PaymentApi::PaymentApi(PlaidClient& client)
    : m_client(client)
{
}

Task<QString> PaymentApi::createRecipient(PlaidAccess access, PaymentRecipient recipient)
{
    const QString path = u"/payment_initiation/recipient/create"_s;
    const Result<QJsonObject> answer = co_await m_client.post(access, path, toJson(recipient));
    if (!answer)
        co_return unexpected(answer.error());
    co_return JsonReader(*answer).text("recipient_id"_L1);
}

Task<PaymentRecipient> PaymentApi::recipient(PlaidAccess access, QString id)
{
    const QJsonObject request{{u"recipient_id"_s, id}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/payment_initiation/recipient/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseRecipient(JsonReader(*answer));
}

Task<PaymentRecipients> PaymentApi::recipients(PlaidAccess access, QString cursor)
{
    const QString path = u"/payment_initiation/recipient/list"_s;
    const Result<QJsonObject> answer = co_await m_client.post(access, path, pageRequest(100, cursor));
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    PaymentRecipients page;
    page.recipients = json.all("recipients"_L1, parseRecipient);
    page.nextCursor = json.text("next_cursor"_L1);
    co_return page;
}

Task<Payment> PaymentApi::create(PlaidAccess access, QString recipientId, QString reference, Money amount)
{
    const QJsonObject request{
        {u"recipient_id"_s, recipientId}, {u"reference"_s, reference}, {u"amount"_s, paymentAmount(amount)}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/payment_initiation/payment/create"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    Payment payment = parsePayment(JsonReader(*answer));
    payment.recipientId = recipientId;
    payment.reference = reference;
    payment.amount = amount;
    co_return payment;
}

Task<Payment> PaymentApi::payment(PlaidAccess access, QString id)
{
    const QJsonObject request{{u"payment_id"_s, id}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/payment_initiation/payment/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parsePayment(JsonReader(*answer));
}

Task<Payments> PaymentApi::payments(PlaidAccess access, QString cursor, QString consentId)
{
    QJsonObject request = pageRequest(200, cursor);
    if (!consentId.isEmpty())
        request.insert(u"consent_id"_s, consentId);
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/payment_initiation/payment/list"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    Payments page;
    page.payments = json.all("payments"_L1, parsePayment);
    page.nextCursor = json.text("next_cursor"_L1);
    co_return page;
}

Task<PaymentConsent> PaymentApi::createConsent(PlaidAccess access, ConsentOrder order)
{
    const QString path = u"/payment_initiation/consent/create"_s;
    const Result<QJsonObject> answer = co_await m_client.post(access, path, toJson(order));
    if (!answer)
        co_return unexpected(answer.error());
    PaymentConsent consent = parseConsent(JsonReader(*answer));
    consent.recipientId = order.recipientId;
    consent.reference = order.reference;
    co_return consent;
}

Task<PaymentConsent> PaymentApi::consent(PlaidAccess access, QString id)
{
    const QJsonObject request{{u"consent_id"_s, id}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/payment_initiation/consent/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseConsent(JsonReader(*answer));
}

Task<> PaymentApi::revokeConsent(PlaidAccess access, QString id)
{
    const QJsonObject request{{u"consent_id"_s, id}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/payment_initiation/consent/revoke"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return Result<>();
}

Task<Payment> PaymentApi::execute(PlaidAccess access, QString consentId, Money amount, QString idempotencyKey)
{
    const QString path = u"/payment_initiation/consent/payment/execute"_s;
    const QJsonObject request{{u"consent_id"_s, consentId}, {u"amount"_s, paymentAmount(amount)},
        {u"idempotency_key"_s, idempotencyKey}};
    const Result<QJsonObject> answer = co_await m_client.post(access, path, request);
    if (!answer)
        co_return unexpected(answer.error());
    Payment payment = parsePayment(JsonReader(*answer));
    payment.amount = amount;
    payment.consentId = consentId;
    co_return payment;
}

} // namespace egret

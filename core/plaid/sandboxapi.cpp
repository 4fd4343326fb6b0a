// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/sandboxapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const SandboxItemRequest& request)
{
    QJsonObject options;
    if (!request.webhook.isEmpty())
        options.insert(u"webhook"_s, request.webhook.toString(QUrl::FullyEncoded));
    if (!request.username.isEmpty())
        options.insert(u"override_username"_s, request.username);
    if (!request.password.isEmpty())
        options.insert(u"override_password"_s, request.password);
    if (request.daysRequested > 0)
        options.insert(u"transactions"_s, QJsonObject{{u"days_requested"_s, request.daysRequested}});
    QJsonObject json{{u"institution_id"_s, request.institution.value()},
        {u"initial_products"_s, QJsonArray::fromStringList(request.products)}};
    if (!options.isEmpty())
        json.insert(u"options"_s, options);
    return json;
}

} // namespace

SandboxApi::SandboxApi(PlaidClient& client)
    : m_client(client)
{
}

Task<PublicToken> SandboxApi::createPublicToken(PlaidAccess access, SandboxItemRequest request)
{
    const Result<QJsonObject> answer =
        co_await m_client.post(access, u"/sandbox/public_token/create"_s, toJson(request));
    if (!answer)
        co_return unexpected(answer.error());
    const PublicToken token(JsonReader(*answer).text("public_token"_L1));
    if (token.isEmpty())
        co_return unexpected(Error::Kind::Network, u"incomplete"_s, u"Plaid's answer lacks the public token."_s);
    co_return token;
}

Task<bool> SandboxApi::fireWebhook(PlaidAccess access, AccessToken token, QString type, QString code)
{
    const QJsonObject request{
        {u"access_token"_s, token.reveal()}, {u"webhook_type"_s, type}, {u"webhook_code"_s, code}};
    const Result<QJsonObject> answer =
        co_await m_client.post(access, u"/sandbox/item/fire_webhook"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return JsonReader(*answer).flag("webhook_fired"_L1);
}

Task<> SandboxApi::simply(PlaidAccess access, QString path, QJsonObject request)
{
    const Result<QJsonObject> answer = co_await m_client.post(access, path, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return Result<>();
}

Task<> SandboxApi::resetLogin(PlaidAccess access, AccessToken token)
{
    return simply(access, u"/sandbox/item/reset_login"_s, {{u"access_token"_s, token.reveal()}});
}

Task<> SandboxApi::setVerificationStatus(PlaidAccess access, AccessToken token, AccountId account, QString status)
{
    return simply(access, u"/sandbox/item/set_verification_status"_s,
        {{u"access_token"_s, token.reveal()}, {u"account_id"_s, account.value()}, {u"verification_status"_s, status}});
}

Task<> SandboxApi::createTransactions(PlaidAccess access, AccessToken token, QList<SandboxTransaction> transactions)
{
    QJsonArray rows;
    for (const SandboxTransaction& one : transactions) {
        rows.append(QJsonObject{{u"date_transacted"_s, one.transacted.toString(Qt::ISODate)},
            {u"date_posted"_s, one.posted.toString(Qt::ISODate)}, {u"amount"_s, toJsonNumber(one.amount)},
            {u"description"_s, one.description}, {u"iso_currency_code"_s, one.amount.currency}});
    }
    return simply(access, u"/sandbox/transactions/create"_s,
        {{u"access_token"_s, token.reveal()}, {u"transactions"_s, rows}});
}

Task<> SandboxApi::simulateTransfer(PlaidAccess access, QString transferId, QString event, QString failureCode)
{
    QJsonObject request{{u"transfer_id"_s, transferId}, {u"event_type"_s, event}};
    if (!failureCode.isEmpty())
        request.insert(u"failure_reason"_s, QJsonObject{{u"failure_code"_s, failureCode}});
    return simply(access, u"/sandbox/transfer/simulate"_s, request);
}

Task<> SandboxApi::fireTransferWebhook(PlaidAccess access, QUrl webhook)
{
    return simply(access, u"/sandbox/transfer/fire_webhook"_s, {{u"webhook"_s, webhook.toString(QUrl::FullyEncoded)}});
}

Task<PaymentTransition> SandboxApi::simulatePayment(PlaidAccess access, QString paymentId, QString status, QUrl webhook)
{
    const QJsonObject request{{u"payment_id"_s, paymentId}, {u"status"_s, status},
        {u"webhook"_s, webhook.toString(QUrl::FullyEncoded)}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/sandbox/payment/simulate"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    const PaymentTransition simulated{json.text("old_status"_L1), json.text("new_status"_L1)};
    co_return simulated;
}

Task<> SandboxApi::fireIncomeWebhook(PlaidAccess access, ItemId item, QUrl webhook, QString code, QString status)
{
    QJsonObject request{{u"item_id"_s, item.value()}, {u"webhook"_s, webhook.toString(QUrl::FullyEncoded)},
        {u"webhook_code"_s, code}};
    if (!status.isEmpty())
        request.insert(u"verification_status"_s, status);
    return simply(access, u"/sandbox/income/fire_webhook"_s, request);
}

} // namespace egret

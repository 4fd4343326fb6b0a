// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/itemapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidanswer.h"
#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

PlaidItem parseItem(const JsonReader& answer)
{
    const JsonReader json = answer.object("item"_L1);
    const JsonReader lastWebhook = answer.object("status"_L1).object("last_webhook"_L1);
    PlaidItem item;
    item.id = ItemId(json.text("item_id"_L1));
    item.institution = InstitutionId(json.text("institution_id"_L1));
    item.institutionName = json.text("institution_name"_L1);
    item.webhook = json.url("webhook"_L1);
    item.error = plaidError(json.object("error"_L1).json());
    item.products = json.texts("products"_L1);
    item.billedProducts = json.texts("billed_products"_L1);
    item.consentedProducts = json.texts("consented_products"_L1);
    item.updateType = json.text("update_type"_L1);
    item.consentExpiration = json.time("consent_expiration_time"_L1);
    item.created = json.time("created_at"_L1);
    const JsonReader transactions = answer.object("status"_L1).object("transactions"_L1);
    item.lastTransactionsUpdate = transactions.time("last_successful_update"_L1);
    item.lastTransactionsFailure = transactions.time("last_failed_update"_L1);
    item.lastWebhookSent = lastWebhook.time("sent_at"_L1);
    item.lastWebhookCode = lastWebhook.text("code_sent"_L1);
    return item;
}

} // namespace

ItemApi::ItemApi(PlaidClient& client)
    : m_client(client)
{
}

Task<PlaidItem> ItemApi::get(PlaidAccess access, AccessToken token)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/item/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseItem(JsonReader(*answer));
}

Task<ExchangedToken> ItemApi::exchange(PlaidAccess access, PublicToken token)
{
    const QJsonObject request{{u"public_token"_s, token.reveal()}};
    const Result<QJsonObject> answer =
        co_await m_client.post(access, u"/item/public_token/exchange"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    const ExchangedToken exchanged{ItemId(json.text("item_id"_L1)), AccessToken(json.text("access_token"_L1))};
    if (exchanged.item.isEmpty() || exchanged.token.isEmpty())
        co_return unexpected(Error::Kind::Network, u"incomplete"_s, u"Plaid's answer lacks the Item or its token."_s);
    co_return exchanged;
}

Task<> ItemApi::remove(PlaidAccess access, AccessToken token, QString reasonCode, QString reasonNote)
{
    QJsonObject request{{u"access_token"_s, token.reveal()}};
    if (!reasonCode.isEmpty())
        request.insert(u"reason_code"_s, reasonCode);
    if (!reasonNote.isEmpty())
        request.insert(u"reason_note"_s, reasonNote);
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/item/remove"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return Result<>();
}

Task<PlaidItem> ItemApi::updateWebhook(PlaidAccess access, AccessToken token, QUrl webhook)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()},
        {u"webhook"_s, webhook.isEmpty() ? QJsonValue() : QJsonValue(webhook.toString(QUrl::FullyEncoded))}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/item/webhook/update"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseItem(JsonReader(*answer));
}

Task<AccessToken> ItemApi::rotateToken(PlaidAccess access, AccessToken token)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/item/access_token/invalidate"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const AccessToken fresh(JsonReader(*answer).text("new_access_token"_L1));
    if (fresh.isEmpty())
        co_return unexpected(Error::Kind::Network, u"incomplete"_s, u"Plaid's answer lacks the new access token."_s);
    co_return fresh;
}

Task<PublicToken> ItemApi::createPublicToken(PlaidAccess access, AccessToken token)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/item/public_token/create"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const PublicToken made(JsonReader(*answer).text("public_token"_L1));
    if (made.isEmpty())
        co_return unexpected(Error::Kind::Network, u"incomplete"_s, u"Plaid's answer lacks the public token."_s);
    co_return made;
}

} // namespace egret

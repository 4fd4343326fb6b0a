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
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/item/get"_s, request, Repeat::Safe);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseItem(JsonReader(*answer));
}

Task<ExchangedToken> ItemApi::exchange(PlaidAccess access, PublicToken token)
{
    const QJsonObject request{{u"public_token"_s, token.reveal()}};
    const Result<QJsonObject> answer =
        co_await m_client.post(access, u"/item/public_token/exchange"_s, request, Repeat::Never);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    const ExchangedToken exchanged{ItemId(json.text("item_id"_L1)), AccessToken(json.text("access_token"_L1))};
    if (exchanged.item.isEmpty() || exchanged.token.isEmpty())
        co_return unexpected(Error::Kind::Network, u"incomplete"_s, u"Plaid's answer lacks the Item or its token."_s);
    co_return exchanged;
}

} // namespace egret

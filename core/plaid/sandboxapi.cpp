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

} // namespace egret

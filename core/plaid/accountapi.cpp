// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/accountapi.h"

#include "core/plaid/accountjson.h"
#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

AccountApi::AccountApi(PlaidClient& client)
    : m_client(client)
{
}

Task<QList<Account>> AccountApi::get(PlaidAccess access, AccessToken token, ItemId item)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/accounts/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseAccounts(JsonReader(*answer).objects("accounts"_L1), item);
}

Task<QList<Account>> AccountApi::balances(PlaidAccess access, AccessToken token, ItemId item, QList<AccountId> only)
{
    QJsonObject request{{u"access_token"_s, token.reveal()}};
    if (!only.isEmpty()) {
        QJsonArray ids;
        for (const AccountId& id : only)
            ids.append(id.value());
        request.insert(u"options"_s, QJsonObject{{u"account_ids"_s, ids}});
    }
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/accounts/balance/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseAccounts(JsonReader(*answer).objects("accounts"_L1), item);
}

} // namespace egret

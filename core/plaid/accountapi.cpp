// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/accountapi.h"

#include "core/plaid/accountjson.h"
#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

AccountApi::AccountApi(PlaidClient& client)
    : m_client(client)
{
}

Task<QList<Account>> AccountApi::get(PlaidAccess access, AccessToken token, ItemId item)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/accounts/get"_s, request, Repeat::Safe);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseAccounts(JsonReader(*answer).objects("accounts"_L1), item);
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionapi.h"

#include "core/plaid/plaidclient.h"
#include "core/plaid/transactionjson.h"

namespace egret {

using namespace Qt::StringLiterals;

TransactionApi::TransactionApi(PlaidClient& client)
    : m_client(client)
{
}

Task<TransactionUpdate> TransactionApi::sync(PlaidAccess access, AccessToken token, ItemId item, SyncCursor cursor)
{
    QJsonObject request{{u"access_token"_s, token.reveal()}, {u"count"_s, kPageSize}};
    if (!cursor.isEmpty())
        request.insert(u"cursor"_s, cursor.value());
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transactions/sync"_s, request, Repeat::Safe);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseTransactionUpdate(*answer, item);
}

Task<> TransactionApi::refresh(PlaidAccess access, AccessToken token)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transactions/refresh"_s, request, Repeat::Never);
    if (!answer)
        co_return unexpected(answer.error());
    co_return Result<>();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transferapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"
#include "core/plaid/transferjson.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const TransferFilter& filter)
{
    QJsonObject json{{u"count"_s, filter.count}, {u"offset"_s, filter.offset}};
    if (filter.from.isValid())
        json.insert(u"start_date"_s, filter.from.toUTC().toString(Qt::ISODate));
    if (filter.to.isValid())
        json.insert(u"end_date"_s, filter.to.toUTC().toString(Qt::ISODate));
    return json;
}

} // namespace

TransferApi::TransferApi(PlaidClient& client)
    : m_client(client)
{
}

Task<TransferAuthorization> TransferApi::authorize(PlaidAccess access, AccessToken token, TransferOrder order)
{
    const QJsonObject request = authorizationRequest(token, order);
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transfer/authorization/create"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseAuthorization(JsonReader(*answer).object("authorization"_L1));
}

Task<Transfer> TransferApi::create(
    PlaidAccess access, AccessToken token, AccountId account, QString authorizationId, QString description)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}, {u"account_id"_s, account.value()},
        {u"authorization_id"_s, authorizationId}, {u"description"_s, description}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transfer/create"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseTransfer(JsonReader(*answer).object("transfer"_L1));
}

Task<Transfer> TransferApi::get(PlaidAccess access, QString transferId)
{
    const QJsonObject request{{u"transfer_id"_s, transferId}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transfer/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseTransfer(JsonReader(*answer).object("transfer"_L1));
}

Task<QList<Transfer>> TransferApi::list(PlaidAccess access, TransferFilter filter)
{
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transfer/list"_s, toJson(filter));
    if (!answer)
        co_return unexpected(answer.error());
    co_return JsonReader(*answer).all("transfers"_L1, parseTransfer);
}

Task<> TransferApi::cancel(PlaidAccess access, QString transferId)
{
    const QJsonObject request{{u"transfer_id"_s, transferId}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transfer/cancel"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return Result<>();
}

Task<TransferEvents> TransferApi::eventsAfter(PlaidAccess access, qint64 after)
{
    const QJsonObject request{{u"after_id"_s, after}, {u"count"_s, kEventPage}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transfer/event/sync"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseTransferEvents(JsonReader(*answer));
}

Task<TransferEvents> TransferApi::events(PlaidAccess access, TransferFilter filter, QString transferId)
{
    QJsonObject request = toJson(filter);
    if (!transferId.isEmpty())
        request.insert(u"transfer_id"_s, transferId);
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transfer/event/list"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseTransferEvents(JsonReader(*answer));
}

} // namespace egret

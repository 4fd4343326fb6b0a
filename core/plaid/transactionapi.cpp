// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionapi.h"

#include "core/plaid/accountjson.h"
#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Money parseStreamAmount(const JsonReader& amount)
{
    const CurrencyCode currency = parseCurrency(amount);
    const Result<ParsedMoney> parsed = parseMoney(amount.value("amount"_L1), currency);
    return parsed ? parsed->money : Money{0, currency};
}

PaymentStream parseStream(const JsonReader& json)
{
    PaymentStream stream;
    stream.id = json.text("stream_id"_L1);
    stream.account = AccountId(json.text("account_id"_L1));
    stream.description = json.text("description"_L1);
    stream.merchantName = json.text("merchant_name"_L1);
    stream.categoryDetailed = json.object("personal_finance_category"_L1).text("detailed"_L1);
    stream.frequency = json.text("frequency"_L1);
    stream.status = json.text("status"_L1);
    stream.averageAmount = parseStreamAmount(json.object("average_amount"_L1));
    stream.lastAmount = parseStreamAmount(json.object("last_amount"_L1));
    stream.firstDate = json.date("first_date"_L1);
    stream.lastDate = json.date("last_date"_L1);
    stream.predictedNextDate = json.date("predicted_next_date"_L1);
    stream.active = json.flag("is_active"_L1);
    const QStringList ids = json.texts("transaction_ids"_L1);
    for (const QString& id : ids)
        stream.transactions.append(TransactionId(id));
    return stream;
}

QList<PaymentStream> parseStreams(const QList<JsonReader>& streams)
{
    QList<PaymentStream> parsed;
    for (const JsonReader& stream : streams) {
        if (stream.has("stream_id"_L1))
            parsed.append(parseStream(stream));
    }
    return parsed;
}

} // namespace

TransactionApi::TransactionApi(PlaidClient& client)
    : m_client(client)
{
}

Task<QByteArray> TransactionApi::sync(PlaidAccess access, AccessToken token, SyncCursor cursor)
{
    QJsonObject request{{u"access_token"_s, token.reveal()}, {u"count"_s, kPageSize}};
    if (!cursor.isEmpty())
        request.insert(u"cursor"_s, cursor.value());
    const Result<QByteArray> answer = co_await m_client.postForBytes(access, u"/transactions/sync"_s, request);
    co_return answer;
}

Task<TransactionListPage> TransactionApi::get(
    PlaidAccess access, AccessToken token, ItemId item, QDate from, QDate to, int offset)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}, {u"start_date"_s, from.toString(Qt::ISODate)},
        {u"end_date"_s, to.toString(Qt::ISODate)},
        {u"options"_s, QJsonObject{{u"count"_s, kPageSize}, {u"offset"_s, offset}}}};
    const Result<QByteArray> answer = co_await m_client.postForBytes(access, u"/transactions/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const Result<TransactionListPage> page = readTransactionListPage(*answer, item);
    co_return page;
}

Task<> TransactionApi::refresh(PlaidAccess access, AccessToken token)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transactions/refresh"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return Result<>();
}

Task<PaymentStreams> TransactionApi::recurring(PlaidAccess access, AccessToken token)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/transactions/recurring/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    PaymentStreams streams;
    streams.inflows = parseStreams(json.objects("inflow_streams"_L1));
    streams.outflows = parseStreams(json.objects("outflow_streams"_L1));
    co_return streams;
}

} // namespace egret

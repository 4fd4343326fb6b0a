// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transferjson.h"

#include "core/plaid/jsonreader.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Money parseTransferAmount(const JsonReader& json, QLatin1String field)
{
    const QString named = json.text("iso_currency_code"_L1);
    const CurrencyCode currency = named.isEmpty() ? u"USD"_s : named;
    const Result<ParsedMoney> parsed = parseMoney(json.value(field), currency);
    return parsed ? parsed->money : Money{0, currency};
}

QString failureCodeOf(const JsonReader& reason)
{
    const QString code = reason.text("failure_code"_L1);
    return code.isEmpty() ? reason.text("ach_return_code"_L1) : code; // the older name
}

TransferEvent parseTransferEvent(const JsonReader& json)
{
    const JsonReader reason = json.object("failure_reason"_L1);
    TransferEvent event;
    event.id = json.value("event_id"_L1).toInteger();
    event.time = json.time("timestamp"_L1);
    event.type = json.text("event_type"_L1);
    event.transferId = json.text("transfer_id"_L1);
    event.account = AccountId(json.text("account_id"_L1));
    event.transferType = json.text("transfer_type"_L1);
    event.amount = parseTransferAmount(json, json.has("transfer_amount"_L1) ? "transfer_amount"_L1 : "event_amount"_L1);
    event.failureCode = failureCodeOf(reason);
    event.failure = reason.text("description"_L1);
    return event;
}

} // namespace

QJsonObject authorizationRequest(const AccessToken& token, const TransferOrder& order)
{
    QJsonObject request{{u"access_token"_s, token.reveal()}, {u"account_id"_s, order.account.value()},
        {u"type"_s, order.type}, {u"network"_s, order.network}, {u"amount"_s, toDecimalText(order.amount)},
        {u"user"_s, QJsonObject{{u"legal_name"_s, order.legalName}}}};
    if (!order.achClass.isEmpty())
        request.insert(u"ach_class"_s, order.achClass);
    if (!order.idempotencyKey.isEmpty())
        request.insert(u"idempotency_key"_s, order.idempotencyKey);
    return request;
}

TransferAuthorization parseAuthorization(const JsonReader& json)
{
    const JsonReader rationale = json.object("decision_rationale"_L1);
    return {json.text("id"_L1), json.text("decision"_L1), rationale.text("code"_L1), rationale.text("description"_L1),
        json.time("created"_L1)};
}

Transfer parseTransfer(const JsonReader& json)
{
    const JsonReader reason = json.object("failure_reason"_L1);
    Transfer transfer;
    transfer.id = json.text("id"_L1);
    transfer.authorizationId = json.text("authorization_id"_L1);
    transfer.account = AccountId(json.text("account_id"_L1));
    transfer.type = json.text("type"_L1);
    transfer.network = json.text("network"_L1);
    transfer.achClass = json.text("ach_class"_L1);
    transfer.amount = parseTransferAmount(json, "amount"_L1);
    transfer.description = json.text("description"_L1);
    transfer.status = json.text("status"_L1);
    transfer.created = json.time("created"_L1);
    transfer.cancellable = json.flag("cancellable"_L1);
    transfer.failureCode = failureCodeOf(reason);
    transfer.failure = reason.text("description"_L1);
    transfer.expectedFundsAvailable = json.date("expected_funds_available_date"_L1);
    transfer.standardReturnWindow = json.date("standard_return_window"_L1);
    transfer.unauthorizedReturnWindow = json.date("unauthorized_return_window"_L1);
    transfer.networkTraceId = json.text("network_trace_id"_L1);
    return transfer;
}

TransferEvents parseTransferEvents(const JsonReader& answer)
{
    TransferEvents parsed;
    parsed.events = answer.all("transfer_events"_L1, parseTransferEvent);
    parsed.hasMore = answer.flag("has_more"_L1);
    return parsed;
}

} // namespace egret

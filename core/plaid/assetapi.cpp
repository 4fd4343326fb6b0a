// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/assetapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

AssetReport parseReport(const JsonReader& answer)
{
    const JsonReader json = answer.object("report"_L1);
    AssetReport report;
    report.id = json.text("asset_report_id"_L1);
    report.generated = json.time("date_generated"_L1);
    report.daysRequested = json.number("days_requested"_L1);
    const QList<JsonReader> items = json.objects("items"_L1);
    for (const JsonReader& item : items)
        report.items.append(ItemId(item.text("item_id"_L1)));
    const QList<JsonReader> warnings = answer.objects("warnings"_L1);
    for (const JsonReader& warning : warnings)
        report.warnings.append(warning.text("warning_code"_L1));
    report.raw = json.json();
    return report;
}

} // namespace

AssetApi::AssetApi(PlaidClient& client)
    : m_client(client)
{
}

Task<OrderedAssetReport> AssetApi::create(PlaidAccess access, QList<AccessToken> items, int days, QUrl webhook)
{
    QJsonArray tokens;
    for (const AccessToken& item : items)
        tokens.append(item.reveal());
    QJsonObject request{{u"access_tokens"_s, tokens}, {u"days_requested"_s, days}};
    if (!webhook.isEmpty())
        request.insert(u"options"_s, QJsonObject{{u"webhook"_s, webhook.toString(QUrl::FullyEncoded)}});
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/asset_report/create"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    const OrderedAssetReport ordered{
        json.text("asset_report_id"_L1), AssetReportToken(json.text("asset_report_token"_L1))};
    if (ordered.token.isEmpty())
        co_return unexpected(Error::Kind::Network, u"incomplete"_s, u"Plaid's answer lacks the report's token."_s);
    co_return ordered;
}

Task<AssetReport> AssetApi::get(PlaidAccess access, AssetReportToken token)
{
    const QJsonObject request{{u"asset_report_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/asset_report/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseReport(JsonReader(*answer));
}

Task<> AssetApi::remove(PlaidAccess access, AssetReportToken token)
{
    const QJsonObject request{{u"asset_report_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/asset_report/remove"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return Result<>();
}

} // namespace egret

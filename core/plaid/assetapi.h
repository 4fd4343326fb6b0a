// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidaccess.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace egret {

class PlaidClient;

//! Lets in to one asset report.
using AssetReportToken = SecretText<struct AssetReportTokenTag>;

//! A report that was ordered; it is ready within a minute or so, told by ASSETS: PRODUCT_READY.
struct OrderedAssetReport {
    QString id;
    AssetReportToken token;
};

//! A finished report. It never changes again and survives its Items.
struct AssetReport {
    QString id;
    //! UTC.
    QDateTime generated;
    int daysRequested = 0;
    //! Items that it tells of.
    QList<ItemId> items;
    //! warning_code of what is missing from it: "OWNERS_UNAVAILABLE", …
    QStringList warnings;
    //! The whole of it, as Plaid gives it.
    QJsonObject raw;
};

//! Plaid's Assets calls. Engine thread only. Errors of every call: those of PlaidClient::post.
class AssetApi {
public:
    explicit AssetApi(PlaidClient& client);

    //! /asset_report/create of 1 to 99 Items over \a days (0–731). Billed and therefore never repeated. \a webhook, where
    //! not empty, hears when it is ready. Errors besides: Network with code "incomplete".
    Task<OrderedAssetReport> create(PlaidAccess access, QList<AccessToken> items, int days, QUrl webhook = {});
    //! /asset_report/get. Until it is ready Plaid answers PRODUCT_NOT_READY (ASSET_REPORT_ERROR): wait for the webhook.
    Task<AssetReport> get(PlaidAccess access, AssetReportToken token);
    //! /asset_report/remove: it is gone at once.
    Task<> remove(PlaidAccess access, AssetReportToken token);

private:
    PlaidClient& m_client;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/operations/assetreports.h"

namespace egret {

//! /asset_report/create, …/get and …/remove. A report takes 1 s on the wall or 20–60 s on the simulated clock, a fast one
//! 0.3 s or 5 s; then ASSETS: PRODUCT_READY, or ASSETS: ERROR, goes to the URL that it was ordered with.
class AssetReportOperations {
public:
    //! Keeps references.
    AssetReportOperations(BankDesk& desk, AssetReports& reports);

    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QList<int>> itemsOf(const QJsonArray& tokens) const;
    Result<OperationAnswer> get(const QJsonObject& request);
    OperationAnswer told(const SimulatedAssetReport& report, const QJsonObject& request) const;
    Result<QJsonObject> remove(const QJsonObject& request);
    Result<QJsonObject> make(const QJsonObject& request);

    BankDesk& m_desk;
    AssetReports& m_reports;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/assetreports.h"

namespace egret {

//! How a request wants a report told.
struct AssetReportWording {
    //! Categories, places, merchants and means of payment of each transaction beside the bank's text.
    bool insights = false;
    //! Balances and owners alone, without what takes time to gather.
    bool fast = false;
    //! Of history; never more than the report has.
    int days = 0;
};

//! Plaid's AssetReportItem of \a item in a report made at \a made. Transactions are those that were shown in the days up to
//! that day, newest first. Historical balances are those at the end of each day before it, newest first, worked out
//! backwards from the current balance by what was posted; deposits and cards only, as Plaid has them.
QJsonObject assetReportItemObject(const ReportedItem& item, Timestamp made, const AssetReportWording& wording);

//! Plaid's Warnings of a report: one per Item whose owners nobody tells, and one per Item where \a investments were asked
//! for, which no account here has.
QJsonArray assetReportWarnings(const AssetReportSnapshot& snapshot, bool investments);

//! The report's user with all fields of Plaid's, null where the order had none.
QJsonObject assetReportUserObject(const QJsonObject& ordered);

} // namespace egret

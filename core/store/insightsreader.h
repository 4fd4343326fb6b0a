// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/stopflag.h"
#include "core/store/overviewreader.h"

#include <atomic>

namespace egret {

//! Exact sums of some transactions, both ≥ 0, and how many went each way.
struct FlowSum {
    qint64 in = 0;
    qint64 out = 0;
    qint64 inRows = 0;
    qint64 outRows = 0;

    friend bool operator==(const FlowSum&, const FlowSum&) = default;
};

//! What one category came to in each month.
struct CategoryFlow {
    //! A person's category or Plaid's primary one; may be empty.
    QString category;
    QList<FlowSum> months;
    FlowSum total;
};

//! What one merchant came to.
struct MerchantFlow {
    QString name;
    FlowSum total;
};

//! An end user under the name that lists show: the id where no name is known.
struct NamedEndUser {
    EndUserId id;
    QString name;

    friend bool operator==(const NamedEndUser&, const NamedEndUser&) = default;
};

//! What one end user came to.
struct EndUserFlow {
    NamedEndUser endUser;
    FlowSum total;
};

//! Everything in one currency.
struct CurrencyInsights {
    qint64 rows = 0;
    QList<MonthFlow> months;
    //! The one that moved most money first.
    QList<CategoryFlow> categories;
    //! Those that most money went to, at most InsightsReader::kLongest.
    QList<MerchantFlow> merchants;
    //! Those that moved most money, as many at most.
    QList<EndUserFlow> endUsers;
};

//! What came in and went out over some months, removed rows left out.
struct Insights {
    //! All there are of the integration, by name: whom one may ask about.
    QList<NamedEndUser> endUsers;
    //! From the first to the last row that was counted; 0 without any.
    qint64 days = 0;
    //! The one with most rows first.
    QList<CurrencyInsights> currencies;
};

//! Which transactions to sum.
struct InsightsQuery {
    //! The first day of the first month.
    QDate first;
    int months = 12;
    //! Empty: everybody's.
    EndUserId endUser;
    //! Empty: of all.
    IntegrationId integration{};
};

//! Sums transactions by month, category, merchant and end user in one pass, on a connection of its own: half a second for
//! a million rows. Same rules as Reader.
class InsightsReader {
public:
    static constexpr qsizetype kLongest = 8;

    //! Errors: those of Reader::open().
    static Result<std::unique_ptr<InsightsReader>> open(const QString& directory);

    //! \a percent tells other threads how far it is. Errors: Storage, also for a sum beyond 64 bits; Cancelled soon after
    //! \a stop was raised.
    Result<Insights> read(const InsightsQuery& query, const StopFlag& stop, std::atomic<int>& percent);

private:
    InsightsReader() = default;

    std::unique_ptr<Database> m_egret;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/fetchstrategy.h"
#include "core/domain/transactionupdate.h"
#include "core/sync/itemaccess.h"

#include <chrono>
#include <functional>

namespace egret {

class TransactionApi;

//! Reads an Item the older way, with /transactions/get: every row of a span of days. What webhooks count is never
//! trusted; the days themselves say which rows are new, changed or gone. Engine thread only.
class TransactionsFetch {
public:
    //! Plaid keeps two years.
    static constexpr int kHistoryDays = 730;
    //! All that Plaid answers before it has the whole history, and says nothing of it.
    static constexpr int kInitialDays = 30;
    static constexpr int kMaxRestarts = 5;
    //! What Plaid fetches after a repair may come this much later and still be as old as the trouble.
    static constexpr std::chrono::hours kRepairEcho{24};
    //! Read after a trouble of which nobody knows when it began.
    static constexpr int kUnknownTroubleDays = 90;

    //! What asks for more than the last days.
    struct Reach {
        bool everything = false;
        //! Ended less than kRepairEcho ago: from two days before its last success on.
        std::optional<EndedTrouble> trouble = {};
    };

    //! After each page: rows read so far, of how many. With an error nothing more is read.
    using PageSeen = std::function<Result<>(qint64 rows, qint64 total)>;

    //! Both outlive this.
    TransactionsFetch(TransactionApi& transactions, const Clock& clock);

    //! The last days of \a strategy, and all since two days before the last success, so that no outage leaves a gap; the
    //! whole history where it is asked for, at the first time, and until rows older than kInitialDays, or an hour without
    //! them, show that Plaid has it all. The update is complete for the days that were read and never has a cursor.
    //! Begins anew where Plaid's total changes between two pages, up to kMaxRestarts times.
    //! Errors: those of PlaidClient::post and of \a seen; Network with code "endless_pages".
    Task<TransactionUpdate> run(OpenItem item, FetchStrategy strategy, Reach reach, PageSeen seen);

private:
    Task<TransactionUpdate> read(OpenItem item, DateWindow days, PageSeen seen);
    Task<TransactionUpdate> readOnce(OpenItem item, DateWindow days, PageSeen seen);
    DateWindow daysToRead(const Item& item, const FetchStrategy& strategy, const std::optional<EndedTrouble>& trouble) const;
    DateWindow history() const;
    QDate today() const;

    TransactionApi& m_transactions;
    const Clock& m_clock;
};

} // namespace egret

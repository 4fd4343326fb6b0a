// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/transactionstore.h"
#include "core/sync/itemaccess.h"

namespace egret {

class AccountApi;
class Backoff;
class InstitutionLookup;
class TransactionApi;
class Writer;

//! How one sync of one Item ended.
struct SyncReport {
    SyncSummary summary;
    HistoryStatus history = HistoryStatus::Unknown; //!< NotReady: Plaid has nothing yet and nothing was stored
};

//! One sync of one Item: pages from the stored cursor until there are no more, then everything at once into the store.
//! Whole loop or nothing: a pending row's removal and its posted successor may lie on different pages. Engine thread
//! only; never two runs of one Item at a time (SyncScheduler sees to that).
class TransactionsSync {
public:
    static constexpr int kMaxRestarts = 5;

    struct Parts {
        ItemAccess& items;
        TransactionApi& transactions;
        AccountApi& accounts;
        InstitutionLookup& institutions;
        Writer& writer;
        Backoff& backoff;
        const Clock& clock;
    };
    explicit TransactionsSync(Parts parts);

    //! When the data changes while paging, Plaid wants the loop from its first cursor: done up to kMaxRestarts times,
    //! after 1, 2, 4 s. What a failure says about the Item is recorded with it; rows and cursor stay as they were.
    //! Errors: those of ItemAccess::open and PlaidClient::post; Conflict with code "sync_disabled"; Network with code
    //! "endless_pages" when Plaid announces more but does not move on; Storage.
    Task<SyncReport> run(ItemId item);

private:
    Task<SyncReport> syncItem(ItemId item);
    Task<TransactionUpdate> load(OpenItem item);
    Task<TransactionUpdate> loadPages(OpenItem item);
    Task<TransactionUpdate> withAccounts(OpenItem item, TransactionUpdate update);
    Task<SyncSummary> apply(ItemId item, TransactionUpdate update);

    Parts m_parts;
};

} // namespace egret

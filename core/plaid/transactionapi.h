// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/transactionupdate.h"
#include "core/plaid/plaidaccess.h"

namespace egret {

class PlaidClient;

//! Plaid's transaction calls. Engine thread only. Errors of every call: those of PlaidClient::post.
class TransactionApi {
public:
    static constexpr int kPageSize = 500; //!< the most that Plaid gives at once

    explicit TransactionApi(PlaidClient& client);

    //! One page of /transactions/sync after \a cursor; an empty one starts with the oldest. Repeated where safe.
    //! \a item only goes into the accounts read.
    Task<TransactionUpdate> sync(PlaidAccess access, AccessToken token, ItemId item, SyncCursor cursor);
    //! /transactions/refresh: makes Plaid ask the bank now; what is new follows by webhook. Billed for each call and
    //! therefore never repeated.
    Task<> refresh(PlaidAccess access, AccessToken token);

private:
    PlaidClient& m_client;
};

} // namespace egret

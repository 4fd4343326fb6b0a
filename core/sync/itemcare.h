// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/itemaccess.h"

namespace egret {

class ItemApi;
class TransactionApi;
class Writer;

//! What a person asks Plaid to do with one Item. Each is done once and never repeated by itself. Engine thread only;
//! what is passed in must outlive every flow.
class ItemCare {
public:
    struct Parts {
        ItemAccess& items;
        ItemApi& itemApi;
        TransactionApi& transactions;
        Writer& writer;
        const TokenVault& vault;
        const Clock& clock;
    };
    explicit ItemCare(Parts parts);

    // Errors of every flow: those of ItemAccess::open and PlaidClient::post; Storage.

    //! /transactions/refresh: Plaid asks the bank now, what is new follows by webhook. Billed for each call.
    Task<> askBank(ItemId item);
    //! /item/remove: the token is dead and billing ends. Here the Item stays with its history, marked as removed. One
    //! that Plaid no longer has counts as removed, too.
    Task<> remove(ItemId item);
    //! /item/access_token/invalidate: the old token dies at once, the new one takes its place, sealed. A lost answer
    //! loses the Item, and so does a failure to store: it then has to be linked anew.
    Task<> rotateToken(ItemId item);

private:
    Task<> markRemoved(ItemId item);

    Parts m_parts;
};

} // namespace egret

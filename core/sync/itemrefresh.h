// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/base/ids.h"

namespace egret {

class InstitutionLookup;
class ItemAccess;
class ItemApi;

//! Asks Plaid how an Item is (/item/get) and keeps the answer as the Item's state. Free of charge and cheap: the way to
//! learn that a broken login was repaired when the webhook that said so was lost. Engine thread only.
class ItemRefresh {
public:
    ItemRefresh(ItemAccess& items, ItemApi& api, InstitutionLookup& institutions);

    //! The value says whether the Item was in error before and is healthy now, which makes a sync worth while.
    //! Errors: those of ItemAccess::open and ItemApi::get; what they say about the Item is recorded first.
    Task<bool> run(ItemId item);

private:
    Task<bool> ask(ItemId item);

    ItemAccess& m_items;
    ItemApi& m_api;
    InstitutionLookup& m_institutions;
};

} // namespace egret

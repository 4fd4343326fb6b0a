// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/base/ids.h"

namespace egret {

class InstitutionLookup;
class ItemAccess;
class ItemApi;

//! How an Item is, by Plaid's word.
enum class ItemHealth {
    //! Now, whatever it was before.
    InError,
    //! Now; Egret knew of no error either.
    Well,
    //! Now; Egret knew of an error, which is cleared.
    Recovered,
};

//! Asks Plaid how an Item is (/item/get) and keeps the answer as the Item's state. Free of charge and cheap: the way to
//! learn that a broken login was repaired when the webhook that said so was lost. Engine thread only.
class ItemRefresh {
public:
    ItemRefresh(ItemAccess& items, ItemApi& api, InstitutionLookup& institutions);

    //! Errors, where nobody knows how it is: those of ItemAccess::open and ItemApi::get; what they say about the Item is
    //! recorded first.
    Task<ItemHealth> run(ItemId item);

private:
    Task<ItemHealth> ask(ItemId item);

    ItemAccess& m_items;
    ItemApi& m_api;
    InstitutionLookup& m_institutions;
};

} // namespace egret

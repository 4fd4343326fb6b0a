// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/itemapi.h"
#include "core/sync/itemaccess.h"

#include <QSet>

namespace egret {

class InstitutionApi;

//! Finds out at which bank an Item is, and keeps it with the Item. A nicety: its failures are logged and never stop a
//! sync. Engine thread only.
class InstitutionLookup {
public:
    InstitutionLookup(ItemAccess& items, ItemApi& itemApi, InstitutionApi& institutionApi);

    //! Asks Plaid when the bank's name is not known yet, at most once per Item and run of the program: some Items
    //! have no institution at all. What else Plaid says of the Item is kept as well.
    Task<> ensure(OpenItem item);
    //! The same from an answer of /item/get that is at hand.
    Task<> keep(OpenItem item, PlaidItem plaidItem);

private:
    ItemAccess& m_items;
    ItemApi& m_itemApi;
    InstitutionApi& m_institutionApi;
    QSet<ItemId> m_asked;
};

} // namespace egret

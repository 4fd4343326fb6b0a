// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/itemfacts.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! Writes what Plaid last said about Items. Writer thread only.
class ItemFactsStore {
public:
    explicit ItemFactsStore(Database& database);

    //! Replaces what was known of \a item; facts.checked has to be set. Errors: NotFound, Storage.
    Result<> keep(const ItemId& item, const ItemFacts& facts);

private:
    Database& m_database;
};

//! What was kept last; empty facts where nothing was. For readers as well. Errors: Storage.
Result<ItemFacts> selectItemFacts(Database& database, const ItemId& item);
//! The accounts of \a item by the order of their arrival. For readers as well. Errors: Storage.
Result<QList<Account>> selectAccounts(Database& database, const ItemId& item);

} // namespace egret

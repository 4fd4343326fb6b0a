// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/domain/environment.h"
#include "core/store/database.h"

#include <QHash>

namespace egret {

//! What an Item is called in lists that hold its id only.
struct ItemName {
    EndUserId endUser;
    //! The end user's id where no name is known.
    QString endUserName;
    //! Empty until Plaid has told.
    QString institution;
    Environment environment = Environment::Offline;

    friend bool operator==(const ItemName&, const ItemName&) = default;
};

//! Of every Item; it counts nothing, so it is quick for thousands of them. Errors: Storage.
Result<QHash<ItemId, ItemName>> selectItemNames(Database& egret);

} // namespace egret

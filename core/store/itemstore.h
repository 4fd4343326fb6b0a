// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/item.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! What happened to a posted link.
enum class LinkOutcome {
    Created, //!< a new Item
    Updated, //!< the same Item again: its token was replaced
};

//! Writes and reads the items table. Writer thread only.
class ItemStore {
public:
    explicit ItemStore(Database& database);

    //! Creates the end user where needed and the Item with its sealed token, or replaces the token of the Item if it
    //! is already held for the same end user and integration; one SQL transaction, durable when it returns.
    //! Errors: NotFound (no such integration), Conflict with the holder in detail, Storage.
    Result<LinkOutcome> link(const Item& item, const QString& endUserName);
    Result<Item> find(const ItemId& id); //!< Errors: NotFound, Storage
    Result<QList<Item>> all(); //!< ordered by creation
    //! Records the state of an Item. An empty \a errorCode clears the error. Errors: NotFound, Storage.
    Result<> setStatus(const ItemId& id, ItemStatus status, const QString& errorCode, const QString& errorMessage, Timestamp now);
    Result<> setInstitution(const ItemId& id, const InstitutionId& institution, const QString& name, Timestamp now);

private:
    Database& m_database;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/item.h"
#include "core/store/database.h"

#include <QList>
#include <QSet>

namespace egret {

//! What happened to a posted link.
enum class LinkOutcome {
    Created, //!< a new Item
    Updated, //!< the same Item again: its token was replaced
};

//! An Item with the accounts that are known of it and still shared. Those without transactions may be missing.
struct HeldBank {
    Item item;
    QList<Account> accounts;
};

//! Writes and reads the items table. An Item belongs to one integration and one end user and never changes hands; its
//! access token is in the same row, sealed, so that neither is ever stored without the other. Writer thread only.
class ItemStore {
public:
    explicit ItemStore(Database& database);

    //! Creates the end user where needed and the Item with its sealed token, or replaces the token of the Item if it
    //! is already held for the same end user and integration; one SQL transaction, durable when it returns.
    //! The time of the link is the later of item.created and item.lastUpdated; an empty heronId is made. A fresh token
    //! turns an Item in trouble back to Pending, since only the next sync can tell, and ends what was announced.
    //! Errors: NotFound (no such integration), Conflict with the holder in detail and code "end_user_id" or
    //! "integration" for what differs, Storage.
    Result<LinkOutcome> link(const Item& item, const QString& endUserName);
    //! Errors: NotFound, Storage.
    Result<Item> find(const ItemId& id);
    //! Items of \a endUser in \a integration at \a institution, oldest first, without those whose next action is to link
    //! the bank anew. Errors: Storage.
    Result<QList<HeldBank>> heldAt(
        const IntegrationId& integration, const EndUserId& endUser, const InstitutionId& institution);
    //! Those of \a ids that are held. Errors: Storage.
    Result<QSet<ItemId>> heldOf(const QList<ItemId>& ids);
    //! In order of creation, sealed tokens included.
    Result<QList<Item>> all();
    //! Records the state of an Item. An empty \a errorCode clears the error. Errors: NotFound, Storage.
    Result<> setStatus(
        const ItemId& id, ItemStatus status, const QString& errorCode, const QString& errorMessage, Timestamp now);
    //! Puts a fresh token in the place of the one that is held; nothing else changes. Errors: NotFound, Storage.
    Result<> replaceToken(const ItemId& id, const QByteArray& sealedToken, Timestamp now);
    //! Records which bank the Item is at; \a name may be empty. Errors: NotFound, Storage.
    Result<> setInstitution(const ItemId& id, const InstitutionId& institution, const QString& name, Timestamp now);

private:
    Database& m_database;
};

} // namespace egret

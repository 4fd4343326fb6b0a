// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/fetchstrategy.h"
#include "core/domain/item.h"
#include "core/plaid/itemapi.h"
#include "core/plaid/plaidaccess.h"
#include "core/secrets/tokenvault.h"
#include "core/store/syncrunstore.h"

namespace egret {

class Writer;

//! An Item with all that a call to Plaid about it needs.
struct OpenItem {
    Item item;
    AccessToken token;
    PlaidAccess access;
};

//! Opens Items for calls to Plaid and keeps their state. Engine thread only; the rows are read and written on the
//! writer's thread. What is passed in must outlive every flow.
class ItemAccess {
public:
    ItemAccess(Writer& writer, const TokenVault& vault, PlaidAccessSource& accesses, const Clock& clock);

    //! Errors: NotFound; SecretsMissing with code "TOKEN_LOST" (the token cannot be opened with today's data key) or
    //! "KEYS_MISSING" (the integration's secret is gone); SecretsLocked and SecretsUnavailable, when nothing can be
    //! known now; what PlaidAccessSource says; Storage.
    Task<OpenItem> open(ItemId item);

    //! Keeps with the Item what \a failure says about it; passing troubles leave it as it is. History is not touched.
    Task<> recordFailure(ItemId item, Error failure);
    //! Ends an error: Active, or Pending while nothing was ever fetched.
    Task<> clearFailure(Item item);
    //! Shows that the first fetch has begun.
    Task<> markSyncing(ItemId item);
    //! What Plaid said besides an error. Where it named none, announcements that its answer overtakes are taken back.
    Task<> keepFacts(ItemId item, PlaidItem answer);
    //! How the Items of \a integration are read. Errors: NotFound, Storage.
    Task<FetchStrategy> strategyOf(IntegrationId integration);
    //! The trouble of \a item that ended at \a since or later. Errors: Storage.
    Task<std::optional<EndedTrouble>> troubleEndedSince(ItemId item, Timestamp since);
    Task<> setInstitution(ItemId item, InstitutionId institution, QString name);

private:
    Result<AccessToken> openToken(const Item& item) const;
    Task<> setStatus(ItemId item, ItemStatus status, QString code, QString message);

    Writer& m_writer;
    const TokenVault& m_vault;
    PlaidAccessSource& m_accesses;
    const Clock& m_clock;
};

} // namespace egret

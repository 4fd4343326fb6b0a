// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/link/linklog.h"
#include "core/link/twinsearch.h"
#include "core/plaid/itemapi.h"
#include "core/plaid/linkapi.h"
#include "core/secrets/tokenvault.h"

#include <memory>
#include <optional>

namespace egret {

class PlaidClient;
class Writer;

//! Whether a call that failed with \a failure may succeed later without anybody's doing: the visit goes on meanwhile.
bool passesByItself(const Error& failure);

//! Turns public tokens into Items. A public token works once, and an answer may be lost on its way, so each exchange is
//! noted before it is sent and again, with its Item, once that is stored; what Plaid says about a token that was sent
//! before is read in that light. A bank that the end user has linked before is left alone: Plaid would bill both Items, and
//! some banks end the older one. Engine thread only; parts outlive every flow.
class LinkHarvest {
public:
    struct Parts {
        Writer& writer;
        std::shared_ptr<const TokenVault> vault;
        PlaidClient& plaid;
        const Clock& clock;
    };
    explicit LinkHarvest(Parts parts);

    //! Exchanges every public token of \a sessions that was not exchanged yet, and stores the Items. The value is those
    //! stored just now. What TwinSearch finds an Item for is never exchanged, now or later, and named by
    //! twinsOf(), unless the visit allows duplicates. Errors: what passesByItself() may be tried again with a fresh answer of /link/token/get; lasting
    //! ones are Conflict with code "exchange_lost" (Plaid says the token was used, we sent it once and got no answer, and
    //! no Item came since), "exchanged_elsewhere" (used, and never sent from here), "end_user_id" or "integration" (the
    //! Item is held by another), and Plaid's own.
    Task<QList<ItemId>> take(LinkVisit visit, PlaidAccess access, QList<LinkSession> sessions);
    //! Seals and stores one Item of \a institution, which may be empty. Errors: Conflict, NotFound, Storage, those of TokenVault::seal.
    Task<> store(LinkVisit visit, ExchangedToken exchanged, InstitutionId institution);
    //! Items that \a visit has brought so far.
    Task<QList<ItemId>> itemsOf(QString visit);
    //! Items whose accounts \a visit has brought once more, and that were left as they are.
    Task<QList<ItemId>> twinsOf(QString visit);

private:
    Task<std::optional<ItemId>> takeOne(LinkVisit visit, PlaidAccess access, ItemAddResult result);
    Task<bool> leaveTwin(LinkVisit visit, PlaidAccess access, ItemAddResult result);
    Task<ItemId> exchange(LinkVisit visit, PlaidAccess access, ItemAddResult result, bool sentBefore);
    Task<ItemId> lostItem(LinkVisit visit);
    Task<QList<ItemId>> itemsOfSteps(QString visit, QString name);
    Task<> note(QString visit, QString name, QString sum, QString detail);

    Writer& m_writer;
    std::shared_ptr<const TokenVault> m_vault;
    const Clock& m_clock;
    LinkLog m_log;
    ItemApi m_items;
    TwinSearch m_twins;
};

} // namespace egret

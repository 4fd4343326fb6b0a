// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/webhookmovestore.h"
#include "core/sync/itemaccess.h"

#include <QUrl>

namespace egret {

class ItemApi;
class Writer;

//! What became of one Item's webhooks.
struct MovedWebhook {
    enum class Outcome {
        Moved,
        //! They go there already; Plaid was not asked to change anything.
        AlreadyThere,
        //! Only looked.
        WouldMove,
        //! Nothing to take back.
        NeverMoved,
    };

    Outcome outcome = Outcome::NeverMoved;
    //! Where they went so far, and where they go now or would go; empty: nowhere.
    QUrl from;
    QUrl to;
};

QString movedWebhookName(MovedWebhook::Outcome outcome); //!< "moved", "already there", "would move", "never moved"

//! Moves where Plaid sends Items' webhooks (/item/webhook/update), one Item a call. Each move is written down before
//! Plaid is asked, so a process that is killed between the two loses nothing: asking again goes on, and what was there
//! before the move stays known. Engine thread only; what is passed in must outlive every flow.
class WebhookMover {
public:
    struct Parts {
        ItemAccess& items;
        ItemApi& itemApi;
        Writer& writer;
        const Clock& clock;
    };
    explicit WebhookMover(Parts parts);

    // Errors of both: those of ItemAccess::open and PlaidClient::post; Storage.

    //! Plaid sends the webhooks of \a item to \a to from now on, and tells that URL so. \a lookOnly: changes nothing.
    Task<MovedWebhook> move(ItemId item, QUrl to, bool lookOnly);
    //! Back to where they went before the last move; once.
    Task<MovedWebhook> moveBack(ItemId item, bool lookOnly);
    //! Those of \a items whose new URL has not told us that Plaid reached it. Errors: Storage.
    Task<QList<ItemId>> unacknowledged(QList<ItemId> items);

private:
    Task<MovedWebhook> carryOut(ItemId item, WebhookMove move, bool lookOnly);
    Task<> send(OpenItem open, WebhookMove move, QUrl previous);
    Task<> finish(ItemId item);

    Parts m_parts;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/webhookevent.h"
#include "core/receiver/webhookposter.h"
#include "core/store/accountrevocationstore.h"
#include "core/store/updatewriter.h"

#include <optional>

namespace egret {

class Runtime;
struct WebhookRecord;

//! What acting on a delivery deletes for good.
struct ReplayDeletion {
    AccountId account;
    HeldAccount held;
};

//! What acting on a delivery once more did, or would do.
struct WebhookReplay {
    WebhookEvent event;
    //! It was acted on; otherwise it was only looked at.
    bool done = false;
    //! The Item's rows are brought up to date, and changes says how.
    bool syncs = false;
    //! rows are filled in where it was only looked at.
    UpdatePreview changes;
    //! Of one that was only looked at; nothing where it deletes nothing, or nothing that is held here.
    std::optional<ReplayDeletion> deletes = {};
};

// Engine thread only; \a runtime outlives each flow. Errors of all: those of exactBody().

//! The delivery with \a id, from the inbox or the ring. Errors: NotFound, Storage.
Task<WebhookRecord> findDelivery(Runtime* runtime, WebhookId id);

//! What replaying \a record here would change, found out without writing any row: of a sync, what Plaid has to say since
//! the last one. Errors: InvalidInput for one that was never verified and is no edited copy; those of the sync.
Task<WebhookReplay> previewReplay(Runtime* runtime, WebhookRecord record);

//! What replaying \a record here would delete for good, without a call to Plaid. Errors: as previewReplay().
Task<std::optional<ReplayDeletion>> deletionOf(Runtime* runtime, WebhookRecord record);

//! The same once \a record is put back into the queue, where it is verified before it is acted on. Errors: those of
//! exactBody(), Storage.
Task<std::optional<ReplayDeletion>> deletionOnceHandled(Runtime* runtime, WebhookRecord record);

//! Acts on \a record now, whatever its state. Errors: as previewReplay().
Task<WebhookReplay> replayHere(Runtime* runtime, WebhookRecord record);

//! Sends the exact bytes of \a record to \a target. Errors: those of WebhookPoster::post().
Task<WebhookPoster::Outcome> replayElsewhere(Runtime* runtime, WebhookRecord record, QUrl target);

} // namespace egret

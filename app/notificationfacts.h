// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/inboxreader.h"
#include "core/store/itemreader.h"
#include "core/store/overviewreader.h"
#include "ui/notifications/notification.h"

#include <optional>

namespace egret {

// Deliveries of the last day that somebody should look at.
struct WebhookTrouble {
    qint64 rejected = 0;
    qint64 deadLetters = 0;
    std::optional<Timestamp> lastRejected;
    std::optional<Timestamp> lastDeadLetter;
};

// Reader thread. It reads the rows of a day. Errors: as InboxReader.
Result<WebhookTrouble> readWebhookTrouble(InboxReader& reader, Timestamp now);

// What the bell tells of, made of what is stored. Where a notification leads, its \c open, is left to the caller: the Item or
// nothing is beside it.
struct NotificationFact {
    Notification notification;
    ItemId item;
};

// Items that need somebody, the worst first.
QList<NotificationFact> itemFacts(const QList<ListedItem>& items);
// Rejected webhooks and dead letters. A new one in another hour makes the matter a new one.
QList<NotificationFact> webhookFacts(const WebhookTrouble& trouble);
// Syncs that brought something, and Items that were linked, newest first; at most \a limit.
QList<NotificationFact> successFacts(const QList<ItemEvent>& events, int limit);

} // namespace egret

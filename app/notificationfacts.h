// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/inboxreader.h"
#include "core/store/itemreader.h"
#include "core/store/overviewreader.h"
#include "ui/mainwindow/page.h"
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

// What the bell tells of, made of what is stored. Where a notification leads, its \c open, is left to the caller.
struct NotificationFact {
    Notification notification;
    // It leads to the Item, and to the page where there is none.
    ItemId item;
    Page page = Page::Webhooks;
};

// Items that need somebody, the worst first.
QList<NotificationFact> itemFacts(const QList<ListedItem>& items);
// Rejected webhooks and dead letters. A new one in another hour makes the matter a new one.
QList<NotificationFact> webhookFacts(const WebhookTrouble& trouble);
// Calls to Plaid have been in vain since then.
NotificationFact reachFact(Timestamp since);
// The receiver does not listen, because of \a error.
NotificationFact receiverFact(const Error& error);
// Syncs that brought something, and Items that were linked, newest first; at most \a limit.
QList<NotificationFact> successFacts(const QList<ItemEvent>& events, int limit);

} // namespace egret

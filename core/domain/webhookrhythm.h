// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/item.h"

#include <chrono>
#include <optional>

namespace egret {

//! How often one Item's updates are announced. Plaid looks at a bank one to four times a day and announces what is new
//! with several webhooks at once; these count as one.
struct WebhookRhythm {
    //! The last one heard; nothing before the first.
    std::optional<Timestamp> last;
    //! Between two of them, smoothed; zero until two were heard.
    std::chrono::microseconds usual{0};

    //! One was received \a at. What comes out of order changes nothing.
    void hear(Timestamp at);

    friend bool operator==(const WebhookRhythm&, const WebhookRhythm&) = default;
};

//! A webhook that should come.
struct ExpectedWebhook {
    //! "INITIAL_UPDATE", "HISTORICAL_UPDATE", "SYNC_UPDATES_AVAILABLE" or "WEBHOOK_UPDATE_ACKNOWLEDGED".
    QString code;
    //! From then on it is missing.
    Timestamp due;

    friend bool operator==(const ExpectedWebhook&, const ExpectedWebhook&) = default;
};

//! What is known of one Item's webhooks.
struct WebhookWatch {
    ItemId item;
    ItemStatus status = ItemStatus::Pending;
    HistoryStatus history = HistoryStatus::NotReady;
    Timestamp created;
    //! Plaid sends them to this receiver, as far as it last said.
    bool comesHere = false;
    //! Since when Plaid owes us the acknowledgement of a new URL; nothing where it does not.
    std::optional<Timestamp> movedHere;
    WebhookRhythm rhythm;
};

//! What should come next; nothing where nobody can tell: the Item is in trouble or stopped, or its webhooks go elsewhere.
//! Generous: a bank may rest for a long weekend, and three of the usual pauses are waited for.
std::optional<ExpectedWebhook> expectedWebhook(const WebhookWatch& watch);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/item.h"

#include <QList>

#include <optional>

namespace egret {

//! Something about an Item that somebody should know although calls may still succeed. Plaid announced it by webhook, or
//! Egret found it. One Item has at most one notice of a code about a subject: a later one takes its place.
struct ItemNotice {
    //! The webhook's code ("PENDING_DISCONNECT", …) or one of Egret's own words; plaidAdvice() knows each of them.
    QString code;
    //! The account or the other Item that it is about; empty where it is about the Item itself.
    QString subject;
    //! Plaid's word for the reason, or a sentence of Egret's; may be empty.
    QString reason;
    Timestamp noted;
    //! When it will be too late to act; nothing where that does not end.
    std::optional<Timestamp> due;
    //! The delivery that said so; empty where none did.
    WebhookId source;

    friend bool operator==(const ItemNotice&, const ItemNotice&) = default;
};

//! One change of an Item's status, as it was after it.
struct ItemStatusChange {
    Timestamp at;
    ItemStatus status = ItemStatus::Pending;
    QString errorCode;
    QString errorMessage;
};

//! The notice to act on first: what has a date comes before what has none, sooner before later, and what asks for nothing
//! is left out. Nothing where there is nothing to do.
std::optional<ItemNotice> mostUrgent(const QList<ItemNotice>& notices);

//! The one thing to do next about \a item: what its status asks for, else what the most urgent of \a notices does.
QString nextAction(const Item& item, const QList<ItemNotice>& notices);

} // namespace egret

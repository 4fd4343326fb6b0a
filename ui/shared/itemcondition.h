// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemreader.h"
#include "ui/shared/badges.h"

namespace egret {

//! The parts of the list of Items.
enum class ItemGroup { Healthy, Syncing, NeedsLogin, Error, Revoked };

//! How an Item fares, in the words of the person who keeps it alive: made from its status, its error and the notice to act
//! on first.
struct ItemCondition {
    ItemGroup group = ItemGroup::Healthy;
    //! The worst is 0; what the list is sorted by.
    int severity = 0;
    ChipText chip;
    //! The action of PlaidAdvice, "none" or "wait".
    QString action;
    //! What to do next, as a verb; empty: nothing.
    QString step;
    //! Plaid's code, or one of Egret's own words; empty while healthy.
    QString code;
    //! When it will be too late to act.
    std::optional<Timestamp> due;
    //! What happened, and what to do about it; empty while healthy.
    QString headline;
    QString advice;

    //! Somebody has to do something; what passes by itself is not counted, nor what was removed on purpose.
    bool needsAttention = false;
    //! Link in update mode mends it.
    bool canBeRepaired() const;

    friend bool operator==(const ItemCondition&, const ItemCondition&) = default;
};

//! \a isRunning: a sync of it is under way.
ItemCondition conditionOf(const ListedItem& listed, bool isRunning);

//! How many of \a items need somebody.
int needingAttention(const QList<ListedItem>& items);

//! A notice in words: what it says, then what to do. Plaid's codes are not translated.
QString noticeText(const ItemNotice& notice);

} // namespace egret

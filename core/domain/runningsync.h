// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace egret {

//! How far a sync has come.
struct SyncProgress {
    //! Nothing is stored before Plaid's last page.
    enum class Stage { Fetching, Storing };

    ItemId item;
    Stage stage = Stage::Fetching;
    //! Named by Plaid so far: added, modified and removed ones.
    qint64 rows = 0;
    //! More pages follow.
    bool hasMore = false;
    //! Of rows, how many are stored.
    qint64 stored = 0;
    //! How many rows there will be. /transactions/sync tells no total: about as many as are stored of the Item, where all
    //! are read anew, and nothing where nobody knows.
    std::optional<qint64> expected = {};
    //! expected is Plaid's own count.
    bool announced = false;
};

//! A sync that is under way.
struct RunningSync {
    ItemId item;
    Timestamp since;
    //! Named by Plaid so far: added, modified and removed ones.
    qint64 rows = 0;
    SyncProgress::Stage stage = SyncProgress::Stage::Fetching;
    Timestamp stageSince = since;
    //! Of rows.
    qint64 stored = 0;
    //! What rows, or while storing stored, comes to. Nothing where nobody knows.
    std::optional<qint64> total = {};
    //! total is known, not taken from what was stored before.
    bool isExact = false;

    //! Takes over what \a progress says at \a now.
    void take(const SyncProgress& progress, Timestamp now);
    //! Rows a second in this stage; 0 while there is nothing to tell it by.
    double rate(Timestamp now) const;
    //! Of this stage, at the rate so far. Nothing where total or rate are not known, or more came than was expected.
    std::optional<std::chrono::seconds> left(Timestamp now) const;

    friend bool operator==(const RunningSync&, const RunningSync&) = default;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::RunningSync)
Q_DECLARE_METATYPE(egret::SyncProgress)

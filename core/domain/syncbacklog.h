// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace egret {

//! Syncs that were asked for and have not begun.
struct SyncBacklog {
    //! Wait for their turn.
    int queued = 0;
    //! Did not reach Plaid the last time, and are tried again by themselves.
    int unreached = 0;

    friend bool operator==(const SyncBacklog&, const SyncBacklog&) = default;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::SyncBacklog)

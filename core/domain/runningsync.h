// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QList>
#include <QMetaType>

namespace egret {

//! A sync that is under way.
struct RunningSync {
    ItemId item;
    Timestamp since;
    //! Named by Plaid so far: added, modified and removed ones.
    qint64 rows = 0;

    friend bool operator==(const RunningSync&, const RunningSync&) = default;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::RunningSync)

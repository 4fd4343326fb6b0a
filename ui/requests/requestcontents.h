// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/requestrecord.h"
#include "core/store/itemnames.h"

namespace egret {

//! Everything the panel shows of one call to Plaid.
struct RequestContents {
    RequestRecord record; //!< with its bodies
    QString curl; //!< a command that repeats it, secrets as variables
    ItemName item; //!< empty where it was for no Item that is held here
};

//! How one operation fares, for the table of operations.
struct OperationLine {
    RequestStatistics statistics;
    //! Calls a minute that Plaid allows one client; 0: no limit is known.
    qint64 limitPerMinute = 0;
};

} // namespace egret

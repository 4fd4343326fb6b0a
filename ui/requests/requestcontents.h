// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/requestrecord.h"
#include "core/store/itemnames.h"

#include <QJsonObject>

namespace egret {

//! Everything the panel shows of one call to Plaid.
struct RequestContents {
    RequestRecord record; //!< with its bodies
    QString curl; //!< a command that repeats it, secrets as variables
    ItemName item; //!< empty where it was for no Item that is held here
    bool isWhole = false; //!< the log left out nothing that running it again needs
};

//! A call is to be made again.
struct RerunWish {
    RequestRecord call;
    QJsonObject body;
    bool agreed = false; //!< what speaks against it was shown
};

//! A call that was not made again, because somebody has to agree first.
struct RerunQuestion {
    RerunWish wish;
    QList<RerunConcern> concerns;
};

//! How one operation fares, for the table of operations.
struct OperationLine {
    RequestStatistics statistics;
    //! Calls a minute that Plaid allows one client; 0: no limit is known.
    qint64 limitPerMinute = 0;
};

} // namespace egret

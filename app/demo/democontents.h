// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

namespace egret {

//! What linking the whole simulated world brings.
struct DemoContents {
    qint64 endUsers = 0;
    qint64 items = 0;
    qint64 transactions = 0; //!< with two years of history
};

//! Counts the world of \a seed as it is on \a today (UTC). Takes some ten milliseconds; starts nothing.
DemoContents demoContents(quint64 seed, QDate today);

} // namespace egret

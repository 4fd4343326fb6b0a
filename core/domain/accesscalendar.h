// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace egret {

//! The access that an end user gave to an Item ends, unless it is renewed before.
struct AccessEnd {
    ItemId item;
    QString endUserName;
    QString institution; //!< may be empty
    Timestamp at;
};

//! An iCalendar (RFC 5545) with an event at the moment of each of \a ends and a reminder a week before it, the time that Plaid
//! gives as well. An Item's event keeps its UID, so that a calendar that is loaded again moves it.
QByteArray accessCalendar(const QList<AccessEnd>& ends, Timestamp now);

} // namespace egret

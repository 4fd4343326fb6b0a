// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/bank/transferbook.h"

namespace egret {

//! What clocks on the US East Coast show at \a time, daylight saving as since 2007. The spec of the result is UTC.
QDateTime easternTime(Timestamp time);

//! Whether a same-day transfer comes too late at \a time and goes by standard ACH: between their cut-offs, 15:00 and
//! 20:30 Eastern, on a banking day.
bool missesSameDay(Timestamp time);

//! When money that was submitted arrives and until when it can come back. All are US banking days; null: not known for
//! this kind of transfer.
struct TransferDates {
    //! One banking day after submission; the same one by same-day ACH, rtp and wire.
    QDate settlement;
    //! Five banking days after settlement; debits only.
    QDate fundsAvailable;
    //! Three after settlement; ACH only.
    QDate standardReturn;
    //! 61 after settlement; ACH only.
    QDate unauthorizedReturn;
};
TransferDates transferDates(const TransferTerms& terms, Timestamp created);

} // namespace egret

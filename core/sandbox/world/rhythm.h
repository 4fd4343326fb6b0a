// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

namespace egret {

//! What decides on which days something happens.
enum class Rhythm {
    //! Each opening day; paid out on the banking day after.
    Sales,
    //! Each day with a chance of when per mille, half of it at weekends.
    Often,
    //! On weekday when (1 = Monday).
    Weekly,
    //! On weekday when, every second week.
    Biweekly,
    //! On day when of the month and on its last.
    Semimonthly,
    //! On day when of the month, or its last.
    Monthly,
    //! On day when of the months in which US estimated taxes are due.
    Quarterly,
    //! On when = month * 100 + day.
    Yearly,
    //! On every day on which banks post.
    EveryBankingDay,
};

//! Whether what happens again is as large each time.
enum class Amount {
    //! Drawn each time.
    Varies,
    //! Drawn once per customer: rents, subscriptions, instalments.
    Steady,
};

//! How sales swing over the year.
enum class Season { Even, Summer, Holidays, Office };

//! Whether \a rhythm falls on \a day by the calendar alone. \a parity tells which of two weeks is a Biweekly one's. Always
//! false for Sales and Often, which opening days and dice decide.
bool fallsOn(Rhythm rhythm, int when, QDate day, quint64 parity);

//! Per cent of an average day's sales, by weekday; 0 where the doors are shut.
int weekdayShare(bool openAtWeekends, QDate day);

//! Per cent of an average month's sales.
int seasonShare(Season season, int month);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/bankcalendar.h"

namespace egret {

namespace {

//! The Federal Reserve keeps a holiday that falls on a Sunday on Monday, and one on a Saturday not at all.
bool isFixedHoliday(QDate day)
{
    const auto named = [](QDate date) {
        switch (date.month() * 100 + date.day()) {
        case 101:
        case 619:
        case 704:
        case 1111:
        case 1225: return true;
        default: return false;
        }
    };
    return named(day) || (day.dayOfWeek() == Qt::Monday && named(day.addDays(-1)));
}

bool isFloatingHoliday(QDate day)
{
    const int week = (day.day() - 1) / 7 + 1; // which one of its weekday in the month
    if (day.dayOfWeek() == Qt::Thursday)
        return day.month() == 11 && week == 4;
    if (day.dayOfWeek() != Qt::Monday)
        return false;
    switch (day.month()) {
    case 1:
    case 2: return week == 3;
    case 5: return day.day() > 24;
    case 9: return week == 1;
    case 10: return week == 2;
    default: return false;
    }
}

} // namespace

bool isBankingDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !isFixedHoliday(day) && !isFloatingHoliday(day);
}

QDate bankingDayFrom(QDate day)
{
    while (!isBankingDay(day))
        day = day.addDays(1);
    return day;
}

QDate postingDay(QDate day)
{
    return bankingDayFrom(day.addDays(1));
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/rhythm.h"

#include "core/sandbox/world/bankcalendar.h"

#include <algorithm>
#include <array>

namespace egret {

bool fallsOn(Rhythm rhythm, int when, QDate day, quint64 parity)
{
    switch (rhythm) {
    case Rhythm::Sales:
    case Rhythm::Often: return false;
    case Rhythm::Weekly: return day.dayOfWeek() == when;
    case Rhythm::Biweekly: return day.dayOfWeek() == when && (quint64(day.toJulianDay() / 7) + parity) % 2 == 0;
    case Rhythm::Semimonthly: return day.day() == when || day.day() == day.daysInMonth();
    case Rhythm::Monthly: return day.day() == std::min(when, day.daysInMonth());
    case Rhythm::Quarterly: {
        const int month = day.month();
        return day.day() == when && (month == 1 || month == 4 || month == 6 || month == 9);
    }
    case Rhythm::Yearly: return day.month() * 100 + day.day() == when;
    case Rhythm::EveryBankingDay: return isBankingDay(day);
    }
    return false;
}

int weekdayShare(bool openAtWeekends, QDate day)
{
    static constexpr std::array retail{82, 86, 92, 100, 118, 136, 104};
    static constexpr std::array office{96, 104, 106, 104, 90, 0, 0};
    return (openAtWeekends ? retail : office)[size_t(day.dayOfWeek() - 1)];
}

int seasonShare(Season season, int month)
{
    static constexpr std::array<std::array<int, 12>, 4> shares{{
        {96, 95, 98, 100, 102, 102, 100, 99, 101, 103, 102, 104}, // Even
        {64, 68, 86, 104, 124, 138, 142, 132, 108, 86, 70, 78}, // Summer
        {82, 80, 86, 90, 94, 92, 90, 94, 100, 108, 136, 168}, // Holidays
        {98, 100, 106, 104, 102, 98, 90, 86, 104, 108, 102, 84}, // Office
    }};
    return shares[size_t(season)][size_t(month - 1)];
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transfercalendar.h"

#include "core/sandbox/world/bankcalendar.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QTime kSameDayCutOff(15, 0);
const QTime kStandardCutOff(20, 30);
const QTime kWireCutOff(18, 30);
constexpr int kHold = 5; // banking days
constexpr int kStandardReturns = 3;
constexpr int kUnauthorizedReturns = 61;

//! The \a count-th Sunday of a month.
QDate sunday(int year, int month, int count)
{
    const QDate first(year, month, 1);
    return first.addDays(7 - first.dayOfWeek() + 7 * (count - 1));
}

bool isDaylightSaving(const QDateTime& utc)
{
    const int year = utc.date().year();
    const QDateTime start(sunday(year, 3, 2), QTime(7, 0), Qt::UTC); // 02:00 EST
    const QDateTime end(sunday(year, 11, 1), QTime(6, 0), Qt::UTC); // 02:00 EDT
    return utc >= start && utc < end;
}

QDate bankingDaysAfter(QDate day, int count)
{
    for (; count > 0; --count)
        day = bankingDayFrom(day.addDays(1));
    return day;
}

//! The day on which the network gets what was made at \a local.
QDate submissionDay(const TransferTerms& terms, const QDateTime& local)
{
    if (terms.network == "rtp"_L1)
        return local.date();
    QTime cutOff = terms.network == "wire"_L1 ? kWireCutOff : kStandardCutOff;
    if (terms.network == "same-day-ach"_L1)
        cutOff = kSameDayCutOff;
    return bankingDayFrom(local.time() < cutOff ? local.date() : local.date().addDays(1));
}

} // namespace

QDateTime easternTime(Timestamp time)
{
    const QDateTime utc = toDateTime(time);
    return utc.addSecs((isDaylightSaving(utc) ? -4 : -5) * 3600);
}

bool missesSameDay(Timestamp time)
{
    const QDateTime local = easternTime(time);
    return isBankingDay(local.date()) && local.time() >= kSameDayCutOff && local.time() < kStandardCutOff;
}

TransferDates transferDates(const TransferTerms& terms, Timestamp created)
{
    TransferDates dates;
    const QDate submitted = submissionDay(terms, easternTime(created));
    dates.settlement = terms.network == "ach"_L1 ? bankingDaysAfter(submitted, 1) : submitted;
    if (terms.isDebit())
        dates.fundsAvailable = bankingDaysAfter(dates.settlement, kHold);
    if (terms.isAch()) {
        dates.standardReturn = bankingDaysAfter(dates.settlement, kStandardReturns);
        dates.unauthorizedReturn = bankingDaysAfter(dates.settlement, kUnauthorizedReturns);
    }
    return dates;
}

} // namespace egret

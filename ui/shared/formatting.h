// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace egret {

// How values are written for people. Digits are grouped and signs of currencies placed as the locale does; amounts never
// pass through floating point.

//! "+$4,318.92", "−$1,284.50", "−CA$12.00", "−KWD 1.250"; zero has no sign. \a inflowPositive: positive is money in, the
//! reverse of Plaid's sign.
QString signedMoney(const Money& inflowPositive, const QLocale& locale);

//! The same without sign: "$1,284.50".
QString plainMoney(const Money& money, const QLocale& locale);

//! For charts: "$4.40M", "−$214.4k", "$950"; rounded, with a sign only where it is negative.
QString compactMoney(const Money& money, const QLocale& locale);

//! What the numbers of a whole table count, said once above it.
struct AmountScale {
    enum class Unit { One, Thousand, Million };
    Unit unit = Unit::One;
    int decimals = 0; //!< 0 or 1

    friend bool operator==(const AmountScale&, const AmountScale&) = default;
};

//! One that leaves four or five digits of \a largest.
AmountScale scaleFor(const Money& largest);
//! For tables: "−214.4" of 214 400 in thousands; rounded, without the currency's sign.
QString scaledAmount(const Money& money, AmountScale scale, const QLocale& locale);

QString countText(qint64 count, const QLocale& locale); //!< "1,284,310"

//! "2026-06-17"; "–" for an invalid date.
QString dateText(QDate date);

//! "2026-06-17 14:31:48" in the computer's time zone.
QString momentText(Timestamp time);

//! "just now", "12 s ago", "3 min ago", "8 h ago"; from 48 hours on the date. A time ahead of \a now counts as now.
QString relativeTime(Timestamp time, Timestamp now);

//! As a table shows it: "now" within a minute, "2 min", "8 h", "2 d".
QString ageText(Timestamp time, Timestamp now);

//! "06-17 14:31" in the computer's time zone.
QString shortMomentText(Timestamp time);

QString millisecondsText(qint64 milliseconds); //!< "84 ms", from 10 s on "10.0 s"
QString durationText(std::chrono::seconds duration); //!< the two largest units: "4 d 6 h", "3 min", "12 s"
QString sizeText(qint64 bytes, const QLocale& locale); //!< "3.4 GB", decimal units

//! The first 8 characters, "…", the last 6; whole where that would save nothing.
QString shortId(const QString& id);

//! "Checking ••0000". Without a mask the name alone.
QString accountText(const QString& name, const QString& mask);

//! Two letters for a monogram: initials of the first two words, or the first two letters. "?" for an empty name.
QString initials(const QString& name);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookperiod.h"

#include <QDate>
#include <QRegularExpression>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

WebhookPeriod days(QDate from, QDate until)
{
    const auto at = [](QDate date) { return fromDateTime(QDateTime(date, QTime(0, 0), Qt::UTC)); };
    return {at(from), at(until), false};
}

std::optional<WebhookPeriod> calendarPeriod(const QString& text)
{
    static const QRegularExpression quarter(u"^(\\d{4})-[Qq]([1-4])$"_s);
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
        return days(day, day.addDays(1));
    if (const QDate month = QDate::fromString(text, u"yyyy-MM"_s); month.isValid())
        return days(month, month.addMonths(1));
    if (const QDate year = QDate::fromString(text, u"yyyy"_s); year.isValid() && text.size() == 4)
        return days(year, year.addYears(1));
    const QRegularExpressionMatch match = quarter.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate first(match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2, 1);
    return days(first, first.addMonths(3));
}

std::optional<WebhookPeriod> relativePeriod(const QString& text, Timestamp now)
{
    static const QRegularExpression span(u"^(\\d{1,4})([dh])$"_s);
    const QDate today = toDateTime(now).date();
    const QDate month(today.year(), today.month(), 1);
    if (text == "today"_L1)
        return days(today, today.addDays(1));
    if (text == "yesterday"_L1)
        return days(today.addDays(-1), today);
    if (text == "this-month"_L1)
        return days(month, month.addMonths(1));
    if (text == "last-month"_L1)
        return days(month.addMonths(-1), month);
    const QRegularExpressionMatch match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::hours hours(match.captured(1).toInt() * (match.captured(2) == "d"_L1 ? 24 : 1));
    return WebhookPeriod{now - hours, std::nullopt, false};
}

std::optional<WebhookPeriod> namedPeriod(const QString& text, Timestamp now)
{
    const std::optional<WebhookPeriod> calendar = calendarPeriod(text);
    return calendar ? calendar : relativePeriod(text, now);
}

} // namespace

std::optional<WebhookPeriod> periodOf(const QString& text, Timestamp now)
{
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0)
        return namedPeriod(text, now);
    const QString first = text.left(dots);
    const QString last = text.mid(dots + 2);
    const std::optional<WebhookPeriod> from = first.isEmpty() ? WebhookPeriod() : namedPeriod(first, now);
    const std::optional<WebhookPeriod> until = last.isEmpty() ? WebhookPeriod() : namedPeriod(last, now);
    if (!from || !until)
        return std::nullopt;
    return WebhookPeriod{from->from, until->until, false};
}

} // namespace egret

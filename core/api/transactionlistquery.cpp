// SPDX-License-Identifier: Apache-2.0
#include "core/api/transactionlistquery.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <limits>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMicrosecondsPerSecond = 1'000'000;

//! Reads \a name into \a target; notes what is wrong. An absent parameter changes nothing.
void readNumber(const QUrlQuery& query, const QString& name, int maximum, int& target, QJsonObject& problems)
{
    static const QRegularExpression whole(u"^[+-]?[0-9]+\\z"_s);
    if (!query.hasQueryItem(name))
        return;
    const QString text = query.queryItemValue(name, QUrl::FullyDecoded);
    if (!whole.match(text).hasMatch()) {
        problems.insert(name, QJsonArray{u"Must be a whole number."_s});
        return;
    }
    bool fits = false;
    const int value = text.toInt(&fits);
    if (fits && value >= 1 && value <= maximum)
        target = value;
    else
        problems.insert(name, QJsonArray{u"Must be from 1 to %1."_s.arg(maximum)});
}

//! Seconds east of Greenwich; empty when \a text ("", "Z", "+02:00", "+0200", "+02") names more than a day.
std::optional<int> offsetSeconds(const QString& text)
{
    if (text.isEmpty() || text.compare("Z"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    const int hours = QStringView(text).mid(1, 2).toInt();
    const int minutes = QStringView(text).last(2).toInt() * (text.size() > 3 ? 1 : 0);
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return text.startsWith(u'-') ? -seconds : seconds;
}

void readTimestamp(const QUrlQuery& query, const QString& name, std::optional<Timestamp>& time, QJsonObject& problems)
{
    if (!query.hasQueryItem(name))
        return;
    time = timestampFromIso(query.queryItemValue(name, QUrl::FullyDecoded));
    if (!time)
        problems.insert(name, QJsonArray{u"Must be a date and time in ISO 8601, such as 2026-01-31T09:30:00+00:00."_s});
}

} // namespace

std::optional<Timestamp> timestampFromIso(const QString& text)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[Tt ](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,](\\d{1,9}))?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString clockTime = match.captured(2).isEmpty() ? u"00:00"_s : match.captured(2);
    const QString seconds = match.captured(3).isEmpty() ? u":00"_s : match.captured(3);
    const QTime time = QTime::fromString(clockTime + seconds, u"HH:mm:ss"_s);
    const std::optional<int> offset = offsetSeconds(match.captured(5));
    if (!date.isValid() || !time.isValid() || !offset)
        return std::nullopt;
    const qint64 utcSeconds = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch() - *offset;
    const qint64 fraction = match.captured(4).leftJustified(6, u'0', true).toLongLong();
    return fromMicroseconds(utcSeconds * kMicrosecondsPerSecond + fraction);
}

QString toExactIso(Timestamp time)
{
    const qint64 seconds = toUnixSeconds(time);
    const qint64 fraction = toMicroseconds(time) - seconds * kMicrosecondsPerSecond;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u".%1Z"_s.arg(fraction, 6, 10, QChar(u'0'));
}

ParsedTransactionListQuery parseTransactionListQuery(const QUrlQuery& query)
{
    ParsedTransactionListQuery parsed;
    readNumber(query, u"page"_s, std::numeric_limits<int>::max(), parsed.query.page, parsed.problems);
    readNumber(query, u"per_page"_s, ParsedTransactionListQuery::kMaxPerPage, parsed.query.perPage, parsed.problems);
    readTimestamp(query, u"last_updated_min"_s, parsed.query.lastUpdatedMin, parsed.problems);
    readTimestamp(query, u"after"_s, parsed.query.after, parsed.problems);
    return parsed;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookquery.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Field = WebhookQuery::Field;
using Period = WebhookQuery::Period;

constexpr qsizetype kMaxTerms = 100;

constexpr std::array kFieldNames{
    std::pair{"id"_L1, Field::Id},
    std::pair{"type"_L1, Field::Type},
    std::pair{"code"_L1, Field::Code},
    std::pair{"item"_L1, Field::Item},
    std::pair{"integration"_L1, Field::Integration},
    std::pair{"state"_L1, Field::State},
    std::pair{"verification"_L1, Field::Verification},
    std::pair{"failed-check"_L1, Field::FailedCheck},
    std::pair{"environment"_L1, Field::Environment},
    std::pair{"body"_L1, Field::Body},
    std::pair{"duplicate"_L1, Field::Duplicate},
    std::pair{"edited"_L1, Field::Edited},
};

Unexpected refuse(const QString& sentence)
{
    return unexpected(Error::Kind::InvalidInput, u"query"_s, sentence);
}

std::optional<Field> fieldFromName(const QString& name)
{
    for (const auto& [known, field] : kFieldNames) {
        if (name == known)
            return field;
    }
    return std::nullopt;
}

QString knownFields()
{
    QStringList names;
    for (const auto& [name, field] : kFieldNames)
        names.append(name);
    return names.join(", "_L1) + u", received, after, before and is"_s;
}

//! A piece between spaces: what stands before its colon, if any did outside of quotes, and what follows.
struct Piece {
    QString field;
    QString value;
    bool excluded = false;
};

QList<Piece> piecesOf(const QString& text)
{
    static const QRegularExpression pattern(uR"RE((-|NOT\s+)?(?:([A-Za-z_-]+):)?(?:"([^"]*)"?|([^\s"]+)))RE"_s);
    QList<Piece> pieces;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString value = match.captured(3).isEmpty() ? match.captured(4) : match.captured(3);
        if (!value.isEmpty())
            pieces.append({match.captured(2).toLower().replace(u'_', u'-'), value, !match.captured(1).isEmpty()});
    }
    return pieces;
}

Period days(QDate from, QDate until)
{
    const auto at = [](QDate date) { return fromDateTime(QDateTime(date, QTime(0, 0), Qt::UTC)); };
    return {at(from), at(until), false};
}

std::optional<Period> calendarPeriod(const QString& text)
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

std::optional<Period> relativePeriod(const QString& text, Timestamp now)
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
    return Period{now - hours, std::nullopt, false};
}

Result<Period> periodOfPiece(const Piece& piece, Timestamp now)
{
    const std::optional<Period> named = periodOf(piece.value, now);
    if (!named)
        return refuse(u"'%1' is no date: use 2026-01-15, 2026-01, 2026-Q1, today, last-month, 7d or a..b."_s.arg(piece.value));
    Period period = *named;
    if (piece.field == "after"_L1)
        period = {period.until ? period.until : period.from, std::nullopt, false};
    if (piece.field == "before"_L1)
        period = {std::nullopt, period.from, false};
    period.excluded = piece.excluded;
    return period;
}

Result<WebhookQuery::Term> termOf(const Piece& piece)
{
    if (piece.field.isEmpty())
        return WebhookQuery::Term{Field::Words, {piece.value}, piece.excluded};
    if (piece.field == "is"_L1 && (piece.value == "duplicate"_L1 || piece.value == "edited"_L1))
        return WebhookQuery::Term{*fieldFromName(piece.value), {u"yes"_s}, piece.excluded};
    if (piece.field == "is"_L1)
        return WebhookQuery::Term{Field::State, {piece.value}, piece.excluded};
    const std::optional<Field> field = fieldFromName(piece.field);
    if (!field)
        return refuse(u"There is no field '%1': the fields are %2."_s.arg(piece.field, knownFields()));
    return WebhookQuery::Term{*field, piece.value.split(u',', Qt::SkipEmptyParts), piece.excluded};
}

} // namespace

std::optional<WebhookQuery::Period> periodOf(const QString& text, Timestamp now)
{
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0) {
        const std::optional<Period> calendar = calendarPeriod(text);
        return calendar ? calendar : relativePeriod(text, now);
    }
    const QString first = text.left(dots);
    const QString last = text.mid(dots + 2);
    const std::optional<Period> from = first.isEmpty() ? Period() : periodOf(first, now);
    const std::optional<Period> until = last.isEmpty() ? Period() : periodOf(last, now);
    if (!from || !until)
        return std::nullopt;
    return Period{from->from, until->until, false};
}

Result<WebhookQuery> parseWebhookQuery(const QString& text, Timestamp now)
{
    const QList<Piece> pieces = piecesOf(text);
    if (pieces.size() > kMaxTerms)
        return refuse(u"A search takes at most %1 terms."_s.arg(kMaxTerms));
    WebhookQuery query;
    for (const Piece& piece : pieces) {
        if (piece.field == "received"_L1 || piece.field == "after"_L1 || piece.field == "before"_L1) {
            const Result<Period> period = periodOfPiece(piece, now);
            if (!period)
                return unexpected(period.error());
            query.periods.append(*period);
            continue;
        }
        const Result<WebhookQuery::Term> term = termOf(piece);
        if (!term)
            return unexpected(term.error());
        query.terms.append(*term);
    }
    return query;
}

} // namespace egret

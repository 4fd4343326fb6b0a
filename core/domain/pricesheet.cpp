// SPDX-License-Identifier: Apache-2.0
#include "core/domain/pricesheet.h"

#include <algorithm>
#include <limits>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr Millionths kWhole = 1'000'000;
constexpr qsizetype kMostLines = 1000;
constexpr qsizetype kMostDigits = 7; // before the point
constexpr qsizetype kDecimals = 6;

Unexpected refusedLine(qsizetype number, const QString& reason)
{
    return unexpected(Error::Kind::InvalidInput, QString::number(number),
        u"Line %1 of the price sheet %2; a line is a product or a path of Plaid's, a comma and a price: transactions,0.30"_s.arg(
            QString::number(number), reason));
}

bool isDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<Millionths> parsePrice(const QString& text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.first(point);
    const QString decimals = point < 0 ? QString() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > kMostDigits || decimals.size() > kDecimals || (point >= 0 && decimals.isEmpty())
        || !isDigits(whole) || !isDigits(decimals))
        return std::nullopt;
    return whole.toLongLong() * kWhole + decimals.leftJustified(kDecimals, u'0').toLongLong();
}

Millionths added(Millionths sum, Millionths more)
{
    constexpr Millionths kMost = std::numeric_limits<Millionths>::max();
    return sum > kMost - more ? kMost : sum + more;
}

Millionths times(Millionths price, qint64 count)
{
    constexpr Millionths kMost = std::numeric_limits<Millionths>::max();
    return count > 0 && price > kMost / count ? kMost : price * count;
}

void addLines(CostEstimate& estimate, const PriceSheet& prices, const QHash<QString, qint64>& counts, CostLine::Unit unit)
{
    QStringList names = counts.keys();
    names.sort();
    for (const QString& name : names) {
        CostLine line{name, unit, counts.value(name), prices.priceOf(name), {}};
        if (line.price)
            line.cost = times(*line.price, line.count);
        estimate.total = added(estimate.total, line.cost.value_or(0));
        estimate.unpriced += line.price ? 0 : 1;
        estimate.lines.append(line);
    }
}

} // namespace

QString priceText(Millionths amount)
{
    QString decimals = QString::number(amount % kWhole).rightJustified(kDecimals, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return QString::number(amount / kWhole) + u'.' + decimals;
}

Result<PriceSheet> PriceSheet::parse(const QByteArray& csv)
{
    PriceSheet sheet;
    const QStringList lines = QString::fromUtf8(csv).split(u'\n');
    if (lines.size() > kMostLines + 1)
        return refusedLine(kMostLines + 1, u"is one too many"_s);
    for (qsizetype number = 1; number <= lines.size(); ++number) {
        const QString line = lines[number - 1].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u',');
        if (fields.size() != 2 || fields[0].trimmed().isEmpty())
            return refusedLine(number, u"has not two fields"_s);
        const std::optional<Millionths> price = parsePrice(fields[1].trimmed());
        if (!price)
            return refusedLine(number, u"has no price such as 0.30"_s);
        if (sheet.m_prices.contains(fields[0].trimmed()))
            return refusedLine(number, u"names %1 again"_s.arg(fields[0].trimmed()));
        sheet.m_prices.insert(fields[0].trimmed(), *price);
    }
    return sheet;
}

std::optional<Millionths> PriceSheet::priceOf(const QString& name) const
{
    const auto price = m_prices.constFind(name);
    return price == m_prices.constEnd() ? std::nullopt : std::optional(*price);
}

CostEstimate estimateCost(
    const PriceSheet& prices, const QHash<QString, qint64>& itemsByProduct, const QHash<QString, qint64>& callsByOperation)
{
    CostEstimate estimate;
    addLines(estimate, prices, itemsByProduct, CostLine::Unit::ItemMonth);
    addLines(estimate, prices, callsByOperation, CostLine::Unit::Call);
    return estimate;
}

} // namespace egret

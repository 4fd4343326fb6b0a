// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Formatting {
    Q_DECLARE_TR_FUNCTIONS(egret::Formatting)
};

constexpr QChar kMinus(0x2212);
constexpr QChar kEllipsis(0x2026);
constexpr QChar kNoBreakSpace(0x00a0);
constexpr QChar kBullet(0x2022);
const QString kUnknown = u"–"_s;

//! Signs that say the currency by themselves beside US dollars; every other currency is written with its code.
QString currencySign(const CurrencyCode& currency)
{
    struct Sign {
        QLatin1String code;
        QStringView sign;
    };
    constexpr std::array kSigns{
        Sign{"USD"_L1, u"$"}, Sign{"EUR"_L1, u"€"}, Sign{"GBP"_L1, u"£"}, Sign{"JPY"_L1, u"¥"},
        Sign{"CAD"_L1, u"CA$"}, Sign{"AUD"_L1, u"A$"}, Sign{"NZD"_L1, u"NZ$"}, Sign{"MXN"_L1, u"MX$"},
    };
    for (const Sign& known : kSigns) {
        if (currency == known.code)
            return known.sign.toString();
    }
    return currency.isEmpty() ? QString() : currency + kNoBreakSpace;
}

//! Groups the digits before the point; what stands behind it stays as it is.
QString localDecimal(const QString& decimalText, const QLocale& locale)
{
    const qsizetype point = decimalText.indexOf(u'.');
    const QString whole = countText(decimalText.left(point).toLongLong(), locale);
    return point < 0 ? whole : whole + locale.decimalPoint() + decimalText.mid(point + 1);
}

//! Puts the sign of \a currency before or behind \a amount, wherever people of \a locale look for it.
QString withCurrency(const QString& amount, const CurrencyCode& currency, const QLocale& locale)
{
    const QString sign = currencySign(currency);
    if (sign.isEmpty() || !locale.toCurrencyString(1, u"$"_s).endsWith(u'$'))
        return sign + amount;
    return amount + kNoBreakSpace + sign.trimmed();
}

qint64 minorPerUnit(const CurrencyCode& currency)
{
    qint64 minor = 1;
    for (int digit = 0; digit < currencyExponent(currency); ++digit)
        minor *= 10;
    return minor;
}

QString scaledText(const QString& number, qint64 units)
{
    switch (units) {
    //: billions (thousands of millions), as short as can be
    case 1'000'000'000: return Formatting::tr("%1B").arg(number);
    //: millions, as short as can be
    case 1'000'000: return Formatting::tr("%1M").arg(number);
    //: thousands, as short as can be
    case 1'000: return Formatting::tr("%1k").arg(number);
    default: return number;
    }
}

} // namespace

QString plainMoney(const Money& money, const QLocale& locale)
{
    QString text = toDecimalText(money);
    if (text.startsWith(u'-'))
        text.remove(0, 1);
    return withCurrency(localDecimal(text, locale), money.currency, locale);
}

QString signedMoney(const Money& inflowPositive, const QLocale& locale)
{
    const QString amount = plainMoney(inflowPositive, locale);
    if (inflowPositive.minorUnits == 0)
        return amount;
    return (inflowPositive.minorUnits > 0 ? u'+' : kMinus) + amount;
}

QString compactMoney(const Money& money, const QLocale& locale)
{
    struct Scale {
        qint64 units;
        int decimals;
    };
    constexpr std::array kScales{Scale{1'000'000'000, 2}, Scale{1'000'000, 2}, Scale{1'000, 1}, Scale{1, 0}};
    const qint64 whole = qAbs(money.minorUnits) / minorPerUnit(money.currency);
    const Scale& scale = *std::find_if(kScales.begin(), kScales.end() - 1, [whole](const Scale& one) { return whole >= one.units; });
    qint64 parts = 1;
    for (int digit = 0; digit < scale.decimals; ++digit)
        parts *= 10;
    const qint64 rounded = (whole + scale.units / parts / 2) / qMax<qint64>(1, scale.units / parts);
    QString text = countText(rounded / parts, locale);
    if (scale.decimals > 0)
        text += locale.decimalPoint() + u"%1"_s.arg(rounded % parts, scale.decimals, 10, QChar(u'0'));
    return (money.minorUnits < 0 ? QString(kMinus) : QString()) + withCurrency(scaledText(text, scale.units), money.currency, locale);
}

AmountScale scaleFor(const Money& largest)
{
    using Unit = AmountScale::Unit;
    const qint64 whole = qAbs(largest.minorUnits) / minorPerUnit(largest.currency);
    if (whole < 100'000)
        return {Unit::One, 0};
    if (whole < 100'000'000)
        return {Unit::Thousand, whole < 1'000'000 ? 1 : 0};
    return {Unit::Million, whole < 1'000'000'000 ? 1 : 0};
}

QString scaledAmount(const Money& money, AmountScale scale, const QLocale& locale)
{
    constexpr std::array<qint64, 3> kUnits{1, 1'000, 1'000'000};
    const qint64 parts = scale.decimals == 0 ? 1 : 10;
    const qint64 minorPerPart = kUnits[size_t(scale.unit)] * minorPerUnit(money.currency) / parts;
    const qint64 amount = qAbs(money.minorUnits);
    const qint64 rounded = amount / minorPerPart + (amount % minorPerPart >= minorPerPart - minorPerPart / 2 ? 1 : 0);
    QString text = countText(rounded / parts, locale);
    if (parts > 1)
        text += locale.decimalPoint() + QString::number(rounded % parts);
    return money.minorUnits < 0 && rounded > 0 ? QString(kMinus + text) : text;
}

//! Where only numbers of five digits and more are grouped, as in Spanish, Qt 6.4 leaves out the foremost separator.
QString countText(qint64 count, const QLocale& locale)
{
    constexpr int kGroup = 3;
    QString text = locale.toString(count);
    const QString separator = locale.groupSeparator();
    const qsizetype first = text.indexOf(separator);
    const qsizetype foremost = first - kGroup;
    if (foremost > 0 && text.at(foremost - 1).isDigit())
        text.insert(foremost, separator);
    return text;
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : kUnknown;
}

QString momentText(Timestamp time)
{
    return toDateTime(time).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString relativeTime(Timestamp time, Timestamp now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - time);
    if (age < 1s)
        return Formatting::tr("just now");
    if (age >= 48h)
        return dateText(toDateTime(time).toLocalTime().date());
    //: %1 is a duration such as "12 s" or "8 h"
    return Formatting::tr("%1 ago").arg(age >= 1h
            ? Formatting::tr("%1 h").arg(std::chrono::duration_cast<std::chrono::hours>(age).count())
            : durationText(age));
}

QString ageText(Timestamp time, Timestamp now)
{
    const auto age = std::chrono::duration_cast<std::chrono::minutes>(now - time).count();
    if (age < 1)
        return Formatting::tr("now");
    if (age < 60)
        return Formatting::tr("%1 min").arg(age);
    const auto hours = age / 60;
    return hours < 24 ? Formatting::tr("%1 h").arg(hours) : Formatting::tr("%1 d").arg(hours / 24);
}

QString shortMomentText(Timestamp time)
{
    return toDateTime(time).toLocalTime().toString(u"MM-dd HH:mm"_s);
}

QString millisecondsText(qint64 milliseconds)
{
    constexpr qint64 kSecondsFrom = 10'000;
    if (milliseconds < kSecondsFrom)
        return Formatting::tr("%1 ms").arg(milliseconds);
    return Formatting::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

QString durationText(std::chrono::seconds duration)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(duration).count();
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(duration).count() % 24;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count() % 60;
    if (days > 0)
        return Formatting::tr("%1 d %2 h").arg(days).arg(hours);
    if (hours > 0)
        return Formatting::tr("%1 h %2 min").arg(hours).arg(minutes);
    if (minutes > 0)
        return Formatting::tr("%1 min").arg(minutes);
    return Formatting::tr("%1 s").arg(duration.count());
}

QString sizeText(qint64 bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, bytes < 100'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString shortId(const QString& id)
{
    constexpr qsizetype kHead = 8;
    constexpr qsizetype kTail = 6;
    if (id.size() <= kHead + kTail + 1)
        return id;
    return id.left(kHead) + kEllipsis + id.right(kTail);
}

QString accountText(const QString& name, const QString& mask)
{
    return mask.isEmpty() ? name : name + u' ' + kBullet + kBullet + mask;
}

QString initials(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    const QString letters = words.size() > 1 ? words[0].left(1) + words[1].left(1) : words[0].left(2);
    return letters.toUpper();
}

} // namespace egret

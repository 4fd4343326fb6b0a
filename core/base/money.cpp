// SPDX-License-Identifier: Apache-2.0
#include "core/base/money.h"

#include <QHash>
#include <QLocale>

#include <limits>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnofficialExponent = 8;
constexpr int kUnknownExponent = 2;

QHash<QString, int> makeExponents()
{
    struct Group {
        int exponent;
        QLatin1String codes;
    };
    // ISO 4217, list one.
    constexpr Group kGroups[] = {
        {0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"_L1},
        {2, "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
            "CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK "
            "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
            "MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP "
            "SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR "
            "ZMW ZWG ZWL"_L1},
        {3, "BHD IQD JOD KWD LYD OMR TND"_L1},
        {4, "CLF UYW"_L1},
    };
    QHash<QString, int> exponents;
    for (const Group& group : kGroups) {
        for (const QString& code : QString(group.codes).split(u' '))
            exponents.insert(code, group.exponent);
    }
    return exponents;
}

//! Digits and the place of the point of a plain or scientific decimal number.
struct Decimal {
    bool negative = false;
    QString digits; //!< at least one, no sign, no point
    int fractionDigits = 0; //!< how many of digits stand behind the point; negative: zeros to append
};

Result<Decimal> readDecimal(const QString& text)
{
    const auto refuse = [&text] {
        return unexpected(Error::Kind::InvalidInput, u"amount"_s, u"'%1' is not a decimal number."_s.arg(text.left(40)));
    };
    constexpr int kMaxExponent = 40;
    Decimal decimal;
    qsizetype at = 0;
    if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
        decimal.negative = text[at++] == u'-';
    bool pointSeen = false;
    for (; at < text.size() && text[at] != u'e' && text[at] != u'E'; ++at) {
        if (text[at] == u'.' && !pointSeen) {
            pointSeen = true;
        } else if (text[at] >= u'0' && text[at] <= u'9') {
            decimal.digits += text[at];
            decimal.fractionDigits += pointSeen;
        } else {
            return refuse();
        }
    }
    if (decimal.digits.isEmpty())
        return refuse();
    if (at < text.size()) {
        bool ok = false;
        const int exponent = QStringView(text).mid(at + 1).toInt(&ok);
        if (!ok || qAbs(exponent) > kMaxExponent)
            return refuse();
        decimal.fractionDigits -= exponent;
    }
    return decimal;
}

//! Half to even on the digits that have to go; true when any of them was not zero.
bool roundAway(QString& digits, int count)
{
    while (digits.size() <= count)
        digits.prepend(u'0');
    const QString gone = digits.right(count);
    digits.chop(count);
    const bool exact = gone.count(u'0') == gone.size();
    const bool half = gone[0] == u'5' && gone.count(u'0') == gone.size() - 1;
    const bool odd = (digits.back().unicode() - u'0') % 2 == 1;
    const bool up = half ? odd : gone[0] >= u'5';
    for (qsizetype i = digits.size() - 1; up; --i) {
        if (i < 0) {
            digits.prepend(u'1');
            break;
        }
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            break;
        }
        digits[i] = u'0';
    }
    return !exact;
}

} // namespace

int currencyExponent(const CurrencyCode& currency)
{
    static const QHash<QString, int> exponents = makeExponents();
    return exponents.value(currency, currency.isEmpty() ? kUnknownExponent : kUnofficialExponent);
}

Result<ParsedMoney> parseMoney(const QJsonValue& value, const CurrencyCode& currency)
{
    if (value.isString())
        return parseMoney(value.toString(), currency);
    if (!value.isDouble())
        return unexpected(Error::Kind::InvalidInput, u"amount"_s, u"The amount is missing or is not a number."_s);
    return parseMoney(QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest), currency);
}

Result<ParsedMoney> parseMoney(const QString& decimalText, const CurrencyCode& currency)
{
    Result<Decimal> decimal = readDecimal(decimalText);
    if (!decimal)
        return unexpected(decimal.error());
    const int surplus = decimal->fractionDigits - currencyExponent(currency);
    bool rounded = false;
    if (surplus > 0)
        rounded = roundAway(decimal->digits, surplus);
    else
        decimal->digits += QString(-surplus, u'0');
    bool fits = false;
    const qint64 magnitude = decimal->digits.toLongLong(&fits);
    if (!fits) {
        return unexpected(Error::Kind::InvalidInput, u"amount"_s,
            u"'%1' is larger than Egret can count exactly."_s.arg(decimalText.left(40)));
    }
    return ParsedMoney{{decimal->negative ? -magnitude : magnitude, currency}, rounded};
}

QString toDecimalText(const Money& money)
{
    const int exponent = currencyExponent(money.currency);
    const bool negative = money.minorUnits < 0;
    const quint64 magnitude = negative ? quint64(0) - quint64(money.minorUnits) : quint64(money.minorUnits);
    QString digits = QString::number(magnitude).rightJustified(exponent + 1, u'0');
    if (exponent > 0)
        digits.insert(digits.size() - exponent, u'.');
    return negative ? u'-' + digits : digits;
}

double toJsonNumber(const Money& money)
{
    return toDecimalText(money).toDouble();
}

} // namespace egret

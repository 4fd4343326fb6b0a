// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/requestvalues.h"

#include "core/base/money.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <QRegularExpression>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPairs = 50;
constexpr int kLongestKey = 40;
constexpr int kLongestText = 500;

bool isShortAscii(const QString& text, int longest)
{
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 128; });
}

} // namespace

Result<std::optional<Timestamp>> momentOf(const QJsonObject& request, const QString& field)
{
    const QJsonValue value = request.value(field);
    if (value.isUndefined() || value.isNull())
        return std::optional<Timestamp>();
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return plaidError(u"INVALID_FIELD"_s, u"%1 must be a time as 2019-12-06T22:35:49Z"_s.arg(field));
    return std::optional(fromDateTime(moment.toUTC()));
}

Result<qint64> centsOf(const QJsonValue& value, const QString& field)
{
    static const QRegularExpression shape(u"^[0-9]{1,12}\\.[0-9]{2}\\z"_s);
    QString digits = value.toString();
    const bool shaped = shape.match(digits).hasMatch();
    const qint64 cents = digits.remove(u'.').toLongLong();
    if (!shaped || cents == 0)
        return plaidError(u"INVALID_FIELD"_s, u"%1 must be a string with two decimals above zero, such as \"10.00\""_s.arg(field));
    return cents;
}

QString centsText(qint64 cents)
{
    return toDecimalText({cents, u"USD"_s});
}

Result<> checkTextMap(const QJsonValue& value, const QString& field)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonObject map = value.toObject();
    bool fits = value.isObject() && map.size() <= kMostPairs;
    for (auto pair = map.begin(); pair != map.end(); ++pair)
        fits = fits && !pair.key().isEmpty() && isShortAscii(pair.key(), kLongestKey) && pair->isString() && isShortAscii(pair->toString(), kLongestText);
    if (fits)
        return {};
    return plaidError(u"INVALID_FIELD"_s,
        u"%1 must be at most 50 pairs of ASCII strings, keys of at most 40 and values of at most 500 characters"_s.arg(field));
}

QJsonValue valueOrNull(const QJsonObject& object, const QString& field)
{
    return object.contains(field) ? object.value(field) : QJsonValue(QJsonValue::Null);
}

} // namespace egret

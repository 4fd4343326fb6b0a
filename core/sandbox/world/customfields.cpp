// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customfields.h"

#include <QJsonArray>

#include <cmath>

namespace egret {

using namespace Qt::StringLiterals;

CustomFields::CustomFields(QJsonObject object, QString path, int place, QString& refusal)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_place(place)
    , m_refusal(&refusal)
{
}

QString CustomFields::text(QLatin1String name, const QString& otherwise) const
{
    const QJsonValue given = value(name);
    if (!given.isNull() && !given.isString())
        refuse(name, u"is not a text"_s);
    return given.toString(otherwise);
}

QString CustomFields::neededText(QLatin1String name) const
{
    const QString given = text(name, {});
    if (given.isEmpty())
        refuse(name, u"is missing"_s);
    return given;
}

bool CustomFields::flag(QLatin1String name) const
{
    const QJsonValue given = value(name);
    if (!given.isNull() && !given.isBool())
        refuse(name, u"is neither true nor false"_s);
    return given.toBool();
}

int CustomFields::number(QLatin1String name, int otherwise) const
{
    const QJsonValue given = value(name);
    if (!given.isNull() && !given.isDouble())
        refuse(name, u"is not a number"_s);
    return given.toInt(otherwise);
}

double CustomFields::rate(QLatin1String name) const
{
    constexpr double kHighest = 1000;
    const double given = value(name).toDouble();
    if (std::isnan(given) || given < 0 || given > kHighest)
        refuse(name, u"is not a rate in per cent"_s);
    return given >= 0 && given <= kHighest ? given : 0;
}

std::optional<qint64> CustomFields::money(QLatin1String name, const CurrencyCode& currency) const
{
    constexpr qint64 kLargest = 1'000'000'000'000'000; // what a JSON number still tells to the minor unit
    const QJsonValue given = value(name);
    if (given.isNull())
        return {};
    const Result<ParsedMoney> parsed = parseMoney(given, currency);
    if (!given.isDouble() || !parsed || std::abs(parsed->money.minorUnits) > kLargest) {
        refuse(name, u"is not an amount of money"_s);
        return {};
    }
    return parsed->money.minorUnits;
}

QDate CustomFields::day(QLatin1String name) const
{
    const QString given = neededText(name);
    const QDate day = QDate::fromString(given, Qt::ISODate);
    if (!day.isValid() || given.size() != 10)
        refuse(name, u"is not a date like 2026-06-17"_s);
    return day;
}

CustomFields CustomFields::object(QLatin1String name) const
{
    const QJsonValue given = value(name);
    if (!given.isNull() && !given.isObject())
        refuse(name, u"is not an object"_s);
    return {given.toObject(), pathOf(name), 0, *m_refusal};
}

std::vector<CustomFields> CustomFields::objects(QLatin1String name, qsizetype most) const
{
    const QJsonValue given = value(name);
    const QJsonArray array = given.toArray();
    if (!given.isNull() && !given.isArray())
        refuse(name, u"is not an array"_s);
    if (array.size() > most)
        refuse(name, u"has more than %1 entries"_s.arg(most));
    std::vector<CustomFields> objects;
    for (int i = 0; i < std::min(array.size(), most); ++i) {
        const QString path = QString(pathOf(name) + u"[%1]"_s.arg(i));
        if (!array.at(i).isObject() && isGood())
            *m_refusal = QString(path + u" is not an object"_s);
        objects.emplace_back(array.at(i).toObject(), path, i, *m_refusal);
    }
    return objects;
}

QStringList CustomFields::texts(QLatin1String name) const
{
    const QJsonValue given = value(name);
    if (!given.isNull() && !given.isArray())
        refuse(name, u"is not an array"_s);
    QStringList texts;
    for (const QJsonValue& each : given.toArray()) {
        if (!each.isString())
            refuse(name, u"has an entry that is not a text"_s);
        texts.append(each.toString());
    }
    return texts;
}

void CustomFields::refuse(QLatin1String name, const QString& what) const
{
    if (isGood())
        *m_refusal = QString(pathOf(name) + u' ' + what);
}

QString CustomFields::pathOf(QLatin1String name) const
{
    return m_path.isEmpty() ? QString(name) : QString(m_path + u'.' + name);
}

QJsonValue CustomFields::value(QLatin1String name) const
{
    const QJsonValue given = m_object.value(name);
    return given.isUndefined() ? QJsonValue(QJsonValue::Null) : given;
}

} // namespace egret

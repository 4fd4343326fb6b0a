// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/addressmatch.h"

#include "core/sandbox/operations/wordsimilarity.h"

#include <QHash>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAbroad = 50;
constexpr qsizetype kZipDigits = 5;

struct AddressParts {
    QStringList numbers; //!< of house and flat
    QStringList street;
    QStringList city;
    QString region;
    QString postalCode;
    QString country;
};

QString writtenOut(const QString& word)
{
    static const QHash<QString, QString> abbreviations{{u"st"_s, u"street"_s}, {u"str"_s, u"street"_s}, {u"rd"_s, u"road"_s},
        {u"ave"_s, u"avenue"_s}, {u"av"_s, u"avenue"_s}, {u"dr"_s, u"drive"_s}, {u"ln"_s, u"lane"_s}, {u"blvd"_s, u"boulevard"_s},
        {u"ct"_s, u"court"_s}, {u"pl"_s, u"place"_s}, {u"sq"_s, u"square"_s}, {u"ter"_s, u"terrace"_s}, {u"cir"_s, u"circle"_s},
        {u"hwy"_s, u"highway"_s}, {u"pkwy"_s, u"parkway"_s}, {u"apt"_s, u"unit"_s}, {u"apartment"_s, u"unit"_s}, {u"ste"_s, u"unit"_s},
        {u"suite"_s, u"unit"_s}, {u"flat"_s, u"unit"_s}, {u"n"_s, u"north"_s}, {u"s"_s, u"south"_s}, {u"e"_s, u"east"_s}, {u"w"_s, u"west"_s}};
    return abbreviations.value(word, word);
}

AddressParts partsOf(const QJsonObject& address)
{
    const auto words = [&](QLatin1String field) { return comparableWords(address.value(field).toString()); };
    AddressParts parts;
    for (const QString& word : words("street"_L1)) {
        if (word.front().isDigit())
            parts.numbers.append(word);
        else
            parts.street.append(writtenOut(word));
    }
    parts.city = words("city"_L1);
    parts.region = words("region"_L1).join(u' ');
    parts.postalCode = words("postal_code"_L1).join(QString());
    parts.country = words("country"_L1).join(u' ');
    if (parts.country == "us"_L1 || parts.country.isEmpty())
        parts.postalCode = parts.postalCode.first(std::min(parts.postalCode.size(), kZipDigits));
    return parts;
}

//! The mean of what each word of the longer list finds in the shorter, 0–100.
int wordsLikeness(const QStringList& a, const QStringList& b)
{
    const QStringList& longer = a.size() < b.size() ? b : a;
    QStringList left = a.size() < b.size() ? a : b;
    int sum = 0;
    for (const QString& word : longer) {
        const auto best = std::max_element(left.begin(), left.end(),
            [&](const QString& x, const QString& y) { return wordSimilarity(word, x) < wordSimilarity(word, y); });
        if (best == left.end())
            break;
        sum += wordSimilarity(word, *best);
        left.erase(best);
    }
    return sum / int(longer.size());
}

//! A weighted mean of the parts that both sides have.
class PartsScore {
public:
    void add(int weight, const QStringList& a, const QStringList& b)
    {
        if (a.isEmpty() || b.isEmpty())
            return;
        m_weight += weight;
        m_sum += weight * wordsLikeness(a, b);
    }
    void add(int weight, const QString& a, const QString& b)
    {
        if (a.isEmpty() || b.isEmpty())
            return;
        m_weight += weight;
        m_sum += a == b ? weight * 100 : 0;
    }
    std::optional<int> value() const { return m_weight == 0 ? std::optional<int>() : m_sum / m_weight; }

private:
    int m_weight = 0;
    int m_sum = 0;
};

} // namespace

AddressMatch matchAddresses(const QJsonObject& given, const QJsonObject& held)
{
    const AddressParts a = partsOf(given);
    const AddressParts b = partsOf(held);
    PartsScore score;
    score.add(25, a.numbers.join(u' '), b.numbers.join(u' '));
    score.add(30, a.street, b.street);
    score.add(15, a.city, b.city);
    score.add(10, a.region, b.region);
    score.add(15, a.postalCode, b.postalCode);
    score.add(5, a.country, b.country);
    AddressMatch match{score.value(), !a.postalCode.isEmpty() && a.postalCode == b.postalCode};
    if (match.score && !a.country.isEmpty() && !b.country.isEmpty() && a.country != b.country)
        match.score = std::min(*match.score, kAbroad);
    return match;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/institutionfilter.h"

#include "core/sandbox/operations/wordsimilarity.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool isRoutingNumber(const QString& number)
{
    constexpr std::array kWeights{3, 7, 1};
    if (number.size() != 9)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const int digit = number.at(i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return false;
        sum += kWeights[size_t(i) % kWeights.size()] * digit;
    }
    return sum % 10 == 0;
}

bool answersTo(const SimulatedInstitution& institution, const QString& query)
{
    if (query.isEmpty() || query.compare(institution.id, Qt::CaseInsensitive) == 0)
        return true;
    const QStringList name = comparableWords(institution.name);
    const QStringList wanted = comparableWords(query);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
        return std::any_of(name.begin(), name.end(), [&](const QString& candidate) { return candidate.startsWith(word); });
    });
}

bool passes(const SimulatedInstitution& institution, const InstitutionFilter& filter)
{
    if (!filter.countries.isEmpty() && !institution.isIn(filter.countries))
        return false;
    if (!institution.offers(filter.products) || (filter.oauth && *filter.oauth != institution.oauth))
        return false;
    if (filter.instantAuthOnly && filter.products.contains("auth"_L1) && !institution.auth.instantAuth)
        return false;
    const bool numbers = std::all_of(filter.routingNumbers.begin(), filter.routingNumbers.end(),
        [&](const QString& number) { return institution.routingNumbers.contains(number); });
    return numbers && answersTo(institution, filter.query);
}

} // namespace

QList<SimulatedInstitution> filteredInstitutions(const InstitutionFilter& filter)
{
    QList<SimulatedInstitution> found;
    for (const SimulatedInstitution& institution : allInstitutions()) {
        if (passes(institution, filter))
            found.append(institution);
    }
    return found;
}

Result<QStringList> validRoutingNumbers(const QStringList& numbers)
{
    QStringList valid;
    for (const QString& number : numbers) {
        if (isRoutingNumber(number))
            valid.append(number);
    }
    if (valid.isEmpty() && !numbers.isEmpty())
        return plaidError(u"INVALID_FIELD"_s, u"routing_numbers holds no valid routing number"_s);
    return valid;
}

} // namespace egret

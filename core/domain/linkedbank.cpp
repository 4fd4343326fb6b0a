// SPDX-License-Identifier: Apache-2.0
#include "core/domain/linkedbank.h"

#include <algorithm>
#include <utility>

namespace egret {

namespace {

QList<std::pair<QString, QString>> namesAndMasks(const QList<Account>& accounts)
{
    QList<std::pair<QString, QString>> pairs;
    for (const Account& account : accounts)
        pairs.append({account.name, account.mask});
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

bool areSameAccounts(const QList<Account>& one, const QList<Account>& other)
{
    return !one.isEmpty() && namesAndMasks(one) == namesAndMasks(other);
}

bool hasAccounts(const QList<Account>& all, const QList<Account>& some)
{
    const QList<std::pair<QString, QString>> whole = namesAndMasks(all);
    const QList<std::pair<QString, QString>> part = namesAndMasks(some);
    return !part.isEmpty() && std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

} // namespace egret

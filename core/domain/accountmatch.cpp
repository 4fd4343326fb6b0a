// SPDX-License-Identifier: Apache-2.0
#include "core/domain/accountmatch.h"

#include <algorithm>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;
using Rule = AccountMatch::Rule;

namespace {

bool agree(const QString& one, const QString& other)
{
    return !one.isEmpty() && one == other;
}

bool contradict(const QString& one, const QString& other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

//! The best reason why \a one and \a other might be the same account.
std::optional<Rule> reasonFor(const Account& one, const Account& other)
{
    if (contradict(one.persistentId, other.persistentId) || contradict(one.currency, other.currency))
        return std::nullopt;
    if (agree(one.persistentId, other.persistentId))
        return Rule::PersistentId;
    if (one.type != other.type || one.subtype != other.subtype)
        return std::nullopt;
    const bool mask = agree(one.mask, other.mask);
    const bool name = agree(one.name, other.name);
    if (mask && name)
        return Rule::Everything;
    if (mask)
        return Rule::Mask;
    return name ? std::optional(Rule::Name) : std::nullopt;
}

//! Reasons that are weighed alike: whether the mask or the name is the one that stayed, nobody knows.
int strength(Rule rule)
{
    return std::min(int(rule), int(Rule::Mask));
}

//! Those of \a accounts that fit \a account for a reason of at least \a weakest.
QList<Account> fitting(const Account& account, const QList<Account>& accounts, int weakest)
{
    QList<Account> found;
    for (const Account& other : accounts) {
        const std::optional<Rule> reason = reasonFor(account, other);
        if (reason && strength(*reason) <= weakest)
            found.append(other);
    }
    return found;
}

void dropAccount(QList<Account>& accounts, const AccountId& id)
{
    accounts.removeIf([&id](const Account& account) { return account.id == id; });
}

} // namespace

QString accountMatchRuleName(Rule rule)
{
    switch (rule) {
    case Rule::PersistentId: return u"persistent_account_id"_s;
    case Rule::Everything: return u"mask_and_name"_s;
    case Rule::Mask: return u"mask"_s;
    case Rule::Name: return u"name"_s;
    case Rule::Person: return u"person"_s;
    }
    Q_UNREACHABLE();
}

AccountMatching matchAccounts(const QList<Account>& before, const QList<Account>& after)
{
    QList<Account> left = before;
    QList<Account> free = after;
    AccountMatching matching;
    for (const int weakest : {strength(Rule::PersistentId), strength(Rule::Everything), strength(Rule::Mask)}) {
        const QList<Account> candidates = left;
        const QList<Account> successors = free;
        for (const Account& account : candidates) {
            const QList<Account> fits = fitting(account, successors, weakest);
            if (fits.size() != 1 || fitting(fits.first(), candidates, weakest).size() != 1)
                continue;
            matching.matches.append({account.id, fits.first().id, *reasonFor(account, fits.first())});
            dropAccount(left, account.id);
            dropAccount(free, fits.first().id);
        }
    }
    for (const Account& account : std::as_const(left)) {
        if (!fitting(account, free, strength(Rule::Mask)).isEmpty())
            matching.unclear.append(account.id);
    }
    return matching;
}

bool isSameAccount(const Account& one, const Account& other)
{
    const std::optional<Rule> reason = reasonFor(one, other);
    return reason && strength(*reason) <= strength(Rule::Everything);
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/ledger.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

Ledger::Ledger(quint64 seed, quint64 key, std::vector<SimulatedAccount> accounts, CustomerPlace place)
    : m_seed(seed)
    , m_key(key)
    , m_accounts(std::move(accounts))
    , m_place(std::move(place))
{
}

int Ledger::mainAccount() const
{
    const auto first = [this](auto wanted) {
        return std::distance(m_accounts.begin(), std::find_if(m_accounts.begin(), m_accounts.end(), wanted));
    };
    const auto none = std::ptrdiff_t(m_accounts.size());
    if (const auto checking = first([](const SimulatedAccount& account) { return account.subtype == "checking"_L1; }); checking != none)
        return int(checking);
    const auto depository = first([](const SimulatedAccount& account) { return account.type == "depository"_L1; });
    return depository == none ? 0 : int(depository);
}

QString Ledger::ownText(const BankRow&) const
{
    return {};
}

const SimulatedOwner* Ledger::statedOwner(int) const
{
    return nullptr;
}

const StatedNumbers* Ledger::statedNumbers(int) const
{
    return nullptr;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customers.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/businessledger.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<const Ledger>> ledgerOf(quint64 seed, const CustomerLogin& login)
{
    const auto all = businesses();
    const auto business = std::find_if(all.begin(), all.end(), [&](const Business& one) { return one.username == login.username; });
    if (business != all.end())
        return std::shared_ptr<const Ledger>(std::make_shared<const BusinessLedger>(seed, int(business - all.begin())));
    return plaidError(u"INVALID_CREDENTIALS"_s, u"the provided credentials were not correct"_s);
}

} // namespace egret

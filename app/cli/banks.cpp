// SPDX-License-Identifier: Apache-2.0
#include "app/cli/banks.h"

#include "core/runtime/runtime.h"

#include <algorithm>

namespace egret::cli {

QList<AskedBank> banksOf(const QList<ListedItem>& items)
{
    QList<AskedBank> banks;
    for (const ListedItem& listed : items) {
        const Item& item = listed.item;
        if (item.institution.isEmpty() || item.status == ItemStatus::DeletedInPlaid)
            continue;
        auto bank = std::find_if(banks.begin(), banks.end(), [&item](const AskedBank& known) { return known.id == item.institution; });
        if (bank == banks.end())
            bank = banks.insert(banks.end(), {item.institution, item.institutionName, item.integration, 0});
        ++bank->items;
    }
    return banks;
}

Task<BankHealth> healthOf(Runtime* runtime, AskedBank bank)
{
    const Result<PlaidAccess> access = co_await runtime->accessFor(bank.integration);
    if (!access)
        co_return unexpected(access.error());
    InstitutionApi api(runtime->plaid());
    const Result<BankHealth> health = co_await api.health(*access, bank.id);
    co_return health;
}

} // namespace egret::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/transactionupdate.h"

#include <algorithm>
#include <utility>

namespace egret {

void TransactionUpdate::append(TransactionUpdate page)
{
    added += std::move(page.added);
    modified += std::move(page.modified);
    removed += std::move(page.removed);
    for (Account& account : page.accounts) {
        const auto same = [&account](const Account& known) { return known.id == account.id; };
        const auto known = std::find_if(accounts.begin(), accounts.end(), same);
        if (known == accounts.end())
            accounts.append(std::move(account));
        else
            *known = std::move(account);
    }
    nextCursor = std::move(page.nextCursor);
    history = page.history;
    hasMore = page.hasMore;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/transactionupdate.h"

#include <utility>

namespace egret {

void TransactionUpdate::append(TransactionUpdate page)
{
    added += std::move(page.added);
    modified += std::move(page.modified);
    removed += std::move(page.removed);
    accounts += std::move(page.accounts);
    nextCursor = std::move(page.nextCursor);
    history = page.history;
    hasMore = page.hasMore;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sync/itemrefresh.h"

#include "core/base/log.h"
#include "core/sync/institutionlookup.h"
#include "core/sync/itemaccess.h"

namespace egret {

using namespace Qt::StringLiterals;

ItemRefresh::ItemRefresh(ItemAccess& items, ItemApi& api, InstitutionLookup& institutions)
    : m_items(items)
    , m_api(api)
    , m_institutions(institutions)
{
}

Task<ItemHealth> ItemRefresh::run(ItemId item)
{
    const Result<ItemHealth> health = co_await ask(item);
    if (health)
        co_return health;
    const Result<> recorded = co_await m_items.recordFailure(item, health.error());
    if (!recorded)
        qCWarning(lcSync).noquote() << "the state of Item" << item.value() << "could not be kept:" << recorded.error();
    co_return health;
}

Task<ItemHealth> ItemRefresh::ask(ItemId item)
{
    const Result<OpenItem> open = co_await m_items.open(item);
    if (!open)
        co_return unexpected(open.error());
    const Result<PlaidItem> answer = co_await m_api.get(open->access, open->token);
    if (!answer)
        co_return unexpected(answer.error());
    const Result<> named = co_await m_institutions.keep(*open, *answer);
    if (!named)
        co_return unexpected(named.error());
    const Result<> kept = co_await m_items.keepFacts(item, *answer);
    if (!kept)
        co_return unexpected(kept.error());
    if (answer->error) {
        const Result<> recorded = co_await m_items.recordFailure(item, *answer->error);
        if (!recorded)
            co_return unexpected(recorded.error());
        co_return ItemHealth::InError;
    }
    if (open->item.errorCode.isEmpty())
        co_return ItemHealth::Well;
    const Result<> cleared = co_await m_items.clearFailure(open->item);
    if (!cleared)
        co_return unexpected(cleared.error());
    co_return ItemHealth::Recovered;
}

} // namespace egret

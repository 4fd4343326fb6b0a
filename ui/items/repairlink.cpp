// SPDX-License-Identifier: Apache-2.0
#include "ui/items/repairlink.h"

#include "ui/shared/itemcondition.h"

namespace egret {

QList<RepairLink> repairLinksFor(const QList<ListedItem>& items)
{
    QList<RepairLink> links;
    for (const ListedItem& listed : items) {
        const ItemCondition condition = conditionOf(listed, false);
        if (!condition.canBeRepaired())
            continue;
        ItemWish wish;
        wish.act = condition.action == QLatin1String("select_accounts") ? ItemWish::Act::ChooseAccounts : ItemWish::Act::Repair;
        wish.item = listed.item.id;
        links.append({wish, listed.endUserName, listed.item.institutionName});
    }
    return links;
}

} // namespace egret

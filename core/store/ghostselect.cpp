// SPDX-License-Identifier: Apache-2.0
#include "core/store/ghostselect.h"

#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

Result<QList<GhostItem>> selectGhosts(Database& inbox, const QSet<ItemId>& held)
{
    const auto read = [](const Statement& row) {
        return GhostItem{ItemId(row.text(0)), IntegrationId(row.text(1)), row.timestamp(2), row.timestamp(3), row.integer(4)};
    };
    const Result<QList<GhostItem>> named
        = inbox
              .prepare(u"SELECT item_id, integration_id, min(received), max(received), count(*) FROM deliveries"
                       " WHERE verification = 'verified' AND item_id <> ''"
                       " GROUP BY item_id, integration_id ORDER BY max(received) DESC, item_id"_s)
              .all(read);
    if (!named)
        return named;
    QList<GhostItem> ghosts;
    for (const GhostItem& item : *named) {
        if (!held.contains(item.item))
            ghosts.append(item);
    }
    return ghosts;
}

Result<QSet<ItemId>> selectHeldItems(Database& database)
{
    const auto read = [](const Statement& row) { return ItemId(row.text(0)); };
    const Result<QList<ItemId>> items = database.prepare(u"SELECT item_id FROM items"_s).all(read);
    if (!items)
        return unexpected(items.error());
    return QSet<ItemId>(items->cbegin(), items->cend());
}

} // namespace egret

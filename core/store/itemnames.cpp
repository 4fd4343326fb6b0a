// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemnames.h"

#include "core/store/rows.h"

namespace egret {

using namespace Qt::StringLiterals;

Result<QHash<ItemId, ItemName>> selectItemNames(Database& egret)
{
    const auto read = [](const Statement& row) {
        const Environment environment = environmentFromName(row.text(4)).value_or(Environment::Offline);
        return std::pair(ItemId(row.text(0)), ItemName{EndUserId(row.text(1)), row.text(2), row.text(3), environment});
    };
    const Result<QList<std::pair<ItemId, ItemName>>> pairs
        = egret
              .prepare(u"SELECT i.item_id, u.end_user_id, coalesce(nullif(u.name, ''), u.end_user_id), i.institution_name,"
                       " g.environment FROM "_s
                  + kItemTables)
              .all(read);
    if (!pairs)
        return unexpected(pairs.error());
    return QHash<ItemId, ItemName>(pairs->cbegin(), pairs->cend());
}

} // namespace egret

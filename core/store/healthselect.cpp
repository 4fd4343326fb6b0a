// SPDX-License-Identifier: Apache-2.0
#include "core/store/healthselect.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct StatusCount {
    QString status;
    qint64 items = 0;
    std::optional<Timestamp> oldestSync;
};

} // namespace

Result<ItemsHealth> selectItemsHealth(Database& egret)
{
    const Result<QList<StatusCount>> counts
        = egret.prepare(u"SELECT status, count(*), min(last_sync) FROM items GROUP BY status"_s).all([](const Statement& row) {
              return StatusCount{row.text(0), row.integer(1), row.optionalTimestamp(2)};
          });
    if (!counts)
        return unexpected(counts.error());
    ItemsHealth health;
    for (const StatusCount& count : *counts) {
        health.items.insert(count.status, count.items);
        const bool syncs = count.status == "active"_L1;
        if (syncs && count.oldestSync && (!health.oldestSync || *count.oldestSync < *health.oldestSync))
            health.oldestSync = count.oldestSync;
    }
    return health;
}

Result<InboxHealth> selectInboxHealth(Database& inbox)
{
    const auto read = [](const Statement& row) { return InboxHealth{row.integer(0), row.optionalTimestamp(1)}; };
    const Result<std::optional<InboxHealth>> health
        = inbox.prepare(u"SELECT count(*), min(received) FROM deliveries WHERE state IN ('received', 'verified')"_s).first(read);
    if (!health)
        return unexpected(health.error());
    return health->value_or(InboxHealth());
}

} // namespace egret

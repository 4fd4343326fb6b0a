// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/itemrows.h"
#include "app/cli/reading.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

QCoro::Task<int> showItem(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<ItemDetail> detail = readItemDetail(**reader, ItemId(invocation.arguments[0]));
    if (!detail)
        co_return output->fail(detail.error());
    output->object(itemColumns(), itemDetailRow(*detail));
    co_return Ok;
}

QCoro::Task<int> listGhostItems(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<GhostItem>> ghosts = (*reader)->ghostItems();
    if (!ghosts)
        co_return output->fail(ghosts.error());
    QJsonArray rows;
    for (const GhostItem& ghost : *ghosts) {
        rows.append(QJsonObject{{u"item_id"_s, ghost.item.value()}, {u"integration_id"_s, ghost.integration.value()},
            {u"first_seen"_s, toIso(ghost.firstSeen)}, {u"last_seen"_s, toIso(ghost.lastSeen)},
            {u"webhooks"_s, ghost.webhooks}});
    }
    output->rows({u"item_id"_s, u"integration_id"_s, u"first_seen"_s, u"last_seen"_s, u"webhooks"_s}, rows);
    co_return Ok;
}

} // namespace egret::cli

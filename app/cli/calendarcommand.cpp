// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "core/domain/accesscalendar.h"
#include "core/store/itemreader.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! What Plaid has announced comes before what an Item's facts say: it may be sooner.
std::optional<Timestamp> accessEnd(const ListedItem& listed)
{
    if (listed.item.status == ItemStatus::DeletedInPlaid)
        return std::nullopt;
    std::optional<Timestamp> end = listed.consentExpires;
    for (const ItemNotice& notice : listed.notices) {
        if (notice.due && (!end || *notice.due < *end))
            end = notice.due;
    }
    return end;
}

} // namespace

QCoro::Task<int> printAccessCalendar(Invocation invocation, Output* output)
{
    if (const Result<std::unique_ptr<Reader>> reader = openReader(invocation); !reader)
        co_return output->fail(reader.error());
    const Timestamp now = SystemClock().now();
    const Result<std::unique_ptr<ItemReader>> reader = ItemReader::open(invocation.dataDirectory());
    const Result<QList<ListedItem>> items
        = reader ? (*reader)->list(now) : Result<QList<ListedItem>>(unexpected(reader.error()));
    if (!items)
        co_return output->fail(items.error());
    QList<AccessEnd> ends;
    for (const ListedItem& listed : *items) {
        if (const std::optional<Timestamp> end = accessEnd(listed))
            ends.append({listed.item.id, listed.endUserName, listed.item.institutionName, *end});
    }
    output->write(accessCalendar(ends, now));
    output->note(u"Items whose access ends: %1. A calendar takes this as a file: items calendar > access.ics"_s.arg(ends.size()));
    co_return Ok;
}

} // namespace egret::cli

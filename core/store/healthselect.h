// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>

#include <optional>

namespace egret {

class Database;

// What of egret.db tells whether Items are kept up to date.
struct ItemsHealth {
    // By the name of their status, as items list shows it.
    QHash<QString, qint64> items;
    // The longest ago that an Item which could be synced was; none where no Item was ever synced.
    std::optional<Timestamp> oldestSync;
};

// What of inbox.db waits: accepted and not yet acted on.
struct InboxHealth {
    qint64 waiting = 0;
    std::optional<Timestamp> oldestWaiting;
};

// Errors: Storage.
Result<ItemsHealth> selectItemsHealth(Database& egret);
// Errors: Storage.
Result<InboxHealth> selectInboxHealth(Database& inbox);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/webhookrhythm.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>

namespace egret {

//! Keeps when Items' updates were announced, and finds those whose next announcement is missing. Writer thread only.
//! Every call is one SQL transaction and can fail with Storage.
class WebhookClockStore {
public:
    explicit WebhookClockStore(Database& database);

    //! When webhooks about new transactions came, by Item; one that is heard is not missing any more. Unknown Items are
    //! passed over.
    Result<> hear(const QHash<ItemId, Timestamp>& heard);
    //! Notes with each Item whose webhook is missing at \a now that it is (WEBHOOK_OVERDUE), takes the notice back where
    //! none is missing any more, and hands out the Items that were not noted before.
    Result<QList<ItemId>> findOverdue(Timestamp now);

private:
    Database& m_database;
};

//! What is known of \a item's webhooks. For readers as well. Errors: NotFound, Storage.
Result<WebhookWatch> selectWebhookWatch(Database& database, const ItemId& item);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/domain/synccause.h"
#include "core/domain/webhookevent.h"

namespace egret {

class Writer;

//! Takes Plaid at its word where a TRANSACTIONS_REMOVED names rows of an Item that is read the older way: it may name
//! rows from before the days that are read again, and nothing else would tell of those. Items with a cursor learn it
//! from their next page and are left alone. Engine thread only; what is passed in must outlive every flow.
class RemovalNotice {
public:
    //! \a tasks counts the work under way.
    RemovalNotice(Writer& writer, const Clock& clock, TaskTracker& tasks);

    //! The rows that a TRANSACTIONS_REMOVED names; none for another event.
    static QList<TransactionId> rowsNamedBy(const WebhookEvent& event);

    //! The rows that \a event names become tombstones, as "removed", with the delivery as their cause. An Item that
    //! nobody knows, one of another integration than the delivery's, and ids that nobody knows change nothing. The same
    //! event may come again. What fails is logged.
    void heed(const WebhookEvent& event);

private:
    QCoro::Task<> bury(ItemId item, IntegrationId integration, SyncCause cause, QList<TransactionId> ids);

    Writer& m_writer;
    const Clock& m_clock;
    TaskTracker& m_tasks;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rawstatement.h"
#include "core/store/webhookstore.h"

namespace egret {

// The two tables of inbox.db that hold deliveries, inside the caller's transaction: how a row gets into either, and how
// the ring of rejected ones stays small. Inbox thread only.

//! The insert of one table, prepared once for many rows.
class WebhookInsert {
public:
    //! \a table: "deliveries" or "rejections".
    WebhookInsert(Database& database, QLatin1String table);

    //! Looks for the first delivery that said the same, then stores \a record. Errors: Storage.
    Result<> run(const WebhookRecord& record);

private:
    Result<> findFirst(const WebhookRecord& record);

    const QByteArray m_sql;
    RawStatement m_insert;
    RawStatement m_first;
    QString m_duplicateOf;
    bool m_exact = false;
};

//! The state of a delivery that was just judged, or could not be.
WebhookState stateAfter(Verification verification);

//! What failed after it was stored joins the ring of \a bytes, so that forged keys cannot fill the disk. Errors: Storage.
Result<> moveToRejections(Database& database, const WebhookId& id, qint64 bytes);

//! Keeps the ring within \a bytes and RejectionRing::kMaxRows; what falls out is counted. Errors: Storage.
Result<> dropOldestRejections(Database& database, qint64 bytes);
Result<> dropRejectionsBefore(Database& database, Timestamp time);

} // namespace egret

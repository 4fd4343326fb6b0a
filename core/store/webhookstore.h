// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/webhookevent.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! A delivery with its verdict and reading, as one row of inbox.db.
struct WebhookRecord {
    WebhookDelivery delivery; //!< body is the redacted form where sealedBody is set
    QByteArray sealedBody; //!< the exact bytes, sealed, where the body carries a token; else empty
    Verification verification = Verification::NotChecked;
    QString failedCheck;
    QJsonArray checks;
    WebhookEvent event;
};

//! Writes inbox.db: the durable inbox of accepted deliveries and the bounded ring of rejected ones. Inbox thread only.
class WebhookStore {
public:
    static constexpr int kMaxRejectedRows = 10'000;
    static constexpr qint64 kMaxRejectedBytes = 64LL * 1024 * 1024;

    explicit WebhookStore(Database& database);

    //! Appends all of \a records in one durable commit: failed ones go to the ring (the oldest fall out), others to the
    //! inbox with state Received. Errors: Storage (nothing was written).
    Result<> append(const QList<WebhookRecord>& records);
    //! Accepted deliveries with state Received, oldest first.
    Result<QList<WebhookRecord>> unhandled(int limit);
    //! The same, of what was stored after \a last; from the beginning where \a last is empty or no longer there.
    Result<QList<WebhookRecord>> unhandledAfter(const WebhookId& last, int limit);
    //! How many deliveries wait, and how large they are with their headers: what the receiver's limits are about. Both
    //! are read off an index.
    Result<qint64> unhandledCount();
    Result<qint64> unhandledBytes();
    //! Handled and Failed count as an attempt. Errors: NotFound (also for what lies in the ring), Storage.
    Result<> setState(const WebhookId& id, WebhookState state, const QString& cause);
    //! Marks all of \a ids Handled in one durable commit. Errors: Storage (nothing was written).
    Result<> setHandled(const QList<WebhookId>& ids);
    //! Judged after it was stored: sets verdict and checks; a Failed one becomes Rejected and is not acted on.
    //! Errors: NotFound, Storage.
    Result<> setVerification(
        const WebhookId& id, Verification verification, const QString& failedCheck, const QJsonArray& checks);

private:
    Database& m_database;
};

} // namespace egret

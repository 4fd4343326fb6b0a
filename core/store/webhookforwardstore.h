// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/database.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace egret {

//! An address that gets each verified delivery of one integration, byte for byte.
struct WebhookForward {
    QString id; //!< "fwd_…"
    IntegrationId integration;
    QUrl url;
    Timestamp created;
    qint64 sent = 0;
    qint64 waiting = 0;
    qint64 givenUp = 0;
    QString lastCause; //!< why the last one that did not get through did not; empty where all did
};

//! One delivery on its way to one address.
struct ForwardJob {
    qint64 row = 0;
    WebhookId webhook;
    QUrl url;
    int attempts = 0; //!< so far
};

//! Where deliveries are sent on to, and what became of that, in inbox.db. Jobs are made by the tables themselves, in the
//! commit that stores a verified delivery. Inbox thread only.
class WebhookForwardStore {
public:
    explicit WebhookForwardStore(Database& database);

    //! Errors: Conflict with code "to" where the integration has this address already; Storage.
    Result<> add(const WebhookForward& forward);
    //! With its jobs. Errors: NotFound; Storage.
    Result<> remove(const QString& id);
    //! With their counts, in order of creation.
    Result<QList<WebhookForward>> all();

    //! The ids of those that are to get something now; read off an index.
    Result<QStringList> ready(Timestamp now);
    //! What \a forward is to get now, the longest due first.
    Result<QList<ForwardJob>> due(const QString& forward, Timestamp now, int limit);
    //! When something is due next.
    Result<std::optional<Timestamp>> next();
    //! Notes that a job has ended well; \a status as answered.
    Result<> noteSent(qint64 row, int status);
    //! Notes that it has not: again at \a nextTry, or never where there is none.
    Result<> noteFailure(qint64 row, int status, const QString& cause, std::optional<Timestamp> nextTry);

private:
    Database& m_database;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/webhookevent.h"
#include "core/store/database.h"
#include "core/store/erasure.h"
#include "core/store/webhookforwardstore.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <memory>
#include <optional>

namespace egret {

class RawStatement;
class WebhookInsert;

//! A delivery with its verdict and reading, as one row of inbox.db.
struct WebhookRecord {
    WebhookDelivery delivery; //!< body is the redacted form where sealedBody is set
    QByteArray sealedBody; //!< the exact bytes, sealed, where the body carries a token; else empty
    Verification verification = Verification::NotChecked;
    QString failedCheck;
    QByteArray checks; //!< [{"check","ok","value","detail"}], compact JSON
    WebhookEvent event;
    qint64 fold = 0; //!< equal for deliveries that say the same; 0 folds with nothing
    qint64 digest = 0; //!< equal for equal bodies
    WebhookId editedFrom = {}; //!< the delivery it is a changed copy of; such a one is never verified
    int attempts = 0;
};

//! Deliveries that nobody has dealt with yet.
struct WebhookBacklog {
    qint64 deliveries = 0;
    qint64 bytes = 0; //!< with their headers
};

//! What became of a delivery that was tried.
struct WebhookOutcome {
    WebhookId id;
    WebhookState state = WebhookState::Handled;
    QString cause;
};

//! A delivery whose key could not be had, and when to ask again.
struct WebhookDelay {
    WebhookId id;
    Timestamp nextTry;
    QString cause;
};

//! One of Plaid's public webhook keys as it was just returned.
struct SeenKey {
    QString scope; //!< the environment and address that the kid belongs to
    QString kid;
    QJsonObject jwk;
    Timestamp seen;
};

//! How much of what was rejected is kept; the oldest fall out.
struct RejectionRing {
    static constexpr int kMaxRows = 10'000; //!< whatever their size
    qint64 bytes = 64LL * 1024 * 1024;
    std::chrono::days age{7};
};

//! Writes inbox.db: the durable inbox of accepted deliveries and the bounded ring of rejected ones. Inbox thread only.
class WebhookStore {
public:
    static constexpr std::chrono::hours kFoldingTime{24}; //!< as long as Plaid repeats a delivery

    explicit WebhookStore(Database& database, const RejectionRing& ring = {});
    ~WebhookStore(); //!< before its database: it keeps prepared statements
    Q_DISABLE_COPY_MOVE(WebhookStore)

    //! Appends all of \a records in one durable commit: failed ones go to the ring (the oldest fall out and are
    //! counted), others to the inbox, Verified or, where they could not be judged yet, Received. Repetitions of what
    //! came within kFoldingTime are kept and name the first. Errors: Storage (nothing was written).
    Result<> append(const QList<WebhookRecord>& records);

    //! Deliveries to act on (state Verified), oldest first, of those stored after \a last; from the beginning where
    //! \a last is empty or no longer there. Of each only what acting needs: ids, receipt,
    //! body, type and Item.
    Result<QList<WebhookRecord>> verifiedAfter(const WebhookId& last, int limit);
    //! Deliveries to judge (state Received) whose time has come, the longest overdue first.
    Result<QList<WebhookRecord>> dueForJudging(Timestamp now, int limit);
    //! When the next delivery wants to be judged.
    Result<std::optional<Timestamp>> nextJudging();
    //! One delivery of the inbox or the ring. Errors: NotFound, Storage.
    Result<WebhookRecord> find(const WebhookId& id);

    //! Of what is Verified; read off an index.
    Result<WebhookBacklog> waiting();
    //! Of what is Received, by integration; read off an index.
    Result<QHash<IntegrationId, WebhookBacklog>> unchecked();

    //! Notes what became of deliveries, in one commit; each counts as an attempt. A power failure may take it: what the
    //! delivery asks for is then done once more. Ids that are gone are passed over. Errors: Storage (nothing was written).
    Result<> settle(const QList<WebhookOutcome>& outcomes);
    //! Puts the judging of deliveries off, in one commit that a power failure may take; each counts as an attempt.
    Result<> postpone(const QList<WebhookDelay>& delays);
    //! Judged after it was stored: sets verdict and checks. A Verified one waits to be acted on, a Failed one moves to
    //! the ring and is never acted on. A power failure may take it: it is judged once more. Errors: NotFound, Storage.
    Result<> setVerification(
        const WebhookId& id, Verification verification, const QString& failedCheck, const QByteArray& checks);

    //! Keeps \a key, over what was kept of it earlier. Errors: Storage.
    Result<> rememberKey(const SeenKey& key);

    //! Puts \a ids back into the queue, as if they had just come in: verified ones are acted on again, unchecked ones
    //! judged again. Rejected and edited ones are left as they are. The value: how many were put back.
    Result<qint64> putBack(const QList<WebhookId>& ids);
    //! Deletes at most \a limit of the oldest deliveries that are Handled or Ignored and came before \a before; with
    //! \a anyAge those that came later, too. The value: how many went.
    Result<qint64> prune(Timestamp before, bool anyAge, int limit);
    //! Bytes of the file's pages that hold something.
    Result<qint64> usedBytes();
    //! Deletes what lies in the ring for too long or goes beyond its size, and counts it.
    Result<> pruneRejections(Timestamp now);
    //! Removes every delivery about the end user of \a traces (eraseDeliveries()). Errors: Storage.
    Result<ErasedDeliveries> eraseOf(const EndUserTraces& traces);

    //! Where deliveries are sent on to, in the same file.
    WebhookForwardStore forwards() { return WebhookForwardStore(m_database); }

private:
    Result<> insertAll(const QList<WebhookRecord>& records);

    Database& m_database;
    const RejectionRing m_ring;
    // Those that every webhook takes, prepared once.
    const std::unique_ptr<WebhookInsert> m_accept;
    const std::unique_ptr<WebhookInsert> m_reject;
    const std::unique_ptr<RawStatement> m_verifiedAfter;
    const std::unique_ptr<RawStatement> m_settle;
};

} // namespace egret

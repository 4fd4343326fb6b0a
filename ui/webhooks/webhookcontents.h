// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemnames.h"
#include "core/store/reader.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace egret {

//! Everything the panel shows of one delivery.
struct WebhookContents {
    WebhookDetail detail;
    //! Deliveries that said the same, this one among them, oldest first; empty where it is the only one.
    QList<WebhookSummary> repetitions;
    //! The first sync of its Item that ended after it came.
    std::optional<SyncRun> sync;
    //! Empty where no Item of that id is held here.
    ItemName item;

    friend bool operator==(const WebhookContents&, const WebhookContents&) = default;
};

//! Two deliveries to be laid side by side.
struct WebhookComparison {
    WebhookDetail earlier;
    WebhookDetail later;
};

//! What acting on a delivery would delete for good: an account's transactions and balances.
struct WebhookLoss {
    ItemId item;
    //! Its name, or its id where it has none.
    QString account;
    qint64 transactions = 0;

    friend bool operator==(const WebhookLoss&, const WebhookLoss&) = default;
};

//! Deliveries that were not put back into the queue, because acting on them may delete something.
struct RequeueQuestion {
    QList<WebhookId> webhooks;
    QList<WebhookLoss> losses;
    //! Why it cannot be told what some of them delete; nothing where all is known.
    std::optional<Error> unknown;
};

//! What replaying a delivery did, or would do.
struct ReplayOutcome {
    WebhookId webhook;
    //! Nothing was written or sent.
    bool isPreview = false;
    WebhookAction action = WebhookAction::KeepOnly;
    //! Of a preview: it deletes something for good, or nobody can tell. Somebody has to agree before it is acted on.
    bool mayDelete = false;
    //! Nothing where mayDelete is for want of knowledge.
    std::optional<WebhookLoss> loss;
    //! Rows are synced; the counts below are known.
    bool syncs = false;
    qint64 added = 0;
    qint64 modified = 0;
    qint64 removed = 0;
    //! The first of the rows that would change: "added", "modified" or "removed", and the transaction's id.
    QList<std::pair<QString, QString>> rows;
    //! Where it was sent to; empty where it was replayed here.
    QUrl target;
    //! What the target answered.
    int httpStatus = 0;
    qint64 milliseconds = 0;
    //! It was signed so long ago that the target will refuse it, if it verifies signatures.
    bool tooOld = false;
    std::optional<Error> error;
};

//! Test webhooks that Plaid's sandbox or the simulator is to send.
struct FireRequest {
    ItemId item;
    WebhookKind kind;
    int times = 1;
    //! Before the first.
    int delaySeconds = 0;
    //! One more that nobody signed is posted to the receiver itself, which must refuse it.
    bool forgery = false;
};

//! What came of a FireRequest.
struct FireOutcome {
    //! How many Plaid took.
    int fired = 0;
    //! The receiver's HTTP status for the forged one; 0 where none was sent.
    int forgeryStatus = 0;
    Timestamp time;
    std::optional<Error> error;
};

//! One line of the table that says what Egret does about each kind of webhook.
struct CoverageLine {
    WebhookKind kind;
    //! "today", "older" or "unknown": where the kind is known from.
    QString form;
    WebhookAction action = WebhookAction::KeepOnly;
    qint64 seen = 0;
    qint64 handled = 0;
    std::optional<Timestamp> lastSeen;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/domain/environment.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>

#include <optional>
#include <utility>

namespace egret {

//! Verdict on a delivery's signature.
enum class Verification { Verified, Failed, NotChecked };

QString verificationName(Verification verification); //!< "verified", "failed", "not_checked"

//! What became of a delivery.
enum class WebhookState {
    Received, //!< durable, not looked at yet
    Handled, //!< understood and acted on, or kept because there is nothing to do for its code
    Rejected, //!< failed verification; never acted on
    Failed, //!< acting on it failed; cause says why
};

QString webhookStateName(WebhookState state); //!< "received", "handled", "rejected", "failed"

//! One delivery exactly as it came in.
struct WebhookDelivery {
    WebhookId id;
    IntegrationId integration;
    Timestamp received;
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names and values as sent, in order
    QByteArray body; //!< the exact bytes
};

//! A delivery read as one of Plaid's events. Founding-document forms are mapped to today's (aliases says which).
struct WebhookEvent {
    QString type; //!< upper case, as sent: "TRANSACTIONS"
    QString code; //!< upper case, as sent: "SYNC_UPDATES_AVAILABLE"
    ItemId item; //!< empty where the event names none
    QString environment; //!< "sandbox" or "production" as sent; empty where absent
    QStringList aliases; //!< mappings applied, e.g. "ITEM/DEFAULT_UPDATE as TRANSACTIONS/DEFAULT_UPDATE"
    QStringList missing; //!< fields that Plaid always sends with this event and that are not there; read, never stored
    QStringList extra; //!< fields that Plaid does not document for this event, at most 32; read, never stored

    //! What to do about it, decided by type and code after aliases.
    enum class Action { SyncItem, RefreshItem, KeepOnly };
    Action action = Action::KeepOnly;
};

//! A delivery as lists and details show it.
struct WebhookSummary {
    WebhookId id;
    IntegrationId integration;
    QString integrationName;
    Timestamp received;
    QString type;
    QString code;
    ItemId item;
    QString environment;
    Verification verification = Verification::NotChecked;
    QString failedCheck; //!< "format", "alg", "kid", "key", "signature", "iat", "body_hash" or empty
    WebhookState state = WebhookState::Received;
    int attempts = 0;
    QString cause; //!< why it failed or was rejected; empty otherwise
};

//! One delivery with everything that is kept of it. body is redacted where it carried a token.
struct WebhookDetail {
    WebhookSummary summary;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QJsonArray checks; //!< [{"check","ok","detail"}] in the order they ran
};

} // namespace egret

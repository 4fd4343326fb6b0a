// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/domain/environment.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <utility>

namespace egret {

//! Verdict on a delivery's signature.
enum class Verification { Verified, Failed, NotChecked };

QString verificationName(Verification verification); //!< "verified", "failed", "not_checked"

//! What became of a delivery: received → verified → handled or ignored; rejected and dead letter are ends, too.
enum class WebhookState {
    Received, //!< durable, its signature is not judged yet; nextTry says when it will be tried again
    Verified, //!< judged genuine, waits to be acted on
    Handled, //!< acted on, or its code asks for nothing but keeping
    Ignored, //!< genuine, but there was nothing to act on; cause says why
    Rejected, //!< failed verification; never acted on
    DeadLetter, //!< given up; cause says why. It can be put back by hand
};

//! "received", "verified", "handled", "ignored", "rejected", "dead_letter"
QString webhookStateName(WebhookState state);

//! What a webhook is about: webhook_type and webhook_code. Empty: none.
struct WebhookKind {
    QString type; //!< "TRANSACTIONS"
    QString code; //!< "SYNC_UPDATES_AVAILABLE"

    bool isEmpty() const { return type.isEmpty() && code.isEmpty(); }
    friend bool operator==(const WebhookKind&, const WebhookKind&) = default;
};

//! What to do about an event. Each is a request to look at something: acting twice, late or in another order is right.
enum class WebhookAction {
    KeepOnly, //!< nothing beyond keeping it
    SyncItem, //!< the Item has new transactions
    RemoveTransactions, //!< fields: removed_transactions (ids); the Item has changed, too
    RefreshItem, //!< the Item's state: /item/get; fields: error
    OfferAccounts, //!< the user can share more accounts: update mode with account selection
    NoteConsentEnd, //!< access will end; fields: consent_expiration_time or disconnect_time, and reason
    NoteRevocation, //!< the user took the permission back
    DropAccount, //!< the user took one account back; fields: account_id
    NoteWebhookUrl, //!< Plaid sends the Item's webhooks to fields' new_webhook_url from now on
    FinishLink, //!< a Hosted Link session; fields: link_token, public_token or public_tokens
};

QString webhookActionName(WebhookAction action); //!< "sync_item", "note_consent_end", …
//! KeepOnly for a name this version does not know.
WebhookAction webhookActionFromName(const QString& name);

//! One delivery exactly as it came in.
struct WebhookDelivery {
    WebhookId id;
    IntegrationId integration;
    Timestamp received;
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names and values as sent, in order
    QByteArray body; //!< the exact bytes
};

//! A delivery read as one of Plaid's events. Forms of older documents are mapped to today's (aliases says which).
struct WebhookEvent {
    WebhookId delivery; //!< which one; empty until it is handed on. Doubles as correlation id in logs
    IntegrationId integration; //!< whose address it came to; empty until it is handed on
    Timestamp received; //!< of the delivery; zero until it is handed on

    QString type; //!< upper case where known: "TRANSACTIONS"; otherwise as sent
    QString code; //!< upper case where known: "SYNC_UPDATES_AVAILABLE"; otherwise as sent
    WebhookKind kind; //!< in today's words, after aliases; empty for what Egret does not know
    ItemId item; //!< empty where the event names none
    QString environment; //!< "sandbox" or "production" as sent; empty where absent
    QStringList aliases; //!< mappings applied, e.g. "ITEM/DEFAULT_UPDATE as TRANSACTIONS/DEFAULT_UPDATE"
    QStringList missing; //!< fields that Plaid always sends with this event and that are not there; read, never stored
    QStringList extra; //!< fields that Plaid does not document for this event, at most 32; read, never stored
    //! The body in today's names. It may hold public or link tokens: never stored, never logged.
    QJsonObject fields;

    using Action = WebhookAction;
    Action action = Action::KeepOnly; //!< decided by kind; KeepOnly where what it is about is not named
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
    int attempts = 0; //!< at judging and at acting
    QString cause; //!< why it is ignored, rejected, a dead letter or still waiting; empty otherwise
    std::optional<Timestamp> nextTry; //!< of what waits for its key
    WebhookId duplicateOf; //!< the first delivery that said the same within a day; empty for a first one
    bool duplicateIsExact = false; //!< byte for byte; otherwise only in what matters
    WebhookId editedFrom; //!< of a copy that was changed by hand, never verified; empty otherwise

    friend bool operator==(const WebhookSummary&, const WebhookSummary&) = default;
};

//! One delivery with everything that is kept of it. body is redacted where it carried a token.
struct WebhookDetail {
    WebhookSummary summary;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QJsonArray checks; //!< [{"check","ok","value","detail"}] in the order they ran
    QStringList aliases; //!< as WebhookEvent's
    WebhookAction action = WebhookAction::KeepOnly;
    bool isSealed = false; //!< the exact bytes are there, but need the secret store

    friend bool operator==(const WebhookDetail&, const WebhookDetail&) = default;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::WebhookEvent)

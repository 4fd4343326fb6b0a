// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"
#include "ui/shared/badges.h"
#include "ui/webhooks/webhookcontents.h"

namespace egret {

// The words, icons and colours for what became of deliveries.

//! A verdict: icon and word say the same as the colour.
struct VerdictText {
    QString text;
    QLatin1String icon;
    Token token = Token::TextHint;
};

//! "Verified", "Bad signature", "Too old", …
VerdictText signatureText(const WebhookSummary& webhook);
//! "Processed", "Duplicate", "Rejected", "Retrying", "Queued", …
ChipText resultChip(const WebhookSummary& webhook);
//! What Egret does about it, as a phrase: "Fetch new transactions".
QString actionText(WebhookAction action);

//! What goes for good; \a item is what the Item is called.
QString lossText(const WebhookLoss& loss, const QString& item);

//! One step of judging as people read it.
struct CheckText {
    QString title; //!< "Body hash"
    QString text; //!< "SHA-256 e3b0c442…52b855 matches", or what is wrong
    VerdictText verdict; //!< "passed", "failed" or "not run"
};

//! \a check: one of WebhookDetail::checks.
CheckText checkText(const QJsonObject& check);

} // namespace egret

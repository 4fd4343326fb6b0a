// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"

#include <QStringList>

namespace egret {

//! What a webhook is about: webhook_type and webhook_code, upper case.
struct WebhookKind {
    QString type;
    QString code;

    friend bool operator==(const WebhookKind&, const WebhookKind&) = default;
};

//! What a body of one kind holds today and what Egret does about it. Source: Plaid's webhook catalogue.
struct WebhookForm {
    QStringList required; //!< fields that are always there
    QStringList optional; //!< further known fields
    WebhookEvent::Action action = WebhookEvent::Action::KeepOnly;
};

//! The form of \a kind, or null for a kind that Egret does not know. Lives as long as the program.
const WebhookForm* webhookForm(const WebhookKind& kind);

//! \a kind in today's words, where an older document knew it by another name; otherwise itself.
WebhookKind todaysKind(const WebhookKind& kind);

} // namespace egret

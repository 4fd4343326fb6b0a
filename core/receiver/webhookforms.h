// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"

#include <QStringList>

namespace egret {

//! What a body of one kind holds today and what Egret does about it. Source: Plaid's webhook catalogue.
struct WebhookForm {
    WebhookKind kind;
    QStringList required; //!< fields that are always there
    QStringList optional; //!< further known fields
    WebhookAction action = WebhookAction::KeepOnly;
};

//! A name that older documents use for one of today's kinds.
struct OlderKind {
    WebhookKind sent;
    WebhookKind today;
};

//! Every kind that Egret knows, type by type: the one list behind handling, coverage and menus. Lives as long as the
//! program, as what follows does.
const QList<WebhookForm>& webhookForms();
const QList<OlderKind>& olderKinds();

//! The form of \a kind, or null for a kind that Egret does not know.
const WebhookForm* webhookForm(const WebhookKind& kind);

//! \a kind in today's words, where an older document knew it by another name; otherwise itself.
WebhookKind todaysKind(const WebhookKind& kind);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/webhookselect.h"

namespace egret {

//! What Egret does about one kind of webhook, and how often it came.
struct CoverageRow {
    // Where the kind is known from.
    enum class Form {
        Today, // Plaid's catalogue
        Older, // an older document's name for one of today's kinds
        Unknown, // nobody told Egret of it; it came all the same and is kept
    };
    WebhookKind kind; // as it is sent
    Form form = Form::Today;
    WebhookAction action = WebhookAction::KeepOnly;
    qint64 seen = 0; // verified deliveries
    qint64 handled = 0; // of these
    std::optional<Timestamp> lastSeen;
};

QString coverageFormName(CoverageRow::Form form); // "today", "older", "unknown"

//! Every kind of webhookForms(), then the older names of some, then what came without being known; with what \a counts
//! say about each. Pure; any thread.
QList<CoverageRow> webhookCoverage(const QList<WebhookCount>& counts);

} // namespace egret

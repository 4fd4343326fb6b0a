// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/webhookperiod.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace egret {

//! Which webhooks to list: all of its terms, periods and choices hold. A value, made from what people type.
struct WebhookQuery {
    //! What a term looks at.
    enum class Field {
        Words, //!< anything a list or the redacted body shows; ASCII case is ignored, as everywhere here
        Id,
        Type, //!< webhook_type as sent
        Code,
        Item,
        Integration, //!< its id, or a part of its name
        State,
        Verification,
        FailedCheck,
        Environment,
        Body, //!< the redacted body contains it
        Duplicate, //!< "yes", "no", "exact" or "semantic"
        Edited, //!< "yes" or "no"
    };
    //! What deliveries are put in order by, as lists show it; equal ones come newest first.
    enum class SortKey { Received, Kind, EndUser, Integration, Verification, State };
    struct Term {
        Field field = Field::Words;
        QStringList values; //!< one of them
        bool excluded = false;
    };
    using Period = WebhookPeriod;
    //! One of several searches, or none of them; there is at least one.
    struct Choice;

    QList<Term> terms;
    QList<Period> periods;
    std::vector<Choice> choices;
    SortKey sortKey = SortKey::Received;
    bool ascending = false;
    IntegrationId integration{}; //!< whatever the terms say; empty: of all

    bool isNewestFirst() const { return sortKey == SortKey::Received && !ascending; }
};

struct WebhookQuery::Choice {
    std::vector<WebhookQuery> alternatives;
    bool excluded = false;
};

//! Reads "type:ITEM -state:handled (received:7d OR code:ERROR,LOGIN_REPAIRED) plaid". A space or "AND" means and, "OR"
//! binds less than both, a comma means or within a field, a leading "-" or "NOT" excludes a term or what is in
//! parentheses, quotes keep spaces and make a word of anything. Dates are those of periodOf(), and after: and before:.
//! Errors: InvalidInput with code "query" and a sentence that says where, and what may stand there; more than 4000
//! characters, 100 terms (each of a field's values is one) or 20 parentheses within each other.
Result<WebhookQuery> parseWebhookQuery(const QString& text, Timestamp now);

} // namespace egret

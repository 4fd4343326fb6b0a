// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace egret {

//! Which webhooks to list: all of its terms hold. A value, made from what people type.
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
    struct Term {
        Field field = Field::Words;
        QStringList values; //!< one of them
        bool excluded = false;
    };
    //! Receipt from from on and before until.
    struct Period {
        std::optional<Timestamp> from;
        std::optional<Timestamp> until;
        bool excluded = false;
    };

    QList<Term> terms;
    QList<Period> periods;
};

//! Reads "type:ITEM -state:handled received:7d code:ERROR,LOGIN_REPAIRED plaid". A space means and, a comma or within a
//! field, a leading "-" or "NOT " excludes, quotes keep spaces and make a word of anything. Dates are UTC: 2026,
//! 2026-01, 2026-Q1, 2026-01-15, today, yesterday, this-month, last-month, 7d, 24h, a..b, after:, before:.
//! Errors: InvalidInput with code "query" and a sentence that names what may stand there.
Result<WebhookQuery> parseWebhookQuery(const QString& text, Timestamp now);

//! The moments that \a text, one of the dates above, names. Nothing where it is none.
std::optional<WebhookQuery::Period> periodOf(const QString& text, Timestamp now);

} // namespace egret

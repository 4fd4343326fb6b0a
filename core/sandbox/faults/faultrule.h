// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace egret {

//! One thing that goes wrong on demand. Written KIND[=VALUE][@RATE][xTIMES][#NTH][:SCOPE], in this order:
//!
//!   status=503               an HTTP status, 400 to 599, as a proxy sends it, instead of the operation
//!   error=PLAID_CODE         Plaid's error object, instead of the operation
//!   latency=2000             milliseconds, at most 600000, before the answer leaves
//!   reset                    the connection is reset after the operation was carried out
//!   truncate                 the answer of the operation ends halfway
//!   malformed                the answer of the operation is broken JSON
//!   wrong-length             Content-Length announces half of the operation's answer
//!   webhook-duplicate        the webhook is delivered twice
//!   webhook-late=5000        milliseconds, at most 86400000, before the first attempt
//!   webhook-reorder          the webhook waits until the next one to its address has left
//!   webhook-unsigned         the webhook has no Plaid-Verification header
//!   webhook-bad-signature    the webhook's signature does not verify
//!   webhook-former-key       the webhook is signed with the key before the last rotation, if there was one
//!
//! @RATE: the share of matching calls that it strikes, above 0 to 1; all without it. xTIMES: it strikes so often at most.
//! #NTH: only the n-th matching call, counted from 1. SCOPE: the path of the operation, as in /transactions/sync, or the
//! start of several, as in /transfer/*; for webhooks their code, as in SYNC_UPDATES_AVAILABLE. Without it, everything.
//!
//! "error=TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION#2:/transactions/sync" breaks the second page of a first sync.
struct FaultRule {
    enum class Kind {
        Status,
        Error,
        Latency,
        Reset,
        Truncate,
        Malformed,
        WrongLength,
        WebhookDuplicate,
        WebhookLate,
        WebhookReorder,
        WebhookUnsigned,
        WebhookBadSignature,
        WebhookFormerKey,
    };

    //! Errors: InvalidInput, whose detail names \a text and what would be allowed.
    static Result<FaultRule> parse(const QString& text);

    bool isForWebhooks() const { return kind >= Kind::WebhookDuplicate; }
    //! Whether \a subject, a path or a webhook's code, is within the scope.
    bool covers(const QString& subject) const;

    Kind kind = Kind::Status;
    //! The HTTP status or the milliseconds; 0 for kinds without a number.
    int number = 0;
    //! Plaid's error_code; empty for every other kind.
    QString code;
    //! Calls struck out of a million.
    int perMillion = 1'000'000;
    //! 0: as often as it matches.
    int times = 0;
    //! 0: every matching call.
    int nth = 0;
    QString scope;
    //! The rule as it was written.
    QString text;
};

} // namespace egret

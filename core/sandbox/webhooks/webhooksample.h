// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/webhooks/webhookcatalogue.h"

#include <QJsonObject>

namespace egret {

struct BankItem;
class TokenMint;

//! What a webhook that nothing caused is filled from. References must outlive the call.
struct WebhookScene {
    const TokenMint& mint;
    quint64 seed = 0;
    //! Simulated.
    Timestamp now;
    //! The Item it speaks of. Needed for WebhookSubject::Item, else made use of where there is one; not owned.
    const BankItem* item = nullptr;
};

//! The body of \a webhook with every field its schema requires, as if it had been caused just now. What the Item knows
//! (ids, error, stage) is the Item's; the rest follows from the seed and names payments, reports, tokens and transactions
//! that do not exist, so that acting on them cannot hit a real one. Changes nothing.
QJsonObject sampleBody(const CatalogueWebhook& webhook, const WebhookScene& scene);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/environment.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <span>

namespace egret {

//! Whether a call may be sent again by itself after its answer was lost or said "try again".
enum class Repeat {
    //! Asking twice is asking once: reads, lists, syncs, link tokens, recipients (alike ones are one), transfers (keyed
    //! by their authorization).
    Safe,
    //! Safe where the request carries an idempotency_key, Never without.
    WithKey,
    //! The first attempt may have moved money, used up a token, or been billed: only a person or a flow that looks
    //! first may ask again.
    Never,
};

//! What Plaid charges for a call that succeeds. Prices are the customer's own; Egret only says that there is one.
enum class Billing {
    Free,
    //! The first call makes the product one of the Item's billed_products.
    FirstCall,
    EachCall,
};

//! Plaid's published limits of one operation, in calls; 0: none is published.
struct CallLimits {
    //! For one Item, consent or report, a minute.
    int itemMinute = 0;
    //! The same, an hour.
    int itemHour = 0;
    //! For one client_id, a minute.
    int clientMinute = 0;
    //! Of these, requests without a cursor, which make Plaid begin at the beginning.
    int clientMinuteAnew = 0;
};

//! What Egret knows of one of Plaid's operations before it calls it.
struct PlaidOperation {
    QLatin1String path;
    Repeat repeat = Repeat::Never;
    Billing billing = Billing::Free;
    //! Plaid asks the bank before it answers, which may take 30 s and more.
    bool asksBank = false;
    CallLimits sandbox;
    CallLimits production;
};

//! Every operation Egret can call, in the order of Plaid's reference. Sources: Plaid's OpenAPI 2020-09-14 for paths, its
//! table of rate limits (both environments have their own column), its errors' page and idempotency rules for Repeat.
std::span<const PlaidOperation> plaidOperations();

//! The operation at \a path. One that Egret does not know is never repeated, free and unlimited.
PlaidOperation plaidOperation(const QString& path);

//! Whether \a request to \a operation may be sent again without looking first.
bool mayRepeat(const PlaidOperation& operation, const QJsonObject& request);

//! The limits that hold in \a environment; none for the simulator, which has its own switch for them.
CallLimits limitsIn(const PlaidOperation& operation, Environment environment);

} // namespace egret

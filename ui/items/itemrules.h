// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/itemcondition.h"
#include "ui/shared/itemwish.h"

namespace egret {

//! What an act depends on beside the Item itself.
struct ItemCircumstances {
    //! The Item's sync is.
    bool isRunning = false;
    bool isPlaidLost = false;
};

//! Why \a act is of no use for an Item now, as a tooltip says it; empty: it can be asked for.
QString objectionTo(ItemWish::Act act, const ListedItem& listed, const ItemCondition& condition, const ItemCircumstances& now);

//! What is said once \a wish was fulfilled.
QString doneText(const ItemWish& wish);

//! A kind of webhook that Plaid's sandbox fires on request.
struct TestWebhook {
    QLatin1String type;
    QLatin1String code;
};
QList<TestWebhook> testWebhooks();

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"

namespace egret {

//! What tells repetitions of a delivery from news: Plaid numbers nothing, so what is said has to do.
struct WebhookFold {
    qint64 fold = 0; //!< equal for deliveries to one integration that say the same about the same thing; never 0
    qint64 digest = 0; //!< equal for equal bytes
};

//! The fold of \a body, which was read as \a event. Of a known kind only what Plaid always sends counts, so that another
//! order, white space, a further field or an older name of the kind makes no difference; of others every field does.
//! The same in every run of every version. Pure; any thread.
WebhookFold foldOf(const IntegrationId& integration, const WebhookEvent& event, const QByteArray& body);

} // namespace egret

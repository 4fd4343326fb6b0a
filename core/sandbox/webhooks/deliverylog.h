// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/webhooks/webhookdelivery.h"

#include <QList>

#include <deque>

namespace egret {

//! The last 1 000 webhooks as they stand, oldest first; older ones are forgotten. In memory only. Not thread-safe.
class DeliveryLog {
public:
    //! How many are remembered.
    static constexpr size_t kCapacity = 1'000;

    //! Numbers a new webhook and remembers it.
    WebhookDelivery add(WebhookDelivery delivery);
    //! Remembers how \a delivery stands now. Nothing happens once it is forgotten.
    void update(const WebhookDelivery& delivery);
    //! Empty for a number that was never given or is forgotten.
    std::optional<WebhookDelivery> find(quint64 number) const;
    QList<WebhookDelivery> deliveries() const;

private:
    //! Where \a number stands; the size of the log for none.
    size_t placeOf(quint64 number) const;

    //! Their numbers follow each other without a gap.
    std::deque<WebhookDelivery> m_deliveries;
    quint64 m_lastNumber = 0;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/webhooks/sentwebhook.h"

#include <QList>

#include <deque>

namespace egret {

//! The last 1 000 webhooks as they stand, oldest first; older ones are forgotten. In memory only. Not thread-safe.
class DeliveryLog {
public:
    //! How many are remembered.
    static constexpr size_t kCapacity = 1'000;

    //! Numbers a new webhook and remembers it.
    SentWebhook add(SentWebhook delivery);
    //! Remembers how \a delivery stands now. Nothing happens once it is forgotten.
    void update(const SentWebhook& delivery);
    //! Empty for a number that was never given or is forgotten.
    std::optional<SentWebhook> find(quint64 number) const;
    QList<SentWebhook> deliveries() const;

private:
    //! Where \a number stands; the size of the log for none.
    size_t placeOf(quint64 number) const;

    //! Their numbers follow each other without a gap.
    std::deque<SentWebhook> m_deliveries;
    quint64 m_lastNumber = 0;
};

} // namespace egret

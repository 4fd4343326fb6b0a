// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/deliverylog.h"

namespace egret {

SentWebhook DeliveryLog::add(SentWebhook delivery)
{
    delivery.number = ++m_lastNumber;
    m_deliveries.push_back(delivery);
    if (m_deliveries.size() > kCapacity)
        m_deliveries.pop_front();
    return delivery;
}

void DeliveryLog::update(const SentWebhook& delivery)
{
    const size_t place = placeOf(delivery.number);
    if (place < m_deliveries.size())
        m_deliveries[place] = delivery;
}

std::optional<SentWebhook> DeliveryLog::find(quint64 number) const
{
    const size_t place = placeOf(number);
    return place < m_deliveries.size() ? std::optional(m_deliveries[place]) : std::nullopt;
}

QList<SentWebhook> DeliveryLog::deliveries() const
{
    return {m_deliveries.begin(), m_deliveries.end()};
}

size_t DeliveryLog::placeOf(quint64 number) const
{
    if (m_deliveries.empty() || number < m_deliveries.front().number || number > m_deliveries.back().number)
        return m_deliveries.size();
    return size_t(number - m_deliveries.front().number);
}

} // namespace egret

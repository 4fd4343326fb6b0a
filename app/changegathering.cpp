// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"

#include <utility>

namespace egret {

namespace {

constexpr StoreChanges kEverything{StoreChange::Integrations, StoreChange::EndUsers, StoreChange::Items,
    StoreChange::Transactions, StoreChange::ApiKeys, StoreChange::Webhooks};

} // namespace

ChangeGathering::ChangeGathering(std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit gathered(std::exchange(m_changes, {})); });
}

void ChangeGathering::add(StoreChanges changes)
{
    m_changes |= changes ? changes : kEverything;
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace egret

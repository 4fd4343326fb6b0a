// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/reachprobe.h"

#include <QRandomGenerator>

#include <array>

namespace egret {

QByteArray ReachProbe::issue()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QByteArray value = QByteArray(reinterpret_cast<const char*>(random.data()), qsizetype(sizeof random)).toHex();
    const std::lock_guard lock(m_gate);
    m_onTheWay.insert(value);
    return value;
}

bool ReachProbe::arrive(const QByteArray& value)
{
    const std::lock_guard lock(m_gate);
    return m_onTheWay.remove(value);
}

bool ReachProbe::collect(const QByteArray& value)
{
    return !arrive(value);
}

} // namespace egret

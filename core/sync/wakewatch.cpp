// SPDX-License-Identifier: Apache-2.0
#include "core/sync/wakewatch.h"

#include <QDBusConnection>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WakeWatch::WakeWatch(const Clock& clock, AwakeTime awake, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_awake(std::move(awake))
{
    m_timer.setInterval(10s);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
}

void WakeWatch::start(QDBusConnection bus)
{
    m_running = true;
    apartSinceLastLook();
    m_timer.start();
    if (bus.isConnected()) {
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
            u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    }
}

void WakeWatch::stop()
{
    m_running = false;
    m_timer.stop();
}

std::chrono::milliseconds WakeWatch::awakeTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void WakeWatch::look()
{
    const std::chrono::milliseconds apart = apartSinceLastLook();
    if (m_running && apart >= kShortestSleep)
        emit woke(apart);
}

void WakeWatch::prepareForSleep(bool begins)
{
    if (begins || !m_running)
        return; // the beginning may be heard of only after the sleep
    const std::chrono::milliseconds apart = apartSinceLastLook();
    emit woke(std::max(apart, 0ms));
}

//! How much more time has passed on the wall than awake.
std::chrono::milliseconds WakeWatch::apartSinceLastLook()
{
    const Timestamp wall = m_clock.now();
    const std::chrono::milliseconds awake = m_awake();
    const auto apart = std::chrono::duration_cast<std::chrono::milliseconds>(wall - m_wallThen) - (awake - m_awakeThen);
    m_wallThen = wall;
    m_awakeThen = awake;
    return apart;
}

} // namespace egret

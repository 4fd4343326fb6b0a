// SPDX-License-Identifier: Apache-2.0
#include "app/responsiveness.h"

#include <QMetaObject>

#include <algorithm>
#include <ctime>
#include <utility>

namespace egret {

namespace {

// What the calling thread has worked so far.
std::chrono::nanoseconds work()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

Responsiveness::Responsiveness(std::chrono::milliseconds pause)
    : m_workBefore(work())
{
    m_thread = std::thread([this, pause] {
        while (!m_ends) {
            if (!m_underWay.exchange(true)) {
                const auto posted = std::chrono::steady_clock::now();
                QMetaObject::invokeMethod(this, [this, posted] { probe(posted); }, Qt::QueuedConnection);
            }
            std::this_thread::sleep_for(pause);
        }
    });
}

Responsiveness::~Responsiveness()
{
    m_ends = true;
    m_thread.join();
}

void Responsiveness::probe(std::chrono::steady_clock::time_point posted)
{
    using std::chrono::duration_cast;
    using std::chrono::microseconds;
    const auto waited = duration_cast<microseconds>(std::chrono::steady_clock::now() - posted);
    const std::chrono::nanoseconds now = work();
    const auto worked = duration_cast<microseconds>(now - std::exchange(m_workBefore, now));
    ++m_figures.probes;
    m_figures.late += waited > kFrame ? 1 : 0;
    m_figures.longestWait = std::max(m_figures.longestWait, waited);
    m_figures.blocked += worked > kFrame ? 1 : 0;
    m_figures.longestWork = std::max(m_figures.longestWork, worked);
    m_underWay = false;
}

void Responsiveness::restart()
{
    m_figures = {};
    m_workBefore = work();
}

} // namespace egret

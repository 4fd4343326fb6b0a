// SPDX-License-Identifier: Apache-2.0
#include "app/timelimit.h"

#include <QDir>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace egret {

using Steady = std::chrono::steady_clock;

TimeLimit::TimeLimit(std::chrono::milliseconds limit, QString what)
    : m_limit(limit)
    , m_what(std::move(what))
    , m_end(Steady::now() + limit)
    , m_thread([this] { watch(); })
{
}

TimeLimit::~TimeLimit()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_done = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void TimeLimit::restart()
{
    const std::scoped_lock lock(m_mutex);
    m_end = Steady::now() + m_limit; // later than before: whoever waits for the earlier end looks again then
}

void TimeLimit::removeAtEnd(const QString& folder)
{
    const std::scoped_lock lock(m_mutex);
    m_folder = folder;
}

void TimeLimit::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_done && Steady::now() < m_end) {
        const Steady::time_point end = m_end;
        m_changed.wait_until(lock, end);
    }
    if (!m_done)
        end();
}

void TimeLimit::end() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_limit).count();
    std::fprintf(stderr, "egret: %s within %lld s; it ends here\n", qUtf8Printable(m_what), static_cast<long long>(seconds));
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
    std::_Exit(1);
}

} // namespace egret

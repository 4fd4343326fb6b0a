// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/floodguard.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kWindow{60};

QString keyOf(const QString& token, const QHostAddress& source)
{
    return token + u' ' + source.toString();
}

} // namespace

FloodGuard::FloodGuard(int failuresPerMinute)
    : m_failuresPerMinute(failuresPerMinute)
{
}

bool FloodGuard::counts(const QHostAddress& source) const
{
    return m_failuresPerMinute > 0 && !source.isLoopback();
}

int FloodGuard::secondsBlocked(const QString& token, const QHostAddress& source, Timestamp now) const
{
    if (!counts(source))
        return 0;
    const auto window = m_windows.constFind(keyOf(token, source));
    if (window == m_windows.constEnd() || window->failures < m_failuresPerMinute)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(window->begun + kWindow - now);
    return left.count() > 0 && left <= kWindow ? int(left.count()) : 0;
}

void FloodGuard::noteFailure(const QString& token, const QHostAddress& source, Timestamp now)
{
    if (!counts(source))
        return;
    if (m_windows.size() >= kMaxSources)
        m_windows.removeIf([now](const auto& it) { return now - it->begun >= kWindow; });
    if (m_windows.size() >= kMaxSources)
        m_windows.clear();
    Window& window = m_windows[keyOf(token, source)];
    if (window.failures == 0 || now - window.begun >= kWindow || now < window.begun)
        window = {now, 0};
    ++window.failures;
}

} // namespace egret

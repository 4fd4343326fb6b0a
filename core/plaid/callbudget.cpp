// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/callbudget.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr double kShareUsed = 0.8;

//! Tokens that a bucket for \a calls holds: with what flows in during one window it never exceeds the limit.
int tokensHeld(int calls)
{
    return std::max(1, calls - int(std::ceil(calls * kShareUsed)));
}

//! Time in which one token flows in.
microseconds timePerToken(int calls, microseconds window)
{
    const double inWindow = std::min(calls * kShareUsed, double(std::max(1, calls - tokensHeld(calls))));
    return microseconds(qint64(std::ceil(double(window.count()) / inWindow)));
}

} // namespace

CallBudget::CallBudget(std::function<Moment()> now)
    : m_now(std::move(now))
{
}

void CallBudget::setLimitsLoopback(bool limits)
{
    m_limitsLoopback = limits;
}

bool CallBudget::limitsLoopback() const
{
    return m_limitsLoopback;
}

milliseconds CallBudget::takeForItem(const QString& path, const Caller& caller)
{
    if (caller.item.isEmpty())
        return 0ms;
    const CallLimits limits = limitsIn(plaidOperation(path), caller.environment);
    milliseconds longest{0};
    for (const Rate& rate : {Rate{limits.itemMinute, 1min}, Rate{limits.itemHour, 1h}})
        longest = std::max(longest, take({path, caller.environment, caller.clientId, caller.item, rate.window.count(), false}, rate));
    return longest;
}

milliseconds CallBudget::takeForClient(const QString& path, const Caller& caller)
{
    const CallLimits limits = limitsIn(plaidOperation(path), caller.environment);
    const BucketKey whole{path, caller.environment, caller.clientId, {}, microseconds(1min).count(), false};
    const milliseconds turn = take(whole, {limits.clientMinute, 1min});
    if (!caller.anew)
        return turn;
    BucketKey anew = whole;
    anew.anew = true;
    return std::max(turn, take(anew, {limits.clientMinuteAnew, 1min}));
}

milliseconds CallBudget::take(const BucketKey& key, Rate rate)
{
    if (rate.calls == 0)
        return 0ms;
    const Moment now = m_now();
    if (m_fullAt.size() > m_dropAbove)
        dropFullBuckets(now);
    const microseconds perToken = timePerToken(rate.calls, rate.window);
    Moment& fullAt = m_fullAt[key];
    fullAt = std::max(fullAt, now) + perToken;
    const auto overdrawn = fullAt - now - perToken * tokensHeld(rate.calls);
    return std::max(0ms, ceil<milliseconds>(overdrawn));
}

void CallBudget::dropFullBuckets(Moment now)
{
    m_fullAt.removeIf([now](const auto& bucket) { return bucket.value() <= now; });
    m_dropAbove = std::max<qsizetype>(1024, 2 * m_fullAt.size());
}

QList<CallBudget::Headroom> CallBudget::headroom() const
{
    const Moment now = m_now();
    QList<Headroom> all;
    for (auto it = m_fullAt.cbegin(); it != m_fullAt.cend(); ++it) {
        if (it.value() <= now)
            continue;
        const BucketKey& key = it.key();
        const CallLimits limits = limitsIn(plaidOperation(key.path), key.environment);
        const bool hourly = microseconds(key.window) == 1h;
        const int forClient = key.anew ? limits.clientMinuteAnew : limits.clientMinute;
        const int calls = key.item.isEmpty() ? forClient : hourly ? limits.itemHour : limits.itemMinute;
        const int most = tokensHeld(calls);
        const auto missing = (it.value() - now) / duration<double, std::micro>(timePerToken(calls, microseconds(key.window)));
        all.append({key.path, key.environment, key.clientId, key.item, key.anew, std::max(0, most - int(std::ceil(missing))), most});
    }
    return all;
}

bool CallBudget::beginsAnew(const QJsonObject& request)
{
    return request.value("cursor"_L1).toString().isEmpty();
}

QByteArray CallBudget::itemKeyOf(const QJsonObject& request)
{
    for (const auto field : {"access_token"_L1, "consent_id"_L1, "asset_report_token"_L1}) {
        const QString value = request.value(field).toString();
        if (!value.isEmpty())
            return QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).first(16);
    }
    return {};
}

} // namespace egret

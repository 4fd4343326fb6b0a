// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/idempotencykeys.h"

#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLifetime = 48h;

} // namespace

Result<std::optional<int>> IdempotencyKeys::find(const QString& key, const QJsonObject& request, Timestamp now) const
{
    const auto use = m_uses.constFind(key);
    if (use == m_uses.constEnd() || use->at + kLifetime <= now)
        return std::optional<int>();
    if (use->request != request)
        return plaidError(u"INVALID_FIELD"_s, u"idempotency_key was already used for a request with other fields"_s);
    return std::optional(use->number);
}

void IdempotencyKeys::keep(const QString& key, const QJsonObject& request, int number, Timestamp now)
{
    m_uses.removeIf([now](const auto& entry) { return entry.value().at + kLifetime <= now; });
    m_uses.insert(key, {request, number, now});
}

} // namespace egret

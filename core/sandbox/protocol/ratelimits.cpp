// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/ratelimits.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kClientWindow = 1min;
constexpr qsizetype kLongestKey = 64; // tokens and consent ids are shorter; what is longer names nothing
constexpr auto kGeneral = "RATE_LIMIT"_L1;

//! One operation's limits, calls per window; 0: none.
struct Limit {
    QLatin1String path;
    int perItem = 0;
    int perClient = 0;
    QLatin1String itemCode = kGeneral;
    QLatin1String clientCode = itemCode;
    std::chrono::seconds itemWindow = 1min;
};

constexpr std::array kLimits{
    Limit{"/accounts/balance/get"_L1, 25, 100, "BALANCE_LIMIT"_L1, "ACCOUNTS_BALANCE_GET_LIMIT"_L1},
    Limit{"/accounts/get"_L1, 100, 5000, "ACCOUNTS_LIMIT"_L1},
    Limit{"/asset_report/create"_L1, 0, 100},
    Limit{"/asset_report/get"_L1, 0, 1000},
    Limit{"/auth/get"_L1, 100, 500, "AUTH_LIMIT"_L1},
    Limit{"/identity/get"_L1, 100, 1000, "IDENTITY_LIMIT"_L1},
    Limit{"/identity_verification/create"_L1, 0, 60},
    Limit{"/identity_verification/get"_L1, 0, 60},
    Limit{"/identity_verification/list"_L1, 0, 60},
    Limit{"/institutions/get"_L1, 0, 10, "INSTITUTIONS_GET_LIMIT"_L1},
    Limit{"/institutions/get_by_id"_L1, 0, 400, "INSTITUTIONS_GET_BY_ID_LIMIT"_L1},
    Limit{"/item/get"_L1, 40, 5000, "ITEM_GET_LIMIT"_L1},
    Limit{"/item/remove"_L1, 100, 500},
    Limit{"/payment_initiation/consent/create"_L1, 0, 100},
    Limit{"/payment_initiation/consent/get"_L1, 0, 240},
    Limit{"/payment_initiation/consent/payment/execute"_L1, 10, 100},
    Limit{"/payment_initiation/consent/revoke"_L1, 0, 100},
    Limit{"/payment_initiation/payment/create"_L1, 0, 100},
    Limit{"/payment_initiation/payment/get"_L1, 0, 240},
    Limit{"/payment_initiation/payment/list"_L1, 0, 240},
    Limit{"/payment_initiation/recipient/create"_L1, 0, 240},
    Limit{"/payment_initiation/recipient/get"_L1, 0, 240},
    Limit{"/payment_initiation/recipient/list"_L1, 0, 240},
    Limit{"/sandbox/transactions/create"_L1, 2, 50},
    Limit{"/transactions/get"_L1, 80, 1000, "TRANSACTIONS_LIMIT"_L1},
    Limit{"/transactions/recurring/get"_L1, 20, 1000},
    Limit{"/transactions/refresh"_L1, 2, 100, "TRANSACTIONS_REFRESH_LIMIT"_L1},
    Limit{"/transactions/sync"_L1, 50, 1000, "TRANSACTIONS_SYNC_LIMIT"_L1},
    Limit{"/transfer/authorization/create"_L1, 100, 100, kGeneral, kGeneral, 1h},
    Limit{"/transfer/create"_L1, 0, 100},
};

Unexpected refusal(const Limit& limit, QLatin1String code, int allowed, std::chrono::seconds window, const QString& whom)
{
    const QString period = window == kClientWindow ? u"minute"_s : u"hour"_s;
    return plaidError(code, u"rate limit exceeded: %1 takes %2 calls per %3 for %4. try again later"_s
        .arg(limit.path, QString::number(allowed), period, whom));
}

} // namespace

Result<> RateLimits::admit(const QString& path, const QString& itemKey, Moment now)
{
    const auto limit = std::find_if(kLimits.begin(), kLimits.end(), [&](const Limit& candidate) { return candidate.path == path; });
    if (limit == kLimits.end())
        return {};
    Counters& counters = m_counters[path];
    if (counters.client.isOver(kClientWindow, now))
        counters.items.removeIf([&](const auto& item) { return item.value().isOver(limit->itemWindow, now); });
    else if (counters.client.count >= limit->perClient)
        return refusal(*limit, limit->clientCode, limit->perClient, kClientWindow, u"a client"_s);
    if (limit->perItem > 0 && !itemKey.isEmpty()) {
        Window& item = counters.items[itemKey];
        if (!item.isOver(limit->itemWindow, now) && item.count >= limit->perItem)
            return refusal(*limit, limit->itemCode, limit->perItem, limit->itemWindow, u"each Item or consent"_s);
        item.add(limit->itemWindow, now);
    }
    counters.client.add(kClientWindow, now);
    return {};
}

QString RateLimits::itemKeyOf(const QJsonObject& request)
{
    const QString token = request.value("access_token"_L1).toString();
    return (token.isEmpty() ? request.value("consent_id"_L1).toString() : token).left(kLongestKey);
}

qsizetype RateLimits::remembered() const
{
    qsizetype count = 0;
    for (const Counters& counters : m_counters)
        count += counters.items.size();
    return count;
}

void RateLimits::Window::add(std::chrono::seconds length, Moment now)
{
    if (count == 0 || isOver(length, now))
        *this = {now, 0};
    ++count;
}

} // namespace egret

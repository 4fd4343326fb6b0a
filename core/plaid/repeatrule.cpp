// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/repeatrule.h"

#include <array>
#include <span>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr std::array kRateLimitWaits{2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s};
constexpr std::array kServerErrorWaits{1s, 4s, 16s};
constexpr std::array kNetworkWaits{1s, 4s};

std::span<const seconds> waitsFor(const Error& error)
{
    if (isRateLimit(error))
        return kRateLimitWaits;
    if (error.kind == Error::Kind::Plaid && error.code == "INTERNAL_SERVER_ERROR"_L1)
        return kServerErrorWaits;
    const bool lasting = error.code == "too_large"_L1 || error.code == "tls"_L1;
    if (error.kind == Error::Kind::Network && !lasting)
        return kNetworkWaits;
    return {};
}

} // namespace

bool isRateLimit(const Error& error)
{
    return error.kind == Error::Kind::Plaid && error.errorType == "RATE_LIMIT_EXCEEDED"_L1
        && error.code != "CREDITS_EXHAUSTED"_L1;
}

std::optional<milliseconds> repeatAfter(const Error& error, int repeats)
{
    const std::span<const seconds> waits = waitsFor(error);
    if (size_t(repeats) >= waits.size())
        return std::nullopt;
    const seconds demanded(error.retryAfterSeconds);
    if (demanded > kLongestWait)
        return std::nullopt;
    if (demanded > 0s)
        return milliseconds(demanded) * 4 / 3 + 1ms;
    return waits[size_t(repeats)];
}

} // namespace egret

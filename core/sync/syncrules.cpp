// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncrules.h"

#include "core/plaid/repeatrule.h"

#include <QSet>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono;
using Kind = Error::Kind;

namespace {

bool isInstitutionTrouble(const Error& error)
{
    static const QSet<QString> codes{u"INSTITUTION_DOWN"_s, u"INSTITUTION_NOT_RESPONDING"_s, u"INSTITUTION_NOT_AVAILABLE"_s};
    return codes.contains(error.code);
}

bool passesByItself(const Error& error)
{
    static const QSet<QString> codes{u"INTERNAL_SERVER_ERROR"_s, u"PLANNED_MAINTENANCE"_s, u"PRODUCT_NOT_READY"_s,
        u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s};
    return codes.contains(error.code) || isRateLimit(error) || isInstitutionTrouble(error);
}

milliseconds doubled(milliseconds first, int times, milliseconds most)
{
    constexpr int kEnoughDoublings = 20;
    return std::min(first * (1 << std::clamp(times, 0, kEnoughDoublings)), most);
}

std::optional<milliseconds> plaidRetryDelay(const Error& error, int failures)
{
    if (!passesByItself(error))
        return std::nullopt;
    if (error.code == "PRODUCT_NOT_READY"_L1)
        return doubled(2s, failures - 1, 60s);
    if (isInstitutionTrouble(error))
        return doubled(15min, failures - 1, 4h);
    return doubled(5min, failures - 1, 1h);
}

} // namespace

std::optional<ItemStatus> statusAfter(const Error& error)
{
    switch (error.kind) {
    case Kind::Plaid:
        if (error.code == "ITEM_NOT_FOUND"_L1 || error.code == "ITEM_CONCURRENTLY_DELETED"_L1)
            return ItemStatus::DeletedInPlaid;
        return passesByItself(error) ? std::nullopt : std::optional(ItemStatus::Erroring);
    case Kind::SecretsMissing:
        return ItemStatus::Erroring;
    case Kind::InvalidInput:
        if (error.code == "access_token"_L1 || error.code == "environment"_L1)
            return ItemStatus::Erroring;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

QString recordedCode(const Error& error)
{
    if (error.kind == Kind::InvalidInput && error.code == "access_token"_L1)
        return u"INVALID_ACCESS_TOKEN"_s;
    if (error.kind == Kind::InvalidInput && error.code == "environment"_L1)
        return u"UNAUTHORIZED_ENVIRONMENT"_s;
    return error.code;
}

std::optional<milliseconds> retryDelay(const Error& error, int failures)
{
    if (error.retryAfterSeconds > 0 && !statusAfter(error))
        return std::min<milliseconds>(milliseconds(seconds(error.retryAfterSeconds)) * 4 / 3 + 1ms, 24h);
    switch (error.kind) {
    case Kind::Plaid: return plaidRetryDelay(error, failures);
    case Kind::Network: return doubled(30s, failures - 1, 15min);
    case Kind::Storage:
    case Kind::SecretsLocked:
    case Kind::SecretsUnavailable: return doubled(1min, failures - 1, 15min);
    default: return std::nullopt;
    }
}

std::optional<milliseconds> askAgainDelay(HistoryStatus history, int times)
{
    switch (history) {
    case HistoryStatus::NotReady: return doubled(2s, times, 60s);
    case HistoryStatus::InitialComplete: return doubled(30s, times, 15min);
    case HistoryStatus::HistoricalComplete:
    case HistoryStatus::Unknown: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/operation.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using enum Repeat;
using enum Billing;

constexpr CallLimits perClient(int calls)
{
    return {0, 0, calls};
}

constexpr std::array kOperations{
    PlaidOperation{"/link/token/create"_L1, Safe, Free, false, {}, perClient(20'000)},
    PlaidOperation{"/link/token/get"_L1, Safe, Free, false, {}, {}},
    PlaidOperation{"/item/public_token/exchange"_L1, Never, Free, false, {}, perClient(12'000)},
    PlaidOperation{"/item/public_token/create"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/item/get"_L1, Safe, Free, false, {40, 0, 5'000}, {15, 0, 5'000}},
    PlaidOperation{"/item/remove"_L1, Never, Free, false, {100, 0, 500}, {20, 0, 2'000}},
    PlaidOperation{"/item/webhook/update"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/item/access_token/invalidate"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/accounts/get"_L1, Safe, Free, false, {100, 0, 5'000}, {15, 0, 15'000}},
    PlaidOperation{"/accounts/balance/get"_L1, Safe, EachCall, true, {25, 0, 100}, {5, 30, 1'200}},
    PlaidOperation{"/auth/get"_L1, Safe, FirstCall, false, {100, 0, 500}, {15, 0, 12'000}},
    PlaidOperation{"/identity/get"_L1, Safe, FirstCall, false, {100, 0, 1'000}, {15, 0, 2'000}},
    PlaidOperation{"/identity/match"_L1, Never, EachCall, false, {}, {}},
    PlaidOperation{"/transactions/get"_L1, Safe, FirstCall, false, {80, 0, 1'000}, {30, 0, 20'000}},
    PlaidOperation{"/transactions/sync"_L1, Safe, FirstCall, false, {50, 0, 1'000, 500}, {50, 0, 2'500, 500}},
    PlaidOperation{"/transactions/refresh"_L1, Never, EachCall, true, {2, 0, 100}, {2, 120, 100}},
    PlaidOperation{"/transactions/recurring/get"_L1, Safe, FirstCall, false, {20, 0, 1'000}, {20, 0, 1'000}},
    PlaidOperation{"/transfer/authorization/create"_L1, WithKey, EachCall, false, {0, 100, 100}, {0, 100, 2'500}},
    PlaidOperation{"/transfer/create"_L1, Safe, EachCall, false, perClient(100), perClient(2'500)},
    PlaidOperation{"/transfer/get"_L1, Safe, Free, false, {}, perClient(5'000)},
    PlaidOperation{"/transfer/list"_L1, Safe, Free, false, {}, perClient(100)},
    PlaidOperation{"/transfer/cancel"_L1, Never, Free, false, {}, perClient(250)},
    PlaidOperation{"/transfer/event/list"_L1, Safe, Free, false, {}, perClient(100)},
    PlaidOperation{"/transfer/event/sync"_L1, Safe, Free, false, {}, perClient(5'000)},
    PlaidOperation{"/payment_initiation/recipient/create"_L1, Safe, Free, false, perClient(240), perClient(240)},
    PlaidOperation{"/payment_initiation/recipient/get"_L1, Safe, Free, false, perClient(240), perClient(240)},
    PlaidOperation{"/payment_initiation/recipient/list"_L1, Safe, Free, false, perClient(240), perClient(240)},
    PlaidOperation{"/payment_initiation/payment/create"_L1, Never, EachCall, false, perClient(100), perClient(240)},
    PlaidOperation{"/payment_initiation/payment/get"_L1, Safe, Free, false, perClient(240), perClient(240)},
    PlaidOperation{"/payment_initiation/payment/list"_L1, Safe, Free, false, perClient(240), perClient(240)},
    PlaidOperation{"/payment_initiation/consent/create"_L1, Never, Free, false, perClient(100), perClient(100)},
    PlaidOperation{"/payment_initiation/consent/get"_L1, Safe, Free, false, perClient(240), perClient(240)},
    PlaidOperation{"/payment_initiation/consent/revoke"_L1, Never, Free, false, perClient(100), perClient(100)},
    PlaidOperation{"/payment_initiation/consent/payment/execute"_L1, WithKey, EachCall, false, {10, 0, 100}, {5, 0, 100}},
    PlaidOperation{"/institutions/get"_L1, Safe, Free, false, perClient(10), perClient(50)},
    PlaidOperation{"/institutions/get_by_id"_L1, Safe, Free, false, perClient(400), perClient(400)},
    PlaidOperation{"/institutions/search"_L1, Safe, Free, false, {}, {}},
    PlaidOperation{"/categories/get"_L1, Safe, Free, false, {}, {}},
    PlaidOperation{"/webhook_verification_key/get"_L1, Safe, Free, false, {}, {}},
    PlaidOperation{"/sandbox/public_token/create"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/sandbox/item/fire_webhook"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/sandbox/item/reset_login"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/sandbox/item/set_verification_status"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/sandbox/transactions/create"_L1, Never, Free, false, {2, 0, 50}, {}},
    PlaidOperation{"/sandbox/transfer/simulate"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/sandbox/transfer/fire_webhook"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/sandbox/payment/simulate"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/sandbox/income/fire_webhook"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/asset_report/create"_L1, Never, EachCall, false, perClient(100), {5, 0, 50}},
    PlaidOperation{"/asset_report/get"_L1, Safe, Free, false, {1'000, 0, 1'000}, {15, 0, 1'000}},
    PlaidOperation{"/asset_report/remove"_L1, Never, Free, false, {}, {}},
    PlaidOperation{"/identity_verification/create"_L1, Never, EachCall, false, perClient(60), perClient(120)},
    PlaidOperation{"/identity_verification/get"_L1, Safe, Free, false, perClient(60), perClient(420)},
    PlaidOperation{"/identity_verification/list"_L1, Safe, Free, false, perClient(60), perClient(300)},
};

} // namespace

std::span<const PlaidOperation> plaidOperations()
{
    return kOperations;
}

PlaidOperation plaidOperation(const QString& path)
{
    const auto found = std::ranges::find_if(kOperations, [&path](const PlaidOperation& one) { return one.path == path; });
    return found == kOperations.end() ? PlaidOperation{} : *found;
}

bool mayRepeat(const PlaidOperation& operation, const QJsonObject& request)
{
    if (operation.repeat == Repeat::WithKey)
        return !request.value("idempotency_key"_L1).toString().isEmpty();
    return operation.repeat == Repeat::Safe;
}

CallLimits limitsIn(const PlaidOperation& operation, Environment environment)
{
    switch (environment) {
    case Environment::Sandbox: return operation.sandbox;
    case Environment::Production: return operation.production;
    case Environment::Offline:
    case Environment::Development: return {};
    }
    Q_UNREACHABLE();
}

} // namespace egret

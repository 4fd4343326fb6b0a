// SPDX-License-Identifier: Apache-2.0
#include "core/domain/item.h"

#include "core/domain/plaidadvice.h"

#include <array>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStatusNames{
    std::pair{ItemStatus::Pending, "pending"_L1},
    std::pair{ItemStatus::Syncing, "syncing"_L1},
    std::pair{ItemStatus::Active, "active"_L1},
    std::pair{ItemStatus::Erroring, "erroring"_L1},
    std::pair{ItemStatus::SyncDisabled, "sync_disabled"_L1},
    std::pair{ItemStatus::DeletedInPlaid, "deleted_in_plaid"_L1},
};

constexpr std::array kHistoryNames{
    std::pair{HistoryStatus::NotReady, "NOT_READY"_L1},
    std::pair{HistoryStatus::InitialComplete, "INITIAL_UPDATE_COMPLETE"_L1},
    std::pair{HistoryStatus::HistoricalComplete, "HISTORICAL_UPDATE_COMPLETE"_L1},
    std::pair{HistoryStatus::Unknown, "TRANSACTIONS_UPDATE_STATUS_UNKNOWN"_L1},
};

} // namespace

QString itemStatusName(ItemStatus status)
{
    for (const auto& [value, name] : kStatusNames) {
        if (value == status)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<ItemStatus> itemStatusFromName(const QString& name)
{
    for (const auto& [value, known] : kStatusNames) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

QString historyStatusName(HistoryStatus status)
{
    for (const auto& [value, name] : kHistoryNames) {
        if (value == status)
            return name;
    }
    Q_UNREACHABLE();
}

HistoryStatus historyStatusFromName(const QString& name)
{
    for (const auto& [value, known] : kHistoryNames) {
        if (name == known)
            return value;
    }
    return HistoryStatus::Unknown;
}

QString nextAction(const Item& item)
{
    if (item.status == ItemStatus::DeletedInPlaid)
        return u"relink"_s;
    if (const std::optional<PlaidAdvice> advice = plaidAdvice(item.errorCode))
        return advice->action;
    if (item.status == ItemStatus::Active || item.status == ItemStatus::SyncDisabled)
        return u"none"_s;
    return u"wait"_s;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/item.h"

#include <QSet>

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
    static const QSet<QString> repairable{u"ITEM_LOGIN_REQUIRED"_s, u"ITEM_LOCKED"_s, u"USER_PERMISSION_REVOKED"_s,
        u"ACCESS_NOT_GRANTED"_s, u"NO_AUTH_ACCOUNTS"_s, u"ADDITIONAL_CONSENT_REQUIRED"_s, u"NO_ACCOUNTS"_s};
    static const QSet<QString> keys{u"INVALID_API_KEYS"_s, u"UNAUTHORIZED_ENVIRONMENT"_s, u"KEYS_MISSING"_s};
    if (item.status == ItemStatus::DeletedInPlaid)
        return u"relink"_s;
    if (item.errorCode == "TOKEN_LOST"_L1)
        return u"restore_data_key"_s;
    if (repairable.contains(item.errorCode))
        return u"repair"_s;
    if (keys.contains(item.errorCode))
        return u"check_keys"_s;
    if (item.errorCode == "INVALID_ACCESS_TOKEN"_L1)
        return u"relink"_s;
    if (item.status == ItemStatus::Active || item.status == ItemStatus::SyncDisabled)
        return u"none"_s;
    return u"wait"_s;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/synccause.h"

#include <array>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNames{
    std::pair{SyncCause::Kind::Timer, "timer"_L1},
    std::pair{SyncCause::Kind::Webhook, "webhook"_L1},
    std::pair{SyncCause::Kind::User, "user"_L1},
    std::pair{SyncCause::Kind::Link, "link"_L1},
    std::pair{SyncCause::Kind::Retry, "retry"_L1},
    std::pair{SyncCause::Kind::Repair, "repair"_L1},
};

} // namespace

QString syncCauseName(SyncCause::Kind kind)
{
    for (const auto& [value, name] : kNames) {
        if (value == kind)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<SyncCause::Kind> syncCauseFromName(const QString& name)
{
    for (const auto& [value, known] : kNames) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

} // namespace egret

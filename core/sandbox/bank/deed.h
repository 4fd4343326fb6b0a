// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace egret {

//! What an Item is made with.
struct ItemSpec {
    int business = 0; //!< index into businesses()
    QString institution;
    QStringList products;
    QString webhook; //!< empty: none
    int days = 90; //!< of history
    std::chrono::milliseconds initialDelay{300}; //!< from the start of the pull to INITIAL_UPDATE
    std::chrono::milliseconds historicalDelay{1000}; //!< and to HISTORICAL_UPDATE
};

//! Something that was done to the simulated bank. Doing the same deeds in the same order gives the same Items, ids and
//! transactions; a deed holds no token.
struct Deed {
    enum class Kind {
        MakeItem, //!< with spec; its number is the count of Items before
        ExchangeToken, //!< the Item's public token is used up
        FirstSync, //!< /transactions/sync was called; days asks for that much history where none was pulled yet
        Refresh,
        ResetLogin,
        RepairLogin, //!< update mode succeeded
    };

    Kind kind = Kind::MakeItem;
    Timestamp at; //!< simulated
    int item = 0; //!< number of the Item; 0 is the first. Not used by MakeItem
    int days = 90; //!< FirstSync
    ItemSpec spec; //!< MakeItem
};

QJsonObject toJson(const Deed& deed);
std::optional<Deed> deedFromJson(const QJsonObject& json);

} // namespace egret

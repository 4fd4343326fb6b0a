// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QMetaType>

namespace egret {

//! Which tables a commit has changed. A hint to look again, not a list of rows.
enum class StoreChange {
    Integrations = 1,
    EndUsers = 2,
    Items = 4,
    Transactions = 8,
    ApiKeys = 16,
    Webhooks = 32,
};
Q_DECLARE_FLAGS(StoreChanges, StoreChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(StoreChanges)

} // namespace egret

Q_DECLARE_METATYPE(egret::StoreChanges)

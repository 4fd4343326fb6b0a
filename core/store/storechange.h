// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QMetaType>

namespace egret {

//! Which tables a commit has changed. A hint to look again, not a list of rows: a flag may be set where a second look
//! finds nothing new, and never the other way round.
enum class StoreChange {
    Integrations = 1,
    EndUsers = 2,
    Items = 4,
    Transactions = 8, //!< or the accounts shown beside them
    ApiKeys = 16,
    Webhooks = 32,
};
Q_DECLARE_FLAGS(StoreChanges, StoreChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(StoreChanges)

} // namespace egret

Q_DECLARE_METATYPE(egret::StoreChanges)

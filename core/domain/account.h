// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"

#include <optional>

namespace egret {

//! One bank account of an Item, as Plaid describes it. For credit and loan accounts current > 0 means money owed.
struct Account {
    AccountId id;
    ItemId item;
    QString name;
    QString officialName;
    QString mask; //!< 2–4 characters, not unique; may be empty
    QString type; //!< "depository", "credit", …; Plaid's word, unknown ones included
    QString subtype;
    CurrencyCode currency;
    std::optional<Money> available;
    std::optional<Money> current;
    std::optional<Money> limit;
};

} // namespace egret

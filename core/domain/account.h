// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <optional>

namespace egret {

//! One bank account of an Item, as Plaid describes it. For credit and loan accounts current > 0 means money owed.
struct Account {
    AccountId id;
    //! The same for this account in every Item; only some banks have it, else empty.
    QString persistentId;
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
    //! When the end user took it back; set by what is stored alone.
    std::optional<Timestamp> revoked;
    //! When Plaid no longer listed it among the Item's accounts; set by what is stored alone.
    std::optional<Timestamp> gone;
};

} // namespace egret

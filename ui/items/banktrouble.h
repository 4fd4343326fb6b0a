// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemreader.h"

#include <optional>

namespace egret {

//! A bank that Plaid does not reach as it should.
struct BankTrouble {
    InstitutionId bank;
    QString name;
    //! Not at all; else not always.
    bool isDown = false;
    std::optional<Timestamp> since{};
    //! Plaid's title of an incident; may be empty.
    QString incident{};

    friend bool operator==(const BankTrouble&, const BankTrouble&) = default;
};

//! What a banner over the Items says.
struct BankNews {
    QString title; //!< empty: nothing is to be said
    QString text;
};

//! Of \a items that fail at one of the banks of \a told, or whose own error says that their bank is down: it is not the
//! company's fault, and repairing does not help.
BankNews bankNews(const QList<ListedItem>& items, const QList<BankTrouble>& told);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace egret {

//! What Plaid last said about an Item besides its error (/item/get).
struct ItemFacts {
    //! Where Plaid sends this Item's webhooks; empty: nowhere.
    QString webhook;
    QStringList billedProducts;
    //! When the end user's consent ends; nothing where it does not.
    std::optional<Timestamp> consentExpires;
    //! "background" or "user_present_required"; empty while unknown.
    QString updateType;
    //! When Plaid last got the Item's transactions from the bank.
    std::optional<Timestamp> lastSuccess;
    //! When Plaid was asked; nothing before the first time.
    std::optional<Timestamp> checked;
};

} // namespace egret

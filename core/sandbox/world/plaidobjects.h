// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/itemhistory.h"

#include <QJsonArray>
#include <QJsonObject>

namespace egret {

//! How a request wants its transactions told.
struct TransactionWording {
    bool originalDescription = false;
    bool firstTaxonomy = false; //!< personal finance categories of version 1 instead of 2
};

//! Plaid's Transaction with every field its schema always has. The same for the same Item, whenever asked.
QJsonObject transactionObject(const ItemHistory& history, const ItemTransaction& transaction, const TransactionWording& wording = {});

//! Plaid's Account of \a account with its balances as of the history's day.
QJsonObject accountObject(const ItemHistory& history, AccountSlot account);

//! All accounts, in the order of AccountSlot.
QJsonArray accountObjects(const ItemHistory& history);

} // namespace egret

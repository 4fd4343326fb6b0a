// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/accountobjects.h"
#include "core/sandbox/world/itemhistory.h"

#include <QJsonObject>

namespace egret {

//! How a request wants its transactions told.
struct TransactionWording {
    bool originalDescription = false;
    bool firstTaxonomy = false; //!< personal finance categories of version 1 instead of 2
};

//! Plaid's Transaction with every field its schema always has. The same for the same Item, whenever asked.
QJsonObject transactionObject(const ItemHistory& history, const ItemTransaction& transaction, const TransactionWording& wording = {});

} // namespace egret

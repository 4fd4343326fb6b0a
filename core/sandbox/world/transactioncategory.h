// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace egret {

//! A personal finance category as Plaid names it: the detailed one and the primary one it belongs to.
struct TransactionCategory {
    QString primary;
    QString detailed;
};

//! \a detailed is of taxonomy version 2. With \a firstTaxonomy the names are those of version 1, which has one word for
//! much that version 2 splits up.
TransactionCategory categoryOf(QLatin1String detailed, bool firstTaxonomy);

} // namespace egret

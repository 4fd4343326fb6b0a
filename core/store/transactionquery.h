// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

namespace egret {

//! Which transactions, in which order. A value; the only thing that becomes SQL for the table.
struct TransactionQuery {
    enum class SortKey { Date, Merchant, Description, Category, Account, EndUser, Amount, Status };

    QStringList words; //!< each must occur in merchant, description, note or id; ASCII case is ignored
    SortKey sortKey = SortKey::Date;
    bool ascending = false;
    IntegrationId integration{}; //!< empty: of all

    //! Splits what a person typed at spaces; double quotes keep spaces together.
    static TransactionQuery fromText(const QString& text);
    friend bool operator==(const TransactionQuery&, const TransactionQuery&) = default;
};

} // namespace egret

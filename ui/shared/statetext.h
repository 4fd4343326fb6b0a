// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/environment.h"
#include "core/store/reader.h"
#include "ui/shared/badges.h"

namespace egret {

// The words, icons and colours of Egret's states, in one place so that every page says the same.

QString environmentText(Environment environment); //!< "Sandbox", "Production", "Offline sandbox", "Development, retired"
ChipText environmentChip(Environment environment);

QString statusText(TransactionRow::Status status); //!< "Pending", "Posted", "Removed"
QLatin1String statusIcon(TransactionRow::Status status);
Token statusToken(TransactionRow::Status status);

//! A category as people read it and its colour.
struct CategoryText {
    QString text;
    Token color = Token::NeutralSolid;
};

//! \a primary: Plaid's primary category, e.g. "FOOD_AND_DRINK". An unknown word becomes readable text in grey; an empty
//! one "Uncategorized".
CategoryText categoryText(const QString& primary);

} // namespace egret

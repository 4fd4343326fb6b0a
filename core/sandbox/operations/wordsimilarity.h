// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace egret {

//! \a text as it is compared: lower case without accents, '&' read as "and", apostrophes dropped, every other sign taken
//! for a space. Words are what is between the spaces.
QStringList comparableWords(const QString& text);

//! How alike two comparable words are, 0–100: 100 when equal, else 100 less the share of letters that must be inserted,
//! left out, replaced or swapped with their neighbour. Below 60, or in words of three letters or fewer, a difference is no
//! typing error: 0.
int wordSimilarity(const QString& a, const QString& b);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace egret {

//! Where the characters of a pattern stand in a text, and how well that fits.
struct FuzzyMatch {
    int score = 0; //!< higher fits better; comparable between texts for the same pattern only
    QList<int> positions; //!< ascending, one for each character of the pattern that is no space
};

//! Finds every character of \a pattern in \a text in that order, whatever its case. What stands together, and at the
//! beginning of a word, fits better. None: one is missing. An empty pattern fits everything equally.
std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text);

} // namespace egret

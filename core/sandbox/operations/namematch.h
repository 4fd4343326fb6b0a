// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace egret {

//! How well two names fit, in the terms of Plaid's NameMatchScore.
struct NameMatch {
    //! 100 the same name, 85–99 strong, 70–84 partial, below 70 another name.
    int score = 0;
    //! The first or the last name is the same: perhaps a relative.
    bool firstOrLastName = false;
    //! "Jenn" was taken for "Jennifer".
    bool nickname = false;
    //! One of the names has the legal form of a company in it.
    bool business = false;
};

//! Compares \a given with \a held, the name at the bank. Both are reduced to words (comparableWords()) without titles,
//! generation suffixes and legal forms. Each word of the shorter name takes the word of the longer one that is most like
//! it: 100 when equal, 92 as a nickname of it, 80 as its initial, else wordSimilarity(). The score is the mean of that;
//! what the longer name has beyond it, a middle name, counts for a third of a word once two words fit and for a whole
//! one before. Another order of the words costs 3, another legal form 4, and only names of the same words in the same
//! order score 100.
NameMatch matchNames(const QString& given, const QString& held);

} // namespace egret

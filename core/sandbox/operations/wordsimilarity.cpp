// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/wordsimilarity.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLikeness = 60;
constexpr qsizetype kShortWord = 3;

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\u2019' || character == u'`';
}

//! Edits that turn \a a into \a b, a swap of neighbours counting as one.
int editDistance(const QString& a, const QString& b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width), last(width), row(width);
    for (size_t j = 0; j < width; ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        beforeLast = std::exchange(last, row);
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int replaced = last[at - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QStringList comparableWords(const QString& text)
{
    QString comparable;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character == u'&')
            comparable += " and "_L1;
        else if (character.isLetterOrNumber())
            comparable += character.toLower();
        else if (!isApostrophe(character) && character.category() != QChar::Mark_NonSpacing)
            comparable += u' ';
    }
    return comparable.split(u' ', Qt::SkipEmptyParts);
}

int wordSimilarity(const QString& a, const QString& b)
{
    if (a == b)
        return 100;
    if (std::min(a.size(), b.size()) <= kShortWord)
        return 0;
    const int longest = int(std::max(a.size(), b.size()));
    const int likeness = 100 - 100 * editDistance(a, b) / longest;
    return likeness < kLeastLikeness ? 0 : likeness;
}

} // namespace egret

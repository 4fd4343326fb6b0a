// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/fuzzymatch.h"

#include <algorithm>

namespace egret {

namespace {

constexpr int kTogether = 1000; // the pattern as a whole
constexpr int kWordStart = 40; // a character that begins a word
constexpr int kNextTo = 20; // a character right behind the one before

bool beginsWord(const QString& text, qsizetype position)
{
    return position == 0 || !text[position - 1].isLetterOrNumber();
}

//! The first place of \a pattern as a whole, at the beginning of a word if there is one.
qsizetype placeOf(const QString& pattern, const QString& text)
{
    const qsizetype first = text.indexOf(pattern, 0, Qt::CaseInsensitive);
    for (qsizetype place = first; place >= 0; place = text.indexOf(pattern, place + 1, Qt::CaseInsensitive)) {
        if (beginsWord(text, place))
            return place;
    }
    return first;
}

FuzzyMatch wholeAt(qsizetype place, const QString& pattern, const QString& text)
{
    FuzzyMatch match{kTogether - int(std::min<qsizetype>(place, 100)), {}};
    if (beginsWord(text, place))
        match.score += kWordStart;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!pattern[i].isSpace())
            match.positions.append(int(place + i));
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text)
{
    const QString wanted = pattern.trimmed();
    if (wanted.isEmpty())
        return FuzzyMatch();
    if (const qsizetype place = placeOf(wanted, text); place >= 0)
        return wholeAt(place, wanted, text);
    FuzzyMatch match;
    qsizetype from = 0;
    for (const QChar character : wanted) {
        if (character.isSpace())
            continue;
        const qsizetype found = text.indexOf(character, from, Qt::CaseInsensitive);
        if (found < 0)
            return std::nullopt;
        match.score += beginsWord(text, found) ? kWordStart : (found == from && from > 0 ? kNextTo : 0);
        match.positions.append(int(found));
        from = found + 1;
    }
    return match;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace egret {

// One part of a search as it was typed.
struct QueryToken {
    enum class Kind { Term, Open, Close, Or, And, End };

    Kind kind = Kind::End;
    // Of a Term, before its colon: lower case, "_" as "-"; empty where it has none.
    QString field;
    // Of a Term, without its quotation marks; never empty.
    QString value;
    // "-" or "NOT" stands before the term or the parenthesis; two of them lift each other.
    bool excluded = false;
    // Of its first character, from 1.
    qsizetype position = 1;
};

// Characters that a search may have.
inline constexpr qsizetype kMostQueryCharacters = 4'000;

// Splits \a text at spaces and parentheses; double quotes keep both together. The last token is an End. "OR", "AND" and
// "NOT" are words of the language in capitals and without quotes only.
// Errors: as refusedQuery(): too long, a quotation mark that is not closed, nothing between two, a field or a "NOT" without
// anything behind it.
Result<QList<QueryToken>> tokensOf(const QString& text);

// InvalidInput with code "query": what is wrong, and where.
Unexpected refusedQuery(const QString& sentence, qsizetype position);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace egret {

//! What a person wrote to a transaction. It is kept apart from what Plaid says, so no sync touches it.
struct TransactionMarks {
    //! One of Plaid's or a name of one's own; empty: Plaid's counts.
    QString category;
    //! In the order in which they were given, each once.
    QStringList tags;
    QString note;

    friend bool operator==(const TransactionMarks&, const TransactionMarks&) = default;
};

//! A change of marks; what holds nothing stays as it is.
struct TransactionEdit {
    //! Empty: Plaid's counts again.
    std::optional<QString> category;
    std::optional<QString> note;
    //! In the place of all that are there. added and removed come after it.
    std::optional<QStringList> tags;
    QStringList addedTags;
    QStringList removedTags;

    bool isEmpty() const { return !category && !note && !tags && addedTags.isEmpty() && removedTags.isEmpty(); }
};

//! In UTF-16 units, as all limits here.
inline constexpr qsizetype kLongestCategory = 64;
inline constexpr qsizetype kLongestTag = 50;
//! Tags of one transaction.
inline constexpr qsizetype kMostTags = 20;
inline constexpr qsizetype kLongestNote = 2'000;

//! \a marks as \a edit leaves them. Spaces around texts go; a tag is a name without commas, because a comma stands between
//! tags wherever several are written; only a note has lines. Errors: InvalidInput, the field in code.
Result<TransactionMarks> edited(const TransactionMarks& marks, const TransactionEdit& edit);

//! What differs, as "category", "tags" and "note" to [before, after].
QJsonObject marksDifference(const TransactionMarks& before, const TransactionMarks& after);

//! \a marks with what \a difference names as it was before it.
TransactionMarks takenBack(TransactionMarks marks, const QJsonObject& difference);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/domain/synccause.h"

#include <QJsonObject>

namespace egret {

//! One thing that happened to a transaction.
struct TransactionStep {
    enum class Kind {
        //! Seen for the first time.
        Added,
        //! Fields says what changed.
        Modified,
        //! A posted row took its place; other names it.
        Posted,
        //! Became a tombstone; removal says why.
        Removed,
        //! The tombstone came back to life.
        Restored,
        //! A person changed category, tags or note; fields says how.
        Edited,
        //! The same, to undo an edit.
        TakenBack,
    };

    Kind kind = Kind::Added;
    Timestamp at;
    //! Whose step it is: the pending row and its posted one share a history.
    TransactionId transaction;
    //! Posted: the posted row.
    TransactionId other;
    //! Removed: "removed" (Plaid said so), "missing" (not there when read again), "account_gone".
    QString removal;
    SyncCause cause;
    //! It happened while the whole history was read anew.
    bool complete = false;
    //! Plaid's name of a field to [before, after]; of a person's edit as marksDifference().
    QJsonObject fields;
};

//! "added", "modified", "posted", "removed", "restored", "edited", "taken_back".
QString transactionStepName(TransactionStep::Kind kind);

} // namespace egret

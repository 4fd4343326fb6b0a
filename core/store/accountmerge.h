// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database.h"

namespace egret {

//! Lets the rows of an account follow it to its new id. Rows that Plaid sends again under the new id are paired with the
//! old ones: each of these becomes a tombstone that names its counterpart, which takes over tags, note and category. The
//! others move to the new account, so that the history stays whole and nothing counts twice. Lives within one SQL
//! transaction on the writer thread. Every call can fail with Storage.
class AccountMerge {
public:
    //! Row ids of a match that is stored, and of what it names.
    struct Match {
        qint64 id = 0;
        qint64 itemBefore = 0;
        qint64 accountBefore = 0;
        qint64 itemAfter = 0;
        qint64 accountAfter = 0;
    };

    AccountMerge(Database& database, Timestamp now);

    //! Moves what the account before has. Its pending rows end: their posted ones come under the new id.
    Result<> move(const Match& match);
    //! Pairs rows with what has come under the new id since; for every sync after the match as well.
    Result<> join(const Match& match);
    //! To be called last: remembers the stamps that were given out. False: nothing was changed.
    Result<bool> finish();

private:
    struct Pair {
        qint64 before = 0;
        qint64 after = 0;
    };

    Result<> readStamp();
    Result<> endPending(const Match& match);
    Result<> moveRows(const Match& match);
    Result<> joinPair(const Match& match, const Pair& pair);

    Database& m_database;
    const Timestamp m_now;
    //! The highest one given out; 0 until the first is needed.
    qint64 m_stamp = 0;
    bool m_changed = false;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/accountmatch.h"
#include "core/store/accountmerge.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! A match that was made, with what followed from it.
struct StoredAccountMatch {
    ItemId itemBefore;
    ItemId itemAfter;
    AccountMatch match;
    Timestamp matched;
    //! Rows that are shown under the account after although Plaid sent them under the one before.
    qint64 moved = 0;
    //! Rows of before that Plaid has sent again.
    qint64 joined = 0;
};

//! Keeps accounts together whose account_id has changed, in one Item or because the bank was linked anew after the old
//! Item was removed, and finds Items that share accounts. Writer thread only. Every call is one SQL transaction and can
//! fail with Storage; Items and accounts that are not held are NotFound.
class AccountMatchStore {
public:
    //! What a look at one Item's accounts came to.
    enum class Look {
        Done,
        //! Accounts came beside others that were known: Plaid has to be asked which of them it still lists.
        AskPlaid,
    };

    explicit AccountMatchStore(Database& database);

    //! After a sync that brought rows: sees to late counterparts of earlier matches, to Items that this one took the place
    //! of, and to duplicates, which are noted with both Items and never removed.
    Result<Look> look(const ItemId& item, Timestamp now);
    //! \a listed are all accounts that Plaid lists for \a item: others are marked as gone, and those that came instead are
    //! matched with them. What cannot be told is noted with the Item (ACCOUNTS_UNCLEAR) and left alone.
    Result<QList<AccountMatch>> reconcile(const ItemId& item, const QList<Account>& listed, Timestamp now);
    //! A person says that \a after is what \a before was; both are accounts of \a item. Errors: Conflict with code "account"
    //! where before was matched already, or both are the same.
    Result<> matchByHand(const ItemId& item, const AccountId& before, const AccountId& after, Timestamp now);

private:
    struct Row {
        qint64 row = 0;
        qint64 item = 0;
        bool settled = false;
        bool matched = false;
        bool follows = false;
        Account account;
    };

    Result<QList<Row>> rowsOf(const ItemId& item);
    Result<> markGone(const QList<Row>& rows, Timestamp now);
    Result<> follow(const Row& before, const Row& after, AccountMatch::Rule rule, Timestamp now, AccountMerge& merge);
    Result<> settle(const QList<Row>& rows);
    Result<> joinLate(const ItemId& item, AccountMerge& merge);
    Result<> takeOverPredecessors(const ItemId& item, const QList<Row>& rows, Timestamp now, AccountMerge& merge);
    Result<> noteDuplicates(const ItemId& item, const QList<Row>& rows, Timestamp now);
    Result<> noteUnclear(const ItemId& item, const QList<AccountId>& unclear, Timestamp now);

    Database& m_database;
};

//! Matches that \a item takes part in, oldest first. For readers as well. Errors: Storage.
Result<QList<StoredAccountMatch>> selectAccountMatches(Database& database, const ItemId& item);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QList>

namespace egret {

//! Two accounts of Plaid's that are one account at the bank: its account_id has changed.
struct AccountMatch {
    //! Why they are the same.
    enum class Rule {
        //! Plaid says so.
        PersistentId,
        //! Mask, name, type and subtype agree.
        Everything,
        //! Mask, type and subtype agree; the bank calls it otherwise now.
        Mask,
        //! Name, type and subtype agree; it has another mask now.
        Name,
        //! A person said so.
        Person,
    };

    AccountId before;
    AccountId after;
    Rule rule = Rule::Everything;

    friend bool operator==(const AccountMatch&, const AccountMatch&) = default;
};

QString accountMatchRuleName(AccountMatch::Rule rule); //!< "persistent_account_id", "mask_and_name", "mask", "name", "person"

//! What could be told of which accounts took the place of which.
struct AccountMatching {
    QList<AccountMatch> matches;
    //! Accounts of before that might be one of several, or several might be it: nobody but a person can tell.
    QList<AccountId> unclear;

    friend bool operator==(const AccountMatching&, const AccountMatching&) = default;
};

//! Finds for each account of \a before that is not listed any more the one of \a after that took its place. Only what is
//! unique on both sides counts, strong reasons before weak ones; what contradicts Plaid's persistent ids never does.
AccountMatching matchAccounts(const QList<Account>& before, const QList<Account>& after);

//! Whether \a one and \a other are surely the same account at a bank: by Plaid's persistent ids, or by mask, name, type and
//! subtype.
bool isSameAccount(const Account& one, const Account& other);

} // namespace egret

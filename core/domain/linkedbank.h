// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/domain/account.h"

#include <QList>

namespace egret {

//! What Link tells of a bank that an end user has linked, before its public token is exchanged.
struct LinkedBank {
    InstitutionId institution; //!< empty where Plaid does not say
    QList<Account> accounts; //!< those shared, with name and mask alone
};

//! Whether \a one and \a other are the same accounts by name and mask, as Plaid advises to tell that a bank was linked twice:
//! ids differ from Item to Item. Nothing is known of two empty lists.
bool areSameAccounts(const QList<Account>& one, const QList<Account>& other);
//! Whether each of \a some is among \a all, in the same way. Nothing is known where \a some is empty.
bool hasAccounts(const QList<Account>& all, const QList<Account>& some);

} // namespace egret

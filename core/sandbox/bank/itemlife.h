// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QStringList>

#include <optional>

namespace egret {

class Bank;
struct BankItem;

//! What has befallen an Item beside its transactions and its error.
struct ItemLife {
    //! Plaid's error_code_reason for the Item's error; empty: none.
    QString errorReason;
    //! PENDING_EXPIRATION was fired for the consent that runs now.
    bool expirationAnnounced = false;
    //! When the institution cuts the Item off unless its user logs in again; none: nothing is planned.
    std::optional<Timestamp> disconnects;
    //! Ids of accounts whose owner has taken them back.
    QStringList withheldAccounts;
    //! Accounts opened at the bank since the Item was made, and how many of them, from the first, the Item shares.
    int openedAccounts = 0;
    int sharedOpenedAccounts = 0;
    //! Plaid's verification_status of the account that automated micro-deposits are for; empty: they are under way.
    QString verification;
    //! Ids of accounts whose numbers the bank has changed, once for each time.
    QStringList renumberedAccounts;
    //! How often the owners have changed their telephone numbers and e-mail addresses.
    int contactChanges = 0;
};

//! What happens to Items apart from their transactions: consents end, institutions and users cut them off, accounts come
//! and go. Each of these changes the Item first and then fires its webhook. \a now is the moment it happens.

//! The user gives consent for the 180 days from \a now on, where the Item's institution asks for that; nothing elsewhere.
void grantConsent(BankItem& item, Timestamp now);
//! Lets the consent end at \a end; PENDING_EXPIRATION is fired 7 days ahead of that, or at once where it is nearer.
void endConsentAt(Bank& bank, BankItem& item, Timestamp end, Timestamp now);
//! Fires PENDING_DISCONNECT with \a reason; 7 days later the Item needs a new login.
void announceDisconnect(Bank& bank, BankItem& item, const QString& reason, Timestamp now);
//! The user withdraws the permission: the Item answers USER_PERMISSION_REVOKED from now on.
void revokePermission(Bank& bank, BankItem& item, Timestamp now);
//! The user takes the account \a id back, which the Item shares: it is told no longer. Fires USER_ACCOUNT_REVOKED.
void revokeAccount(Bank& bank, BankItem& item, const QString& id, Timestamp now);
//! The user opens a savings account, which the Item shares after update mode with account selection. Fires
//! NEW_ACCOUNTS_AVAILABLE.
void openAccount(Bank& bank, BankItem& item, Timestamp now);
//! The bank gives the account \a id, which the Item shares, another number. Fires AUTH: DEFAULT_UPDATE where the Item has auth.
void changeNumbers(Bank& bank, BankItem& item, const QString& id, Timestamp now);
//! The owners move to other telephone numbers and e-mail addresses. Fires IDENTITY: DEFAULT_UPDATE for \a accounts where the
//! Item has identity.
void changeContacts(Bank& bank, BankItem& item, const QStringList& accounts, Timestamp now);
//! Micro-deposits of the account \a id came to an end: \a status is automatically_verified or verification_expired. Fires the
//! AUTH webhook of that name.
void endVerification(Bank& bank, BankItem& item, const QString& id, const QString& status, Timestamp now);
//! Update mode with account selection: the Item shares all accounts there are. Fires nothing.
void shareAllAccounts(BankItem& item);
//! What a successful log-in of the user settles: reasons, consent and disconnection. Fires nothing.
void renewLife(BankItem& item, Timestamp now);

//! When passLife() has something to do next; none: nothing is planned.
std::optional<Timestamp> nextInLife(const BankItem& item);
//! Does what was due until \a now: PENDING_EXPIRATION, then the error of a consent that ended or a disconnection.
void passLife(Bank& bank, BankItem& item, Timestamp now);

} // namespace egret

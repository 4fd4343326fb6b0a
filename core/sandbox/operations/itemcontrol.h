// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /sandbox-control/item/…: what users and banks do to an Item without the client's asking. Each takes item_id, changes the
//! Item and fires the webhook of that:
//!   break (error_code, error_code_reason)    ITEM: ERROR; the Item answers that error from now on
//!   repair (share_new_accounts)              ITEM: LOGIN_REPAIRED, as update mode does
//!   revoke                                   ITEM: USER_PERMISSION_REVOKED
//!   revoke_account (account_id)              ITEM: USER_ACCOUNT_REVOKED
//!   add_account                              ITEM: NEW_ACCOUNTS_AVAILABLE
//!   expire_consent (consent_expiration_time) ITEM: PENDING_EXPIRATION, 7 days ahead of that time
//!   disconnect (reason)                      ITEM: PENDING_DISCONNECT, 7 days ahead of the error
//!   change_numbers (account_id)              AUTH: DEFAULT_UPDATE
//!   change_contacts                          IDENTITY: DEFAULT_UPDATE
//!   remove                                   none: the Item is gone, as when its user removes it at the bank
class ItemControl {
public:
    explicit ItemControl(BankDesk& desk); //!< kept by reference

    QList<Operation> operations();

private:
    //! Errors: INVALID_FIELD (unknown or removed).
    Result<BankItem*> itemOf(const QJsonObject& request) const;
    Result<QJsonObject> breakItem(const QJsonObject& request);
    Result<QJsonObject> repair(const QJsonObject& request);
    Result<QJsonObject> revoke(const QJsonObject& request);
    Result<QJsonObject> revokeOneAccount(const QJsonObject& request);
    Result<QJsonObject> addAccount(const QJsonObject& request);
    Result<QJsonObject> expireConsent(const QJsonObject& request);
    Result<QJsonObject> disconnect(const QJsonObject& request);
    Result<QJsonObject> renumber(const QJsonObject& request);
    Result<QJsonObject> moveOwners(const QJsonObject& request);
    Result<QJsonObject> remove(const QJsonObject& request);

    BankDesk& m_desk;
};

} // namespace egret

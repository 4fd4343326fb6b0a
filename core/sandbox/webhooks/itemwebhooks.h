// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QStringList>

namespace egret {

struct BankItem;

//! Bodies of the webhooks that tell what happens to an Item, its numbers and its owners. They read \a item as it is and
//! change nothing; every field of Plaid's schema is there but user_id, which only user-based products have.

//! ITEM: PENDING_EXPIRATION; the Item has a consent.
QJsonObject pendingExpirationBody(const BankItem& item);
//! ITEM: PENDING_DISCONNECT. \a reason is INSTITUTION_MIGRATION or INSTITUTION_TOKEN_EXPIRATION.
QJsonObject pendingDisconnectBody(const BankItem& item, const QString& reason, Timestamp disconnects);
//! ITEM: USER_PERMISSION_REVOKED, and the sentence by which the Item's calls are refused from then on.
QJsonObject permissionRevokedBody(const BankItem& item);
QString permissionRevokedSentence();
//! ITEM: USER_ACCOUNT_REVOKED.
QJsonObject accountRevokedBody(const BankItem& item, const QString& account);
//! ITEM: NEW_ACCOUNTS_AVAILABLE.
QJsonObject newAccountsBody(const BankItem& item);
//! ITEM: WEBHOOK_UPDATE_ACKNOWLEDGED for the URL that the Item has now.
QJsonObject webhookUpdateBody(const BankItem& item);

//! AUTH: AUTOMATICALLY_VERIFIED or VERIFICATION_EXPIRED.
QJsonObject verificationBody(const BankItem& item, const QString& code, const QString& account);
//! AUTH: SMS_MICRODEPOSITS_VERIFICATION, of a success.
QJsonObject microdepositsBody(const BankItem& item, const QString& account);
//! AUTH: DEFAULT_UPDATE: \a accounts have other account numbers.
QJsonObject authUpdateBody(const BankItem& item, const QStringList& accounts);
//! IDENTITY: DEFAULT_UPDATE: the owners of \a accounts have other telephone numbers and e-mail addresses.
QJsonObject identityUpdateBody(const BankItem& item, const QStringList& accounts);

} // namespace egret

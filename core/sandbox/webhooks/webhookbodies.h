// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QStringList>

namespace egret {

struct BankItem;

//! What every webhook of an Item carries: type, code, item_id and environment.
QJsonObject webhookBody(const QString& type, const QString& code, const BankItem& item);

QJsonObject syncUpdatesBody(const BankItem& item); //!< TRANSACTIONS: SYNC_UPDATES_AVAILABLE
QJsonObject newTransactionsBody(const QString& code, const BankItem& item, int count); //!< INITIAL_, HISTORICAL_, DEFAULT_UPDATE
QJsonObject transactionsRemovedBody(const BankItem& item, const QStringList& ids); //!< TRANSACTIONS: TRANSACTIONS_REMOVED
//! TRANSACTIONS: RECURRING_TRANSACTIONS_UPDATE
QJsonObject recurringUpdateBody(const BankItem& item, const QStringList& accountIds);
QJsonObject itemErrorBody(const BankItem& item); //!< ITEM: ERROR with ITEM_LOGIN_REQUIRED

//! A webhook that /sandbox/item/fire_webhook can fire.
struct FirableWebhook {
    QString code;
    QString type; //!< the first entry of a code is what it means without webhook_type
    QString product; //!< the Item must have; empty: none
};
const QList<FirableWebhook>& firableWebhooks();

//! The body that \a webhook gets, with the fields Plaid documents for it and nothing happening behind it. ITEM:
//! DEFAULT_UPDATE has the founding documents' form: type, code and item_id alone.
QJsonObject firedBody(const FirableWebhook& webhook, const BankItem& item, Timestamp now);

} // namespace egret

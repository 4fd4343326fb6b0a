// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhookbodies.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString checkingOf(const BankItem& item)
{
    return item.history.accountId(item.history.ledger().mainAccount());
}

QJsonObject revokedError()
{
    return errorObject(plaidError(u"USER_PERMISSION_REVOKED"_s, u"the holder of this account has revoked their permission for your application to access it"_s).error);
}

//! Fields of DEFAULT_UPDATE per type.
QJsonObject defaultUpdateFields(const QString& type, const BankItem& item)
{
    if (type == "TRANSACTIONS"_L1)
        return {{u"new_transactions"_s, 0}, {u"error"_s, QJsonValue::Null}};
    if (type == "AUTH"_L1) {
        return {{u"account_ids_with_new_auth"_s, QJsonArray()},
            {u"account_ids_with_updated_auth"_s, QJsonObject{{checkingOf(item), QJsonArray{u"ACCOUNT_NUMBER"_s}}}},
            {u"error"_s, QJsonValue::Null}};
    }
    if (type == "IDENTITY"_L1) {
        return {{u"account_ids_with_updated_identity"_s, QJsonObject{{checkingOf(item), QJsonArray{u"PHONES"_s}}}},
            {u"error"_s, QJsonValue::Null}};
    }
    if (type == "LIABILITIES"_L1) {
        return {{u"account_ids_with_new_liabilities"_s, QJsonArray()}, {u"account_ids_with_updated_liabilities"_s, QJsonObject()},
            {u"error"_s, QJsonValue::Null}};
    }
    if (type == "HOLDINGS"_L1)
        return {{u"new_holdings"_s, 0}, {u"updated_holdings"_s, 0}, {u"error"_s, QJsonValue::Null}};
    return {{u"new_investments_transactions"_s, 0}, {u"canceled_investments_transactions"_s, 0}, {u"error"_s, QJsonValue::Null}};
}

QJsonObject accountIds(const BankItem& item)
{
    QJsonArray ids;
    for (int account = 0; account < int(item.history.ledger().accounts().size()); ++account)
        ids.append(item.history.accountId(account));
    return {{u"account_ids"_s, ids}};
}

QJsonObject extraFields(const FirableWebhook& webhook, const BankItem& item)
{
    const QString& code = webhook.code;
    if (code == "DEFAULT_UPDATE"_L1)
        return defaultUpdateFields(webhook.type, item);
    if (code == "NEW_ACCOUNTS_AVAILABLE"_L1)
        return {{u"error"_s, QJsonValue::Null}};
    if (code == "USER_PERMISSION_REVOKED"_L1)
        return {{u"error"_s, revokedError()}};
    if (code == "USER_ACCOUNT_REVOKED"_L1)
        return {{u"account_id"_s, checkingOf(item)}};
    if (code == "PENDING_DISCONNECT"_L1)
        return {{u"reason"_s, u"INSTITUTION_TOKEN_EXPIRATION"_s}, {u"disconnect_time"_s, toIso(item.created + 24h * 7)}};
    if (code == "RECURRING_TRANSACTIONS_UPDATE"_L1)
        return accountIds(item);
    if (code == "SMS_MICRODEPOSITS_VERIFICATION"_L1)
        return {{u"status"_s, u"MANUALLY_VERIFIED"_s}, {u"account_id"_s, checkingOf(item)}};
    if (code == "PRODUCT_READY"_L1)
        return {{u"asset_report_id"_s, item.id.value()}, {u"report_type"_s, u"FULL"_s}};
    return {};
}

} // namespace

QJsonObject webhookBody(const QString& type, const QString& code, const BankItem& item)
{
    return {{u"webhook_type"_s, type}, {u"webhook_code"_s, code}, {u"item_id"_s, item.id.value()}, {u"environment"_s, u"sandbox"_s}};
}

QJsonObject syncUpdatesBody(const BankItem& item)
{
    QJsonObject body = webhookBody(u"TRANSACTIONS"_s, u"SYNC_UPDATES_AVAILABLE"_s, item);
    body.insert("initial_update_complete"_L1, item.stage != UpdateStage::NotReady);
    body.insert("historical_update_complete"_L1, item.stage == UpdateStage::Historical);
    return body;
}

QJsonObject newTransactionsBody(const QString& code, const BankItem& item, int count)
{
    QJsonObject body = webhookBody(u"TRANSACTIONS"_s, code, item);
    body.insert("new_transactions"_L1, count);
    body.insert("error"_L1, QJsonValue::Null);
    return body;
}

QJsonObject transactionsRemovedBody(const BankItem& item, const QStringList& ids)
{
    QJsonObject body = webhookBody(u"TRANSACTIONS"_s, u"TRANSACTIONS_REMOVED"_s, item);
    body.insert("removed_transactions"_L1, QJsonArray::fromStringList(ids));
    body.insert("error"_L1, QJsonValue::Null);
    return body;
}

QJsonObject recurringUpdateBody(const BankItem& item, const QStringList& accountIds)
{
    QJsonObject body = webhookBody(u"TRANSACTIONS"_s, u"RECURRING_TRANSACTIONS_UPDATE"_s, item);
    body.insert("account_ids"_L1, QJsonArray::fromStringList(accountIds));
    return body;
}

QJsonObject itemErrorBody(const BankItem& item)
{
    QJsonObject error = errorObject(item.error.value_or(loginRequiredError()));
    error.insert("status"_L1, 400);
    QJsonObject body = webhookBody(u"ITEM"_s, u"ERROR"_s, item);
    body.insert("error"_L1, error);
    return body;
}

const QList<FirableWebhook>& firableWebhooks()
{
    static const QList<FirableWebhook> list{
        {u"DEFAULT_UPDATE"_s, u"TRANSACTIONS"_s, u"transactions"_s},
        {u"DEFAULT_UPDATE"_s, u"ITEM"_s, {}},
        {u"DEFAULT_UPDATE"_s, u"AUTH"_s, u"auth"_s},
        {u"DEFAULT_UPDATE"_s, u"IDENTITY"_s, u"identity"_s},
        {u"DEFAULT_UPDATE"_s, u"HOLDINGS"_s, u"investments"_s},
        {u"DEFAULT_UPDATE"_s, u"INVESTMENTS_TRANSACTIONS"_s, u"investments"_s},
        {u"DEFAULT_UPDATE"_s, u"LIABILITIES"_s, u"liabilities"_s},
        {u"SYNC_UPDATES_AVAILABLE"_s, u"TRANSACTIONS"_s, u"transactions"_s},
        {u"RECURRING_TRANSACTIONS_UPDATE"_s, u"TRANSACTIONS"_s, u"transactions"_s},
        {u"NEW_ACCOUNTS_AVAILABLE"_s, u"ITEM"_s, {}},
        {u"USER_PERMISSION_REVOKED"_s, u"ITEM"_s, {}},
        {u"USER_ACCOUNT_REVOKED"_s, u"ITEM"_s, {}},
        {u"PENDING_DISCONNECT"_s, u"ITEM"_s, {}},
        {u"LOGIN_REPAIRED"_s, u"ITEM"_s, {}},
        {u"AUTHORIZATION_GRANTED"_s, u"ITEM"_s, {}},
        {u"SMS_MICRODEPOSITS_VERIFICATION"_s, u"AUTH"_s, u"auth"_s},
        {u"PRODUCT_READY"_s, u"ASSETS"_s, u"assets"_s},
        {u"ERROR"_s, u"ASSETS"_s, u"assets"_s},
        {u"ERROR"_s, u"ITEM"_s, {}},
    };
    return list;
}

QJsonObject firedBody(const FirableWebhook& webhook, const BankItem& item)
{
    if (webhook.type == "ITEM"_L1 && webhook.code == "DEFAULT_UPDATE"_L1)
        return {{u"webhook_type"_s, webhook.type}, {u"webhook_code"_s, webhook.code}, {u"item_id"_s, item.id.value()}};
    if (webhook.code == "SYNC_UPDATES_AVAILABLE"_L1)
        return syncUpdatesBody(item);
    if (webhook.code == "ERROR"_L1 && webhook.type == "ITEM"_L1)
        return itemErrorBody(item);
    QJsonObject body = webhookBody(webhook.type, webhook.code, item);
    if (webhook.type == "ASSETS"_L1)
        body.remove("item_id"_L1);
    const QJsonObject extra = extraFields(webhook, item);
    for (auto it = extra.begin(); it != extra.end(); ++it)
        body.insert(it.key(), it.value());
    if (webhook.code == "ERROR"_L1) {
        body.insert("asset_report_id"_L1, item.id.value());
        body.insert("error"_L1, errorObject(plaidError(u"PRODUCT_NOT_READY"_s, u"the report could not be made"_s).error));
    }
    return body;
}

} // namespace egret

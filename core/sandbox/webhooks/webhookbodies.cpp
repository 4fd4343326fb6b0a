// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhookbodies.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/bank/itemaccounts.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/itemwebhooks.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString checkingOf(const BankItem& item)
{
    return item.history.accountId(item.history.ledger().mainAccount());
}

//! DEFAULT_UPDATE of the products that the simulator keeps no data of.
QJsonObject emptyUpdateBody(const QString& type, const BankItem& item)
{
    QJsonObject body = webhookBody(type, u"DEFAULT_UPDATE"_s, item);
    body.insert("error"_L1, QJsonValue::Null);
    if (type == "LIABILITIES"_L1) {
        body.insert("account_ids_with_new_liabilities"_L1, QJsonArray());
        body.insert("account_ids_with_updated_liabilities"_L1, QJsonObject());
    } else if (type == "HOLDINGS"_L1) {
        body.insert("new_holdings"_L1, 0);
        body.insert("updated_holdings"_L1, 0);
    } else {
        body.insert("new_investments_transactions"_L1, 0);
        body.insert("canceled_investments_transactions"_L1, 0);
    }
    return body;
}

QJsonObject defaultUpdateBody(const QString& type, const BankItem& item)
{
    if (type == "ITEM"_L1)
        return {{u"webhook_type"_s, type}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}, {u"item_id"_s, item.id.value()}};
    if (type == "TRANSACTIONS"_L1)
        return newTransactionsBody(u"DEFAULT_UPDATE"_s, item, 0);
    if (type == "AUTH"_L1)
        return authUpdateBody(item, {checkingOf(item)});
    if (type == "IDENTITY"_L1)
        return identityUpdateBody(item, {checkingOf(item)});
    return emptyUpdateBody(type, item);
}

QJsonObject recurringBody(const BankItem& item)
{
    const Result<QList<SharedAccount>> accounts = sharedAccounts(item);
    QJsonObject body = webhookBody(u"TRANSACTIONS"_s, u"RECURRING_TRANSACTIONS_UPDATE"_s, item);
    body.insert("account_ids"_L1, accounts ? QJsonArray::fromStringList(idsOf(*accounts)) : QJsonArray());
    return body;
}

QJsonObject assetsBody(const QString& code, const BankItem& item)
{
    QJsonObject body{{u"webhook_type"_s, u"ASSETS"_s}, {u"webhook_code"_s, code}, {u"asset_report_id"_s, item.id.value()},
        {u"environment"_s, u"sandbox"_s}};
    if (code == "PRODUCT_READY"_L1)
        body.insert("report_type"_L1, u"FULL"_s);
    else
        body.insert("error"_L1, errorObject(plaidError(u"ASSET_REPORT_GENERATION_FAILED"_s, u"the report could not be made"_s).error));
    return body;
}

QJsonObject itemBody(const QString& code, const BankItem& item, Timestamp now)
{
    if (code == "ERROR"_L1)
        return itemErrorBody(item);
    if (code == "NEW_ACCOUNTS_AVAILABLE"_L1)
        return newAccountsBody(item);
    if (code == "USER_PERMISSION_REVOKED"_L1)
        return permissionRevokedBody(item);
    if (code == "USER_ACCOUNT_REVOKED"_L1)
        return accountRevokedBody(item, checkingOf(item));
    if (code == "PENDING_DISCONNECT"_L1)
        return pendingDisconnectBody(item, u"INSTITUTION_TOKEN_EXPIRATION"_s, item.life.disconnects.value_or(now + 24h * 7));
    return webhookBody(u"ITEM"_s, code, item);
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
    const Error error = item.error.value_or(loginRequiredError());
    QJsonObject object = errorObject(error);
    object.insert("status"_L1, httpStatusOf(error));
    object.insert("error_code_reason"_L1, item.life.errorReason.isEmpty() ? QJsonValue() : QJsonValue(item.life.errorReason));
    QJsonObject body = webhookBody(u"ITEM"_s, u"ERROR"_s, item);
    body.insert("error"_L1, object);
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

QJsonObject firedBody(const FirableWebhook& webhook, const BankItem& item, Timestamp now)
{
    if (webhook.code == "DEFAULT_UPDATE"_L1)
        return defaultUpdateBody(webhook.type, item);
    if (webhook.code == "SYNC_UPDATES_AVAILABLE"_L1)
        return syncUpdatesBody(item);
    if (webhook.code == "RECURRING_TRANSACTIONS_UPDATE"_L1)
        return recurringBody(item);
    if (webhook.code == "SMS_MICRODEPOSITS_VERIFICATION"_L1)
        return microdepositsBody(item, checkingOf(item));
    return webhook.type == "ASSETS"_L1 ? assetsBody(webhook.code, item) : itemBody(webhook.code, item, now);
}

} // namespace egret

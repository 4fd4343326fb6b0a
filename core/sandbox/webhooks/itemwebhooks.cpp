// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/itemwebhooks.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/webhookbodies.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonObject with(QJsonObject body, const QJsonObject& fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        body.insert(it.key(), it.value());
    return body;
}

//! The same \a changes for each of \a accounts.
QJsonObject changesOf(const QStringList& accounts, const QJsonArray& changes)
{
    QJsonObject object;
    for (const QString& account : accounts)
        object.insert(account, changes);
    return object;
}

} // namespace

QJsonObject pendingExpirationBody(const BankItem& item)
{
    const QString end = item.consentExpires ? toIso(*item.consentExpires) : QString();
    return with(webhookBody(u"ITEM"_s, u"PENDING_EXPIRATION"_s, item), {{u"consent_expiration_time"_s, end}});
}

QJsonObject pendingDisconnectBody(const BankItem& item, const QString& reason, Timestamp disconnects)
{
    return with(webhookBody(u"ITEM"_s, u"PENDING_DISCONNECT"_s, item),
        {{u"reason"_s, reason}, {u"disconnect_time"_s, toIso(disconnects)}});
}

QJsonObject permissionRevokedBody(const BankItem& item)
{
    QJsonObject error = errorObject(plaidError(u"USER_PERMISSION_REVOKED"_s, permissionRevokedSentence()).error);
    error.insert("error_type"_L1, u"ITEM_ERROR"_s); // which is INVALID_INPUT in answers
    error.insert("status"_L1, 400);
    return with(webhookBody(u"ITEM"_s, u"USER_PERMISSION_REVOKED"_s, item), {{u"error"_s, error}});
}

QString permissionRevokedSentence()
{
    return u"the holder of this account has revoked their permission for your application to access it"_s;
}

QJsonObject accountRevokedBody(const BankItem& item, const QString& account)
{
    return with(webhookBody(u"ITEM"_s, u"USER_ACCOUNT_REVOKED"_s, item), {{u"account_id"_s, account}});
}

QJsonObject newAccountsBody(const BankItem& item)
{
    return with(webhookBody(u"ITEM"_s, u"NEW_ACCOUNTS_AVAILABLE"_s, item), {{u"error"_s, QJsonValue::Null}});
}

QJsonObject webhookUpdateBody(const BankItem& item)
{
    return with(webhookBody(u"ITEM"_s, u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s, item),
        {{u"new_webhook_url"_s, item.spec.webhook}, {u"error"_s, QJsonValue::Null}});
}

QJsonObject verificationBody(const BankItem& item, const QString& code, const QString& account)
{
    return with(webhookBody(u"AUTH"_s, code, item), {{u"account_id"_s, account}, {u"error"_s, QJsonValue::Null}});
}

QJsonObject microdepositsBody(const BankItem& item, const QString& account)
{
    return with(webhookBody(u"AUTH"_s, u"SMS_MICRODEPOSITS_VERIFICATION"_s, item),
        {{u"status"_s, u"MANUALLY_VERIFIED"_s}, {u"account_id"_s, account}});
}

QJsonObject authUpdateBody(const BankItem& item, const QStringList& accounts)
{
    return with(webhookBody(u"AUTH"_s, u"DEFAULT_UPDATE"_s, item),
        {{u"account_ids_with_new_auth"_s, QJsonArray()},
            {u"account_ids_with_updated_auth"_s, changesOf(accounts, {u"ACCOUNT_NUMBER"_s})}, {u"error"_s, QJsonValue::Null}});
}

QJsonObject identityUpdateBody(const BankItem& item, const QStringList& accounts)
{
    return with(webhookBody(u"IDENTITY"_s, u"DEFAULT_UPDATE"_s, item),
        {{u"account_ids_with_updated_identity"_s, changesOf(accounts, {u"PHONES"_s, u"EMAILS"_s})}, {u"error"_s, QJsonValue::Null}});
}

} // namespace egret

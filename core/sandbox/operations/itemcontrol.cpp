// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/itemcontrol.h"

#include "core/sandbox/bank/itemaccounts.h"
#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kNotice = 7 * 24h; // by which PENDING_EXPIRATION comes ahead

FieldShape itemField()
{
    return textField(u"item_id"_s).needed();
}

//! Errors: INVALID_ACCOUNT_ID where \a item does not share \a request's account.
Result<QString> accountOf(const BankItem& item, const QJsonObject& request)
{
    const QString id = request.value("account_id"_L1).toString();
    const Result<QList<SharedAccount>> account = chosenAccounts(item, {{u"account_ids"_s, QJsonArray{id}}});
    if (!account)
        return unexpected(account.error());
    return id;
}

} // namespace

ItemControl::ItemControl(BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> ItemControl::operations()
{
    using Action = Result<QJsonObject> (ItemControl::*)(const QJsonObject& request);
    const auto control = [this](const QString& name, const RequestShape& fields, Action action) {
        const RequestShape shape = RequestShape{itemField()} + fields;
        return Operation(u"/sandbox-control/item/"_s + name, shape,
            [this, action](const QJsonObject& request) { return (this->*action)(request); }, Operation::Effect::Changes,
            Operation::Caller::Control);
    };
    const QStringList codeReasons{u"OAUTH_INVALID_TOKEN"_s, u"OAUTH_CONSENT_EXPIRED"_s, u"OAUTH_USER_REVOKED"_s};
    const QStringList reasons{u"INSTITUTION_MIGRATION"_s, u"INSTITUTION_TOKEN_EXPIRATION"_s};
    const FieldShape account = textField(u"account_id"_s).needed();
    return {
        control(u"break"_s, {textField(u"error_code"_s), choiceField(u"error_code_reason"_s, codeReasons)}, &ItemControl::breakItem),
        control(u"repair"_s, {flagField(u"share_new_accounts"_s)}, &ItemControl::repair),
        control(u"revoke"_s, {}, &ItemControl::revoke),
        control(u"revoke_account"_s, {account}, &ItemControl::revokeOneAccount),
        control(u"add_account"_s, {}, &ItemControl::addAccount),
        control(u"expire_consent"_s, {textField(u"consent_expiration_time"_s)}, &ItemControl::expireConsent),
        control(u"disconnect"_s, {choiceField(u"reason"_s, reasons)}, &ItemControl::disconnect),
        control(u"change_numbers"_s, {account}, &ItemControl::renumber),
        control(u"change_contacts"_s, {}, &ItemControl::moveOwners),
        control(u"remove"_s, {}, &ItemControl::remove),
    };
}

Result<BankItem*> ItemControl::itemOf(const QJsonObject& request) const
{
    BankItem* item = m_desk.bank().find(ItemId(request.value("item_id"_L1).toString()));
    if (!item || item->removed)
        return plaidError(u"INVALID_FIELD"_s, u"item_id names no item of this simulator"_s);
    return item;
}

Result<QJsonObject> ItemControl::breakItem(const QJsonObject& request)
{
    const QString code = request.value("error_code"_L1).toString(u"ITEM_LOGIN_REQUIRED"_s);
    if (!isPlaidErrorCode(code))
        return plaidError(u"INVALID_FIELD"_s, u"error_code is none of Plaid's"_s);
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    const Error error = code == "ITEM_LOGIN_REQUIRED"_L1 ? loginRequiredError() : plaidErrorOnDemand(code);
    m_desk.bank().breakItem(**item, error, m_desk.now(), request.value("error_code_reason"_L1).toString());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::repair(const QJsonObject& request)
{
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    if (request.value("share_new_accounts"_L1).toBool())
        shareAllAccounts(**item);
    m_desk.bank().repairItem(**item, m_desk.now());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::revoke(const QJsonObject& request)
{
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    revokePermission(m_desk.bank(), **item, m_desk.now());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::revokeOneAccount(const QJsonObject& request)
{
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    const Result<QString> account = accountOf(**item, request);
    if (!account)
        return unexpected(account.error());
    revokeAccount(m_desk.bank(), **item, *account, m_desk.now());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::addAccount(const QJsonObject& request)
{
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    openAccount(m_desk.bank(), **item, m_desk.now());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::expireConsent(const QJsonObject& request)
{
    Timestamp end = m_desk.now() + kNotice;
    if (request.contains("consent_expiration_time"_L1)) {
        const QDateTime wanted = QDateTime::fromString(request.value("consent_expiration_time"_L1).toString(), Qt::ISODateWithMs);
        if (!wanted.isValid())
            return plaidError(u"INVALID_FIELD"_s, u"consent_expiration_time must be a date and time in ISO 8601"_s);
        end = fromDateTime(wanted);
    }
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    endConsentAt(m_desk.bank(), **item, end, m_desk.now());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::disconnect(const QJsonObject& request)
{
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    announceDisconnect(m_desk.bank(), **item, request.value("reason"_L1).toString(u"INSTITUTION_TOKEN_EXPIRATION"_s), m_desk.now());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::renumber(const QJsonObject& request)
{
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    const Result<QString> account = accountOf(**item, request);
    if (!account)
        return unexpected(account.error());
    changeNumbers(m_desk.bank(), **item, *account, m_desk.now());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::moveOwners(const QJsonObject& request)
{
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    const Result<QList<SharedAccount>> accounts = sharedAccounts(**item);
    if (!accounts)
        return unexpected(accounts.error());
    changeContacts(m_desk.bank(), **item, idsOf(*accounts), m_desk.now());
    return QJsonObject();
}

Result<QJsonObject> ItemControl::remove(const QJsonObject& request)
{
    const Result<BankItem*> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    (*item)->removed = true;
    return QJsonObject();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/accountoperations.h"

#include "core/sandbox/bank/itemaccounts.h"
#include "core/sandbox/operations/itemaccess.h"
#include "core/sandbox/operations/itemobject.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

RequestShape balanceShape()
{
    return {accessTokenField(),
        objectField(u"options"_s, {textsField(u"account_ids"_s), textField(u"min_last_updated_datetime"_s)})};
}

//! Live balances are as new as can be: every moment up to \a now is old enough for them.
Result<> checkMinimum(const QJsonObject& options, Timestamp now)
{
    if (!options.contains("min_last_updated_datetime"_L1))
        return {};
    const QDateTime minimum = QDateTime::fromString(options.value("min_last_updated_datetime"_L1).toString(), Qt::ISODateWithMs);
    if (!minimum.isValid())
        return plaidError(u"INVALID_FIELD"_s, u"options.min_last_updated_datetime must be a date and time in ISO 8601"_s);
    if (minimum > toDateTime(now))
        return plaidError(u"INVALID_FIELD"_s, u"options.min_last_updated_datetime must not be in the future"_s);
    return {};
}

Result<QJsonObject> accountsAnswer(const BankItem& item, const QJsonObject& options)
{
    const Result<QList<SharedAccount>> accounts = chosenAccounts(item, options);
    if (!accounts)
        return unexpected(accounts.error());
    return QJsonObject{{u"accounts"_s, accountObjects(item, *accounts)}, {u"item"_s, itemObject(item)}};
}

} // namespace

AccountOperations::AccountOperations(const BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> AccountOperations::operations()
{
    return {
        {u"/accounts/get"_s, {accessTokenField(), accountOptionsField()}, [this](const QJsonObject& request) { return accounts(request); }},
        {u"/accounts/balance/get"_s, balanceShape(), [this](const QJsonObject& request) { return balances(request); }},
    };
}

Result<QJsonObject> AccountOperations::accounts(const QJsonObject& request) const
{
    const Result<BankItem*> item = m_desk.bank().workingItem(request.value("access_token"_L1).toString());
    if (!item)
        return unexpected(item.error());
    return accountsAnswer(**item, request.value("options"_L1).toObject());
}

Result<QJsonObject> AccountOperations::balances(const QJsonObject& request) const
{
    const QJsonObject options = request.value("options"_L1).toObject();
    if (const Result<> checked = checkMinimum(options, m_desk.now()); !checked)
        return unexpected(checked.error());
    const Result<BankItem*> item = m_desk.bank().workingItem(request.value("access_token"_L1).toString());
    if (!item)
        return unexpected(item.error());
    if (const Result<> reached = askInstitutionLive((*item)->spec.institution); !reached)
        return unexpected(reached.error());
    return accountsAnswer(**item, options);
}

} // namespace egret

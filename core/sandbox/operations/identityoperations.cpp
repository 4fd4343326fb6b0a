// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityoperations.h"

#include "core/sandbox/operations/contactmatch.h"
#include "core/sandbox/operations/identitymatch.h"
#include "core/sandbox/operations/identityowners.h"
#include "core/sandbox/operations/itemaccess.h"
#include "core/sandbox/operations/itemobject.h"
#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

RequestShape matchShape()
{
    const FieldShape address = objectField(u"address"_s,
        {textField(u"street"_s, 0), textField(u"city"_s, 0).orNull(), textField(u"region"_s, 0).orNull(),
            textField(u"postal_code"_s, 0).orNull(), textField(u"country"_s, 0).orNull()});
    const FieldShape user = objectField(u"user"_s,
        {textField(u"legal_name"_s, 0).orNull(), textField(u"phone_number"_s, 0).orNull(), textField(u"email_address"_s, 0).orNull(),
            address.orNull()});
    return {accessTokenField(), user, accountOptionsField()};
}

//! What nobody could have is refused rather than scored.
Result<> checkUser(const QJsonObject& user)
{
    const QString phone = user.value("phone_number"_L1).toString();
    if (!phone.isEmpty() && !isPhoneNumber(phone))
        return plaidError(u"INVALID_FIELD"_s, u"user.phone_number must be a valid number in E.164 format"_s);
    const QString email = user.value("email_address"_L1).toString();
    if (!email.isEmpty() && !isEmailAddress(email))
        return plaidError(u"INVALID_FIELD"_s, u"user.email_address must be a valid e-mail address"_s);
    return {};
}

//! The balances object with nothing told in it.
QJsonObject withoutBalances(const QJsonObject& account)
{
    QJsonObject balances = account.value("balances"_L1).toObject();
    for (auto it = balances.begin(); it != balances.end(); ++it)
        it.value() = QJsonValue::Null;
    QJsonObject silent = account;
    silent.insert("balances"_L1, balances);
    return silent;
}

QJsonObject merged(QJsonObject object, const QJsonObject& further)
{
    for (auto it = further.begin(); it != further.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

IdentityOperations::IdentityOperations(const BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> IdentityOperations::operations()
{
    return {
        {u"/identity/get"_s, {accessTokenField(), accountOptionsField()}, [this](const QJsonObject& request) { return identity(request); }},
        {u"/identity/match"_s, matchShape(), [this](const QJsonObject& request) { return match(request); }},
    };
}

Result<QJsonObject> IdentityOperations::identity(const QJsonObject& request) const
{
    const Result<BankItem*> item = itemWith(u"identity"_s, m_desk.bank(), request);
    if (!item)
        return unexpected(item.error());
    const Result<QList<SharedAccount>> chosen = chosenAccounts(**item, request.value("options"_L1).toObject());
    if (!chosen)
        return unexpected(chosen.error());
    QJsonArray accounts;
    for (const SharedAccount& account : *chosen)
        accounts.append(merged(accountObject(**item, account), {{u"owners"_s, ownerObjects(**item, account)}}));
    return QJsonObject{{u"accounts"_s, accounts}, {u"item"_s, itemObject(**item)}};
}

Result<QJsonObject> IdentityOperations::match(const QJsonObject& request) const
{
    const QJsonObject user = request.value("user"_L1).toObject();
    if (const Result<> checked = checkUser(user); !checked)
        return unexpected(checked.error());
    const Result<BankItem*> item = itemWith(u"identity"_s, m_desk.bank(), request);
    if (!item)
        return unexpected(item.error());
    const Result<QList<SharedAccount>> chosen = chosenAccounts(**item, request.value("options"_L1).toObject());
    if (!chosen)
        return unexpected(chosen.error());
    QJsonArray accounts;
    for (const SharedAccount& account : *chosen)
        accounts.append(merged(withoutBalances(accountObject(**item, account)), identityScores(user, ownerObjects(**item, account))));
    return QJsonObject{{u"accounts"_s, accounts}, {u"item"_s, itemObject(**item)}};
}

} // namespace egret

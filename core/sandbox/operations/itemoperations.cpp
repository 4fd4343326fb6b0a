// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/itemoperations.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"
#include "core/sandbox/world/accountobjects.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoOrNull(const std::optional<Timestamp>& time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonArray productsLeft(const SimulatedInstitution& institution, const BankItem& item)
{
    QJsonArray left;
    for (const QString& product : institution.products) {
        if (!item.has(product))
            left.append(product);
    }
    return left;
}

QJsonObject itemObject(const BankItem& item)
{
    const Result<SimulatedInstitution> institution = findInstitution(item.spec.institution);
    const QJsonArray products = QJsonArray::fromStringList(item.spec.products);
    QJsonObject object{{u"item_id"_s, item.id.value()}, {u"institution_id"_s, item.spec.institution},
        {u"webhook"_s, item.spec.webhook}, {u"error"_s, item.error ? QJsonValue(errorObject(*item.error)) : QJsonValue()},
        {u"auth_method"_s, item.has(u"auth"_s) ? QJsonValue(u"INSTANT_AUTH"_s) : QJsonValue()}, {u"billed_products"_s, products},
        {u"products"_s, products}, {u"consented_products"_s, products}, {u"consent_expiration_time"_s, QJsonValue::Null},
        {u"update_type"_s, u"background"_s}, {u"created_at"_s, toIso(item.created)}};
    if (institution) {
        object.insert("institution_name"_L1, institution->name);
        object.insert("available_products"_L1, productsLeft(*institution, item));
    }
    return object;
}

} // namespace

ItemOperations::ItemOperations(BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> ItemOperations::operations()
{
    const FieldShape token = textField(u"access_token"_s).needed();
    return {
        {u"/item/public_token/exchange"_s, {textField(u"public_token"_s).needed()},
            [this](const QJsonObject& request) { return exchange(request); }, Operation::Effect::Changes},
        {u"/item/get"_s, {token}, [this](const QJsonObject& request) { return item(request); }},
        {u"/accounts/get"_s, {token, objectField(u"options"_s, {textsField(u"account_ids"_s)})},
            [this](const QJsonObject& request) { return accounts(request); }},
    };
}

Result<QJsonObject> ItemOperations::exchange(const QJsonObject& request)
{
    Bank& bank = m_desk.bank();
    const Result<QString> token = bank.exchange(request.value("public_token"_L1).toString(), m_desk.now());
    if (!token)
        return unexpected(token.error());
    const Result<BankItem*> item = bank.itemOfAccessToken(*token);
    if (!item)
        return unexpected(item.error());
    return QJsonObject{{u"access_token"_s, *token}, {u"item_id"_s, (*item)->id.value()}};
}

Result<QJsonObject> ItemOperations::item(const QJsonObject& request) const
{
    const Result<BankItem*> found = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    const BankItem& item = **found;
    QJsonObject status;
    if (item.lastUpdate) {
        status.insert("transactions"_L1,
            QJsonObject{{u"last_successful_update"_s, isoOrNull(item.lastUpdate)}, {u"last_failed_update"_s, QJsonValue::Null}});
    }
    if (item.lastWebhook)
        status.insert("last_webhook"_L1, QJsonObject{{u"sent_at"_s, isoOrNull(item.lastWebhook)}, {u"code_sent"_s, item.lastWebhookCode}});
    return QJsonObject{{u"item"_s, itemObject(item)}, {u"status"_s, status}};
}

Result<QJsonObject> ItemOperations::accounts(const QJsonObject& request) const
{
    const Result<BankItem*> found = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    const BankItem& item = **found;
    if (item.isBroken())
        return unexpected(*item.error);
    QStringList wanted;
    for (const QJsonValue& id : request.value("options"_L1).toObject().value("account_ids"_L1).toArray())
        wanted.append(id.toString());
    QJsonArray accounts;
    for (const QJsonValue& account : accountObjects(item.history)) {
        const QString id = account.toObject().value("account_id"_L1).toString();
        if (wanted.isEmpty() || wanted.removeAll(id) > 0)
            accounts.append(account);
    }
    if (!accounts.isEmpty() && wanted.isEmpty())
        return QJsonObject{{u"accounts"_s, accounts}, {u"item"_s, itemObject(item)}};
    return plaidError(u"INVALID_ACCOUNT_ID"_s, u"one or more of the account_ids are not of this item"_s);
}

} // namespace egret

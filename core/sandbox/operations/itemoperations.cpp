// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/itemoperations.h"

#include "core/sandbox/operations/itemaccess.h"
#include "core/sandbox/operations/itemobject.h"
#include "core/sandbox/webhooks/itemwebhooks.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLongestNote = 512;
constexpr auto kPublicTokenLifetime = 30min;

RequestShape removeShape()
{
    const QStringList reasons{u"FRAUD_FIRST_PARTY"_s, u"FRAUD_FALSE_IDENTITY"_s, u"FRAUD_ABUSE"_s, u"FRAUD_OTHER"_s,
        u"CONNECTION_IS_NON_FUNCTIONAL"_s, u"OTHER"_s};
    return {accessTokenField(), choiceField(u"reason_code"_s, reasons).orNull(), textField(u"reason_note"_s, 0, kLongestNote).orNull()};
}

} // namespace

ItemOperations::ItemOperations(BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> ItemOperations::operations()
{
    using enum Operation::Effect;
    const RequestShape token{accessTokenField()};
    return {
        {u"/item/get"_s, token, [this](const QJsonObject& request) { return item(request); }},
        {u"/item/remove"_s, removeShape(), [this](const QJsonObject& request) { return remove(request); }, Changes},
        {u"/item/webhook/update"_s, {accessTokenField(), webUrlField(u"webhook"_s).orNull()},
            [this](const QJsonObject& request) { return updateWebhook(request); }, Changes},
        {u"/item/access_token/invalidate"_s, token, [this](const QJsonObject& request) { return invalidate(request); }, Changes},
        {u"/item/public_token/create"_s, token, [this](const QJsonObject& request) { return createPublicToken(request); }, Changes},
        {u"/item/public_token/exchange"_s, {textField(u"public_token"_s).needed()},
            [this](const QJsonObject& request) { return exchange(request); }, Changes},
    };
}

Result<QJsonObject> ItemOperations::item(const QJsonObject& request) const
{
    const Result<BankItem*> found = itemOf(m_desk.bank(), request);
    if (!found)
        return unexpected(found.error());
    return QJsonObject{{u"item"_s, itemWithConsentObject(**found)}, {u"status"_s, itemStatusObject(**found)}};
}

Result<QJsonObject> ItemOperations::remove(const QJsonObject& request)
{
    const Result<BankItem*> found = itemOf(m_desk.bank(), request);
    if (!found)
        return unexpected(found.error());
    (*found)->removed = true;
    return QJsonObject();
}

Result<QJsonObject> ItemOperations::updateWebhook(const QJsonObject& request)
{
    const Result<BankItem*> found = itemOf(m_desk.bank(), request);
    if (!found)
        return unexpected(found.error());
    BankItem& item = **found;
    item.spec.webhook = request.value("webhook"_L1).toString();
    m_desk.fire(item, webhookUpdateBody(item));
    return QJsonObject{{u"item"_s, itemObject(item)}};
}

Result<QJsonObject> ItemOperations::invalidate(const QJsonObject& request)
{
    const Result<BankItem*> found = itemOf(m_desk.bank(), request);
    if (!found)
        return unexpected(found.error());
    return QJsonObject{{u"new_access_token"_s, m_desk.bank().renewAccessToken(**found)}};
}

Result<QJsonObject> ItemOperations::createPublicToken(const QJsonObject& request)
{
    const Result<BankItem*> found = itemOf(m_desk.bank(), request);
    if (!found)
        return unexpected(found.error());
    return QJsonObject{{u"public_token"_s, m_desk.bank().makePublicToken(**found, m_desk.now())},
        {u"expiration"_s, toIso(m_desk.now() + kPublicTokenLifetime)}};
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

} // namespace egret

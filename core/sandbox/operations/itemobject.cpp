// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/itemobject.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

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

QJsonValue errorOf(const BankItem& item)
{
    if (!item.error)
        return QJsonValue::Null;
    QJsonObject error = errorObject(*item.error);
    error.insert("error_code_reason"_L1, textOrNull(item.life.errorReason));
    return error;
}

QJsonValue authMethod(const SimulatedInstitution& institution, const BankItem& item)
{
    if (!item.has(u"auth"_s))
        return QJsonValue::Null;
    if (institution.auth.automatedMicroDeposits)
        return u"AUTOMATED_MICRODEPOSITS"_s;
    return institution.auth.instantMicroDeposits ? u"INSTANT_MICRODEPOSITS"_s : u"INSTANT_AUTH"_s;
}

//! Plaid's words for the data that the Item's products show.
QJsonArray dataScopes(const BankItem& item)
{
    QJsonArray scopes{u"account_balance_info"_s};
    const auto add = [&](const QString& product, const QString& scope) {
        if (item.has(product))
            scopes.append(scope);
    };
    add(u"identity"_s, u"contact_info"_s);
    add(u"auth"_s, u"account_routing_number"_s);
    add(u"transactions"_s, u"transactions"_s);
    add(u"liabilities"_s, u"credit_loan_info"_s);
    add(u"investments"_s, u"investments"_s);
    add(u"statements"_s, u"bank_statements"_s);
    return scopes;
}

} // namespace

QJsonObject itemObject(const BankItem& item)
{
    const Result<SimulatedInstitution> institution = findInstitution(item.spec.institution);
    const SimulatedInstitution bank = institution ? *institution : SimulatedInstitution();
    const QJsonArray products = QJsonArray::fromStringList(item.spec.products);
    return {{u"item_id"_s, item.id.value()}, {u"institution_id"_s, textOrNull(bank.id)}, {u"institution_name"_s, textOrNull(bank.name)},
        {u"webhook"_s, textOrNull(item.spec.webhook)}, {u"auth_method"_s, authMethod(bank, item)}, {u"error"_s, errorOf(item)},
        {u"available_products"_s, productsLeft(bank, item)}, {u"billed_products"_s, products}, {u"products"_s, products},
        {u"consented_products"_s, products}, {u"consent_expiration_time"_s, isoOrNull(item.consentExpires)},
        {u"update_type"_s, u"background"_s}};
}

QJsonObject itemWithConsentObject(const BankItem& item)
{
    QJsonObject object = itemObject(item);
    object.insert("created_at"_L1, toIso(item.created));
    object.insert("consented_use_cases"_L1, QJsonArray());
    object.insert("consented_data_scopes"_L1, dataScopes(item));
    return object;
}

QJsonObject itemStatusObject(const BankItem& item)
{
    QJsonObject status{{u"investments"_s, QJsonValue::Null}, {u"transactions"_s, QJsonValue::Null}, {u"last_webhook"_s, QJsonValue::Null}};
    if (item.lastUpdate) {
        status.insert("transactions"_L1,
            QJsonObject{{u"last_successful_update"_s, isoOrNull(item.lastUpdate)}, {u"last_failed_update"_s, QJsonValue::Null}});
    }
    if (item.lastWebhook)
        status.insert("last_webhook"_L1, QJsonObject{{u"sent_at"_s, isoOrNull(item.lastWebhook)}, {u"code_sent"_s, item.lastWebhookCode}});
    return status;
}

} // namespace egret

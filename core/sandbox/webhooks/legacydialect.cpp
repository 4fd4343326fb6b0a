// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/legacydialect.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/world/accountobjects.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonObject formWith(const QString& type, const QString& code, const QJsonObject& fields)
{
    QJsonObject form = fields;
    form.insert("webhook_type"_L1, type);
    form.insert("webhook_code"_L1, code);
    return form;
}

//! \a body's own type and code with only these of its fields.
QJsonObject only(const QJsonObject& body, std::initializer_list<QLatin1String> fields)
{
    QJsonObject form;
    for (const QLatin1String field : fields)
        form.insert(field, body.value(field));
    return formWith(body.value("webhook_type"_L1).toString(), body.value("webhook_code"_L1).toString(), form);
}

QJsonObject errorForm(const QJsonObject& body)
{
    QJsonObject error = body.value("error"_L1).toObject();
    error.remove("status"_L1);
    error.remove("error_code_reason"_L1);
    error.insert("suggested_action"_L1, u"Let the user log in again in Link's update mode."_s);
    return formWith(u"ITEM"_s, u"ERROR"_s, {{u"item_id"_s, body.value("item_id"_L1)}, {u"error"_s, error}});
}

QJsonObject verified(const QString& type, const QString& code, const QString& itemId)
{
    return formWith(type, code, {{u"item_id"_s, itemId}, {u"verification_status"_s, u"VERIFIED"_s}});
}

QJsonObject paymentForm(const QJsonObject& body)
{
    const QString status = body.value("new_payment_status"_L1).toString();
    return formWith(u"PAYMENT_INITIATION"_s, u"PAYMENT_STATUS_UPDATE"_s,
        {{u"payment_id"_s, body.value("payment_id"_L1)}, {u"status"_s, QString(status).remove("PAYMENT_STATUS_"_L1)}});
}

} // namespace

LegacyDialect::LegacyDialect(const Bank& bank)
    : m_bank(bank)
{
}

std::optional<QJsonObject> LegacyDialect::formOf(const QJsonObject& body)
{
    if (body.contains("new_transactions"_L1)) {
        m_countedItem = body.value("item_id"_L1).toString();
        m_count = body.value("new_transactions"_L1).toInt();
    }
    if (!m_on)
        return {};
    const QString type = body.value("webhook_type"_L1).toString();
    const QString code = body.value("webhook_code"_L1).toString();
    if (type == "ITEM"_L1)
        return itemForm(code, body);
    if (type == "TRANSACTIONS"_L1)
        return transactionsForm(code, body);
    if (code == "PAYMENT_STATUS_UPDATE"_L1)
        return paymentForm(body);
    if (type == "ASSETS"_L1 && code == "PRODUCT_READY"_L1) {
        const QString report = body.value("asset_report_id"_L1).toString();
        const std::optional<ItemId> item = m_itemOfReport ? m_itemOfReport(report) : std::nullopt;
        return formWith(type, code, {{u"item_id"_s, item ? item->value() : anyItem()}, {u"asset_report_id"_s, report}});
    }
    if (code == "INCOME_VERIFICATION"_L1 && body.value("verification_status"_L1) == "VERIFICATION_STATUS_PROCESSING_COMPLETE"_L1)
        return verified(type, code, body.value("item_id"_L1).toString());
    if (type == "IDENTITY_VERIFICATION"_L1 && code == "STATUS_UPDATED"_L1) {
        if (!m_isVerified || m_isVerified(body.value("identity_verification_id"_L1).toString()))
            return verified(type, type, anyItem());
    }
    return {};
}

std::optional<QJsonObject> LegacyDialect::itemForm(const QString& code, const QJsonObject& body) const
{
    if (code == "ERROR"_L1)
        return errorForm(body);
    if (code == "NEW_ACCOUNTS_AVAILABLE"_L1)
        return newAccountsForm(body);
    return {};
}

std::optional<QJsonObject> LegacyDialect::transactionsForm(const QString& code, const QJsonObject& body) const
{
    if (code == "DEFAULT_UPDATE"_L1)
        return formWith(u"ITEM"_s, code, {{u"item_id"_s, body.value("item_id"_L1)}});
    if (code == "TRANSACTIONS_REMOVED"_L1)
        return only(body, {"item_id"_L1, "removed_transactions"_L1});
    if (code == "HISTORICAL_UPDATE"_L1)
        return only(body, {"item_id"_L1, "new_transactions"_L1});
    if (code != "SYNC_UPDATES_AVAILABLE"_L1)
        return {};
    const QString item = body.value("item_id"_L1).toString();
    return formWith(u"TRANSACTIONS"_s, code, {{u"item_id"_s, item}, {u"new_transactions"_s, item == m_countedItem ? m_count : 0}});
}

//! The Item's last account stands for the new one, in the six fields the old form has.
QJsonObject LegacyDialect::newAccountsForm(const QJsonObject& body) const
{
    QJsonArray accounts;
    if (const BankItem* item = m_bank.find(ItemId(body.value("item_id"_L1).toString()))) {
        QJsonObject account;
        const QJsonObject today = accountObjects(item->history).last().toObject();
        for (const auto field : {"account_id"_L1, "mask"_L1, "name"_L1, "official_name"_L1, "subtype"_L1, "type"_L1})
            account.insert(field, today.value(field));
        accounts.append(account);
    }
    return formWith(u"ITEM"_s, u"NEW_ACCOUNTS_AVAILABLE"_s, {{u"item_id"_s, body.value("item_id"_L1)}, {u"new_accounts"_s, accounts}});
}

QString LegacyDialect::anyItem() const
{
    for (const std::unique_ptr<BankItem>& item : m_bank.items()) {
        if (!item->removed)
            return item->id.value();
    }
    return {};
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/plaidobjects.h"

#include "core/base/money.h"
#include "core/sandbox/world/dice.h"

#include <array>
#include <initializer_list>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

enum class Draw : quint64 { Text = 21, Confidence, Merchant };

constexpr std::array kPrimaries{"BANK_FEES"_L1, "ENTERTAINMENT"_L1, "FOOD_AND_DRINK"_L1, "GENERAL_MERCHANDISE"_L1,
    "GENERAL_SERVICES"_L1, "GOVERNMENT_AND_NON_PROFIT"_L1, "HOME_IMPROVEMENT"_L1, "INCOME"_L1, "LOAN_PAYMENTS"_L1,
    "MEDICAL"_L1, "PERSONAL_CARE"_L1, "RENT_AND_UTILITIES"_L1, "TRANSFER_IN"_L1, "TRANSFER_OUT"_L1, "TRANSPORTATION"_L1,
    "TRAVEL"_L1};

Dice diceOf(const Ledger& ledger, const BankRow& row, Draw draw)
{
    return Dice{ledger.seed(), ledger.key(), quint64(draw), quint64(row.account),
        quint64(row.nominal.toJulianDay()), quint64(row.index)};
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue amountOf(qint64 minorUnits, const CurrencyCode& currency)
{
    return toJsonNumber({minorUnits, currency});
}

const CurrencyCode& currencyOf(const Ledger& ledger, const BankRow& row)
{
    return ledger.accounts()[size_t(row.account)].currency;
}

QString bankText(const Ledger& ledger, const BankRow& row)
{
    if (const QString own = ledger.ownText(row); !own.isEmpty())
        return own;
    const CustomerPlace& place = ledger.place();
    Dice dice = diceOf(ledger, row, Draw::Text);
    QString text = row.merchant->text;
    text.replace("{own}"_L1, place.ownText);
    text.replace("{city}"_L1, QString(place.city.toUpper() + u' ' + place.region));
    text.replace("@"_L1, row.nominal.toString(u"MMdd"_s));
    for (QChar& character : text) {
        if (character == u'#')
            character = dice.digits(1).front();
    }
    return text;
}

//! Version 1 has one word for what version 2 splits up.
QString detailedCategory(const BankRow& row, bool firstTaxonomy)
{
    const QLatin1String category = row.merchant->category;
    if (!firstTaxonomy)
        return category;
    if (category == "INCOME_OTHER"_L1 || category == "INCOME_CONTRACTOR"_L1)
        return u"INCOME_OTHER_INCOME"_s;
    if (category == "TRANSFER_IN_WIRE"_L1)
        return u"TRANSFER_IN_OTHER_TRANSFER_IN"_s;
    if (category == "TRANSFER_OUT_WIRE"_L1)
        return u"TRANSFER_OUT_OTHER_TRANSFER_OUT"_s;
    return category;
}

QString primaryCategory(const QString& detailed)
{
    for (const QLatin1String primary : kPrimaries) {
        if (detailed.startsWith(primary) && detailed.size() > primary.size() && detailed.at(primary.size()) == u'_')
            return primary;
    }
    return u"OTHER"_s;
}

QString confidence(const Ledger& ledger, const BankRow& row)
{
    if (row.merchant->name.isEmpty())
        return u"MEDIUM"_s;
    return diceOf(ledger, row, Draw::Confidence).chance(850) ? u"VERY_HIGH"_s : u"HIGH"_s;
}

QString merchantEntityId(const Merchant& merchant)
{
    quint64 key = 0;
    for (const QChar character : QString(merchant.name))
        key = key * 131 + character.unicode();
    return Dice{quint64(Draw::Merchant), key}.identifier();
}

QJsonArray counterparties(const Ledger& ledger, const BankRow& row)
{
    const Merchant& merchant = *row.merchant;
    if (merchant.name.isEmpty())
        return {};
    return {QJsonObject{{u"name"_s, merchant.name},
        {u"type"_s, merchant.counterparty.isEmpty() ? "merchant"_L1 : merchant.counterparty},
        {u"entity_id"_s, merchantEntityId(merchant)}, {u"website"_s, textOrNull(merchant.website)},
        {u"logo_url"_s, QJsonValue::Null}, {u"confidence_level"_s, confidence(ledger, row)}}};
}

QJsonObject nulls(std::initializer_list<QLatin1String> fields)
{
    QJsonObject object;
    for (const QLatin1String field : fields)
        object.insert(field, QJsonValue::Null);
    return object;
}

QJsonObject location(const Ledger& ledger, const BankRow& row)
{
    static const QJsonObject nowhere = nulls({"address"_L1, "city"_L1, "region"_L1, "postal_code"_L1, "country"_L1, "lat"_L1, "lon"_L1,
        "store_number"_L1});
    QJsonObject location = nowhere;
    if (row.merchant->channel != PaymentChannel::InStore)
        return location;
    if (!row.merchant->city.isEmpty()) {
        location.insert("city"_L1, row.merchant->city);
        location.insert("country"_L1, row.merchant->country);
        return location;
    }
    const CustomerPlace& place = ledger.place();
    location.insert("city"_L1, place.city);
    location.insert("region"_L1, place.region);
    location.insert("postal_code"_L1, place.postalCode);
    location.insert("country"_L1, place.country);
    return location;
}

QJsonObject paymentMeta(const Ledger& ledger, const BankRow& row)
{
    static const QJsonObject nothing = nulls({"reference_number"_L1, "ppd_id"_L1, "payee"_L1, "by_order_of"_L1, "payer"_L1,
        "payment_method"_L1, "payment_processor"_L1, "reason"_L1});
    QJsonObject meta = nothing;
    if (row.account != ledger.mainAccount() || row.pends)
        return meta;
    const bool wire = row.merchant->category.endsWith("_WIRE"_L1);
    meta.insert("payment_method"_L1, wire ? "WIRE"_L1 : "ACH"_L1);
    meta.insert("reference_number"_L1, diceOf(ledger, row, Draw::Text).digits(12));
    if (row.amount < 0)
        meta.insert("payer"_L1, textOrNull(row.merchant->name));
    else
        meta.insert("payee"_L1, textOrNull(row.merchant->name));
    return meta;
}

QLatin1String channelName(PaymentChannel channel)
{
    switch (channel) {
    case PaymentChannel::InStore: return "in store"_L1;
    case PaymentChannel::Online: return "online"_L1;
    case PaymentChannel::Other: break;
    }
    return "other"_L1;
}

QLatin1String transactionType(PaymentChannel channel)
{
    switch (channel) {
    case PaymentChannel::InStore: return "place"_L1;
    case PaymentChannel::Online: return "digital"_L1;
    case PaymentChannel::Other: break;
    }
    return "special"_L1;
}

void insertCategory(QJsonObject& object, const Ledger& ledger, const BankRow& row, bool firstTaxonomy)
{
    const QString detailed = detailedCategory(row, firstTaxonomy);
    const QString primary = primaryCategory(detailed);
    object.insert("personal_finance_category"_L1,
        QJsonObject{{u"primary"_s, primary}, {u"detailed"_s, detailed}, {u"confidence_level"_s, confidence(ledger, row)},
            {u"version"_s, firstTaxonomy ? "v1"_L1 : "v2"_L1}});
    object.insert("personal_finance_category_icon_url"_L1, QString(u"https://plaid-category-icons.plaid.com/PFC_"_s + primary + u".png"));
}

void insertMerchant(QJsonObject& object, const Ledger& ledger, const BankRow& row)
{
    const Merchant& merchant = *row.merchant;
    object.insert("merchant_name"_L1, textOrNull(merchant.name));
    object.insert("merchant_entity_id"_L1, merchant.name.isEmpty() ? QJsonValue() : QJsonValue(merchantEntityId(merchant)));
    object.insert("website"_L1, textOrNull(merchant.website));
    object.insert("logo_url"_L1, QJsonValue::Null);
    object.insert("counterparties"_L1, counterparties(ledger, row));
    object.insert("payment_channel"_L1, channelName(merchant.channel));
    object.insert("transaction_type"_L1, transactionType(merchant.channel));
}

} // namespace

QJsonObject transactionObject(const ItemHistory& history, const ItemTransaction& transaction, const TransactionWording& wording)
{
    const Ledger& ledger = history.ledger();
    const BankRow& row = transaction.row;
    const QString name = bankText(ledger, row);
    const QDate date = transaction.pending ? row.made : row.posts;
    QJsonObject object{{u"transaction_id"_s, transaction.id}, {u"account_id"_s, history.accountId(row.account)},
        {u"amount"_s, amountOf(row.amount, currencyOf(ledger, row))}, {u"iso_currency_code"_s, currencyOf(ledger, row)},
        {u"unofficial_currency_code"_s, QJsonValue::Null},
        {u"date"_s, date.toString(Qt::ISODate)}, {u"datetime"_s, QJsonValue::Null},
        {u"authorized_date"_s, row.made.toString(Qt::ISODate)}, {u"authorized_datetime"_s, QJsonValue::Null}, {u"name"_s, name},
        {u"original_description"_s, wording.originalDescription ? QJsonValue(name) : QJsonValue()},
        {u"pending"_s, transaction.pending}, {u"pending_transaction_id"_s, textOrNull(transaction.pendingId)},
        {u"check_number"_s, name.startsWith("CHECK "_L1) ? QJsonValue(name.mid(6)) : QJsonValue()},
        {u"account_owner"_s, QJsonValue::Null}, {u"transaction_code"_s, QJsonValue::Null}};
    insertMerchant(object, ledger, row);
    insertCategory(object, ledger, row, wording.firstTaxonomy);
    object.insert("location"_L1, location(ledger, row));
    object.insert("payment_meta"_L1, paymentMeta(ledger, row));
    return object;
}

} // namespace egret

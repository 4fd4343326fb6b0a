// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/merchantjson.h"

#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/transactioncategory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMerchantDraw = 23;

QJsonValue textOrNull(QLatin1String text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QLatin1String confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::VeryHigh: return "VERY_HIGH"_L1;
    case Confidence::High: return "HIGH"_L1;
    case Confidence::Medium: break;
    }
    return "MEDIUM"_L1;
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

QJsonValue entityId(const Merchant& merchant)
{
    if (merchant.name.isEmpty())
        return {};
    quint64 key = 0;
    for (const char character : merchant.name)
        key = key * 131 + uchar(character);
    return Dice{kMerchantDraw, key}.identifier();
}

QJsonArray counterparties(const Merchant& merchant, Confidence confidence)
{
    if (merchant.name.isEmpty())
        return {};
    return {QJsonObject{{u"name"_s, merchant.name},
        {u"type"_s, merchant.counterparty.isEmpty() ? "merchant"_L1 : merchant.counterparty}, {u"entity_id"_s, entityId(merchant)},
        {u"website"_s, textOrNull(merchant.website)}, {u"logo_url"_s, QJsonValue::Null},
        {u"confidence_level"_s, confidenceName(confidence)}}};
}

QJsonObject locationOf(const Merchant& merchant)
{
    QJsonObject location;
    for (const auto field : {"address"_L1, "city"_L1, "region"_L1, "postal_code"_L1, "country"_L1, "lat"_L1, "lon"_L1, "store_number"_L1})
        location.insert(field, QJsonValue::Null);
    if (merchant.channel == PaymentChannel::InStore) {
        location.insert("city"_L1, textOrNull(merchant.city));
        location.insert("country"_L1, textOrNull(merchant.country));
    }
    return location;
}

QJsonObject objectOf(const Merchant& merchant, Confidence confidence, bool firstTaxonomy)
{
    const TransactionCategory category = categoryOf(merchant.category, firstTaxonomy);
    QJsonObject object{{u"merchant_name"_s, textOrNull(merchant.name)}, {u"merchant_entity_id"_s, entityId(merchant)},
        {u"website"_s, textOrNull(merchant.website)}, {u"counterparties"_s, counterparties(merchant, confidence)},
        {u"payment_channel"_s, channelName(merchant.channel)}, {u"transaction_type"_s, transactionType(merchant.channel)},
        {u"personal_finance_category"_s,
            QJsonObject{{u"primary"_s, category.primary}, {u"detailed"_s, category.detailed},
                {u"confidence_level"_s, confidenceName(confidence)}, {u"version"_s, firstTaxonomy ? "v1"_L1 : "v2"_L1}}},
        {u"personal_finance_category_icon_url"_s, QString(u"https://plaid-category-icons.plaid.com/PFC_"_s + category.primary + u".png")}};
    if (!isAtHome(merchant))
        object.insert("location"_L1, locationOf(merchant));
    for (const auto unfilled : {"account_owner"_L1, "authorized_datetime"_L1, "datetime"_L1, "logo_url"_L1, "transaction_code"_L1})
        object.insert(unfilled, QJsonValue::Null);
    return object;
}

} // namespace

const QByteArray& MerchantJson::members(const Merchant& merchant, Confidence confidence, bool firstTaxonomy)
{
    QByteArray& rendered = m_rendered[&merchant][size_t(confidence) * 2 + (firstTaxonomy ? 1 : 0)];
    if (rendered.isEmpty()) {
        const QByteArray json = QJsonDocument(objectOf(merchant, confidence, firstTaxonomy)).toJson(QJsonDocument::Compact);
        rendered = json.sliced(1, json.size() - 2);
    }
    return rendered;
}

bool isAtHome(const Merchant& merchant)
{
    return merchant.channel == PaymentChannel::InStore && merchant.city.isEmpty();
}

} // namespace egret

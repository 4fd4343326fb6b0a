// SPDX-License-Identifier: Apache-2.0
#include "core/api/enrichedtransaction.h"

#include "core/api/transactionlistquery.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kUnknown = QJsonValue::Null;

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString timestampOf(const Transaction& transaction, const QJsonObject& raw)
{
    const std::optional<Timestamp> exact = timestampFromIso(raw.value("datetime"_L1).toString());
    if (exact)
        return toIso(*exact);
    return transaction.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

QJsonValue annotationOf(const QString& label)
{
    if (label.isEmpty())
        return {};
    const QJsonObject category{{u"heron_id"_s, kUnknown}, {u"label"_s, label}};
    return QJsonObject{{u"category"_s, category}, {u"confidence"_s, kUnknown}, {u"model_version"_s, kUnknown},
        {u"annotator"_s, kUnknown}};
}

QJsonValue merchantOf(const Transaction& transaction, const QJsonObject& raw)
{
    if (transaction.merchantName.isEmpty())
        return {};
    return QJsonObject{{u"heron_id"_s, kUnknown}, {u"name"_s, transaction.merchantName},
        {u"url"_s, textOrNull(raw.value("website"_L1).toString())}, {u"icon_url"_s, kUnknown},
        {u"logo_url"_s, textOrNull(raw.value("logo_url"_L1).toString())}, {u"group_id"_s, kUnknown},
        {u"is_priority"_s, kUnknown}, {u"categories"_s, QJsonArray()}};
}

QJsonObject unknownFeatures()
{
    return {{u"description_clean"_s, kUnknown}, {u"is_recurring"_s, kUnknown},
        {u"has_matching_transaction"_s, kUnknown}, {u"is_potential_duplicate"_s, kUnknown},
        {u"duplicate_of_id"_s, kUnknown}};
}

} // namespace

QString transactionHeronId(const TransactionId& id)
{
    constexpr auto kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"_L1; // as in makeId()
    const QByteArray hash = QCryptographicHash::hash(id.value().toUtf8(), QCryptographicHash::Sha256);
    QString heronId = u"txn_"_s;
    for (int i = 0; i < 22; ++i)
        heronId += kAlphabet[uchar(hash[i]) % kAlphabet.size()];
    return heronId;
}

QJsonObject enrichedTransaction(const TransactionRow& row)
{
    const Transaction& transaction = row.transaction;
    const QJsonObject raw = QJsonDocument::fromJson(transaction.raw).object();
    return {
        {u"heron_id"_s, transactionHeronId(transaction.id)},
        {u"end_user_id"_s, row.endUser.value()},
        {u"account_id"_s, transaction.account.value()},
        {u"account_number"_s, kUnknown},
        {u"amount"_s, toJsonNumber(transaction.amount.negated())},
        {u"currency"_s, textOrNull(transaction.amount.currency)},
        {u"balance"_s, kUnknown},
        {u"description"_s, transaction.name},
        {u"counterparty"_s, kUnknown},
        {u"reference_id"_s, transaction.id.value()},
        {u"request_id"_s, kUnknown},
        {u"timestamp"_s, timestampOf(transaction, raw)},
        {u"transaction_code"_s, textOrNull(transaction.paymentChannel)},
        {u"last_updated"_s, toExactIso(row.lastUpdated)},
        {u"data_source_heron_id"_s, kUnknown},
        {u"data_source_account_heron_id"_s, kUnknown},
        {u"annotation"_s, annotationOf(categoryOf(row))},
        {u"features"_s, unknownFeatures()},
        {u"merchant"_s, merchantOf(transaction, raw)},
    };
}

} // namespace egret

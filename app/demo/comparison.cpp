// SPDX-License-Identifier: Apache-2.0
#include "app/demo/comparison.h"

#include <QHash>
#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() ? QString() : value.toVariant().toString();
}

//! Field names with what is stored and what the bank says, as text.
struct FieldPair {
    QLatin1String name;
    QString stored;
    QString truth;
};

QString truthAmount(const QJsonObject& object, const CurrencyCode& currency)
{
    const Result<ParsedMoney> parsed = parseMoney(object["amount"_L1], currency);
    return parsed ? toDecimalText(parsed->money) : parsed.error().detail;
}

QList<FieldPair> fieldPairs(const TransactionRow& row, const QJsonObject& truth)
{
    const Transaction& stored = row.transaction;
    const QString currency = textOf(truth["iso_currency_code"_L1]) + textOf(truth["unofficial_currency_code"_L1]);
    const QJsonObject category = truth["personal_finance_category"_L1].toObject();
    return {
        {"account_id"_L1, stored.account.value(), textOf(truth["account_id"_L1])},
        {"pending_transaction_id"_L1, stored.pendingId.value(), textOf(truth["pending_transaction_id"_L1])},
        {"amount"_L1, toDecimalText(stored.amount), truthAmount(truth, currency)},
        {"currency"_L1, stored.amount.currency, currency},
        {"date"_L1, stored.date.toString(Qt::ISODate), textOf(truth["date"_L1])},
        {"authorized_date"_L1, stored.authorizedDate.toString(Qt::ISODate), textOf(truth["authorized_date"_L1])},
        {"name"_L1, stored.name, textOf(truth["name"_L1])},
        {"merchant_name"_L1, stored.merchantName, textOf(truth["merchant_name"_L1])},
        {"category.primary"_L1, stored.categoryPrimary, textOf(category["primary"_L1])},
        {"category.detailed"_L1, stored.categoryDetailed, textOf(category["detailed"_L1])},
        {"category.confidence_level"_L1, stored.categoryConfidence, textOf(category["confidence_level"_L1])},
        {"payment_channel"_L1, stored.paymentChannel, textOf(truth["payment_channel"_L1])},
        {"pending"_L1, statusName(row.status), truth["pending"_L1].toBool() ? u"pending"_s : u"posted"_s},
    };
}

QStringList rowDifferences(const TransactionRow& row, const QJsonObject& truth)
{
    const QString id = row.transaction.id.value();
    QStringList found;
    for (const FieldPair& pair : fieldPairs(row, truth)) {
        if (pair.stored != pair.truth)
            found += u"%1: %2 is '%3' here and '%4' at the bank."_s.arg(id, pair.name, pair.stored, pair.truth);
    }
    if (QJsonDocument::fromJson(row.transaction.raw).object() != truth)
        found += u"%1: the raw JSON differs."_s.arg(id);
    return found;
}

} // namespace

QStringList differences(const QList<TransactionRow>& stored, const QList<QJsonObject>& truth)
{
    QHash<QString, const TransactionRow*> byId;
    for (const TransactionRow& row : stored)
        byId.insert(row.transaction.id.value(), &row);
    QStringList found;
    for (const QJsonObject& object : truth) {
        const QString id = object["transaction_id"_L1].toString();
        const TransactionRow* row = byId.take(id);
        if (row)
            found += rowDifferences(*row, object);
        else
            found += u"%1: the bank has it, it is not stored."_s.arg(id);
    }
    for (const TransactionRow* row : byId)
        found += u"%1: it is stored, the bank does not have it."_s.arg(row->transaction.id.value());
    return found;
}

} // namespace egret

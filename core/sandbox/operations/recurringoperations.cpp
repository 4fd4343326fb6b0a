// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/recurringoperations.h"

#include "core/base/money.h"
#include "core/sandbox/operations/transactionrequest.h"
#include "core/sandbox/world/recurringstreams.h"
#include "core/sandbox/world/transactioncategory.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostItems = 1'000'000;

QLatin1String frequencyName(StreamFrequency frequency)
{
    switch (frequency) {
    case StreamFrequency::Weekly: return "WEEKLY"_L1;
    case StreamFrequency::Biweekly: return "BIWEEKLY"_L1;
    case StreamFrequency::SemiMonthly: return "SEMI_MONTHLY"_L1;
    case StreamFrequency::Monthly: return "MONTHLY"_L1;
    case StreamFrequency::Annually: return "ANNUALLY"_L1;
    case StreamFrequency::Unknown: break;
    }
    return "UNKNOWN"_L1;
}

QLatin1String statusName(StreamStatus status)
{
    switch (status) {
    case StreamStatus::Mature: return "MATURE"_L1;
    case StreamStatus::EarlyDetection: return "EARLY_DETECTION"_L1;
    case StreamStatus::Tombstoned: break;
    }
    return "TOMBSTONED"_L1;
}

QJsonObject amountObject(qint64 minorUnits, const CurrencyCode& currency)
{
    return {{u"amount"_s, toJsonNumber({minorUnits, currency})}, {u"iso_currency_code"_s, currency},
        {u"unofficial_currency_code"_s, QJsonValue::Null}};
}

QJsonObject streamObject(const ItemHistory& history, const RecurringStream& stream, TransactionWriter& writer, bool firstTaxonomy)
{
    const ItemTransaction& latest = history.transactions()[size_t(stream.transactions.back())];
    const CurrencyCode& currency = history.ledger().accounts()[size_t(stream.account)].currency;
    const TransactionCategory category = categoryOf(latest.merchant->category, firstTaxonomy);
    QJsonArray ids;
    for (const int place : stream.transactions)
        ids.append(history.transactionId(history.transactions()[size_t(place)]));
    return {{u"account_id"_s, history.accountId(stream.account)}, {u"stream_id"_s, streamIdOf(history, stream)},
        {u"category"_s, QJsonValue::Null}, {u"category_id"_s, QJsonValue::Null},
        {u"description"_s, QString::fromUtf8(writer.bankText(latest))},
        {u"merchant_name"_s, latest.merchant->name.isEmpty() ? QJsonValue() : QJsonValue(latest.merchant->name)},
        {u"first_date"_s, stream.first.toString(Qt::ISODate)}, {u"last_date"_s, stream.last.toString(Qt::ISODate)},
        {u"predicted_next_date"_s, stream.next.isValid() ? QJsonValue(stream.next.toString(Qt::ISODate)) : QJsonValue()},
        {u"frequency"_s, frequencyName(stream.frequency)}, {u"transaction_ids"_s, ids},
        {u"average_amount"_s, amountObject(stream.averageAmount, currency)}, {u"last_amount"_s, amountObject(stream.lastAmount, currency)},
        {u"is_active"_s, stream.isActive()}, {u"status"_s, statusName(stream.status)},
        {u"personal_finance_category"_s,
            QJsonObject{{u"primary"_s, category.primary}, {u"detailed"_s, category.detailed}, {u"confidence_level"_s, u"HIGH"_s},
                {u"version"_s, firstTaxonomy ? "v1"_L1 : "v2"_L1}}},
        {u"is_user_modified"_s, false}};
}

} // namespace

RecurringOperations::RecurringOperations(BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> RecurringOperations::operations()
{
    return {
        {u"/transactions/recurring/get"_s,
            {textField(u"access_token"_s).needed(), textsField(u"account_ids"_s),
                objectField(u"options"_s,
                    {flagField(u"include_personal_finance_category"_s),
                        choiceField(u"personal_finance_category_version"_s, {u"v1"_s, u"v2"_s})})},
            [this](const QJsonObject& request) { return streams(request); }},
        {u"follow_streams"_s, {integerField(u"item"_s, 0, kMostItems).needed()},
            [this](const QJsonObject& request) { return follow(request); }, Operation::Effect::Changes, Operation::Caller::Simulator},
    };
}

Result<QJsonObject> RecurringOperations::streams(const QJsonObject& request)
{
    const Result<BankItem*> found
        = itemWithTransactions(m_desk.bank(), request.value("access_token"_L1).toString(), UpdateStage::Historical);
    if (!found)
        return unexpected(found.error());
    const BankItem& item = **found;
    const Result<std::vector<int>> accounts = accountsOf(item, request.value("account_ids"_L1).toArray());
    if (!accounts)
        return unexpected(accounts.error());
    if (!item.toldStreams) {
        if (const Result<OperationAnswer> followed = m_desk.perform(u"follow_streams"_s, {{u"item"_s, item.number}}); !followed)
            return unexpected(followed.error());
    }
    const bool firstTaxonomy = wordingOf(request.value("options"_L1).toObject()).firstTaxonomy;
    const ItemHistory& history = item.history;
    MerchantJson merchants;
    TransactionWriter writer(history, merchants);
    QJsonArray in;
    QJsonArray out;
    for (const RecurringStream& stream : recurringStreams(history)) {
        if (std::find(accounts->begin(), accounts->end(), stream.account) != accounts->end())
            (stream.isInflow() ? in : out).append(streamObject(history, stream, writer, firstTaxonomy));
    }
    return QJsonObject{{u"inflow_streams"_s, in}, {u"outflow_streams"_s, out},
        {u"updated_datetime"_s, toIso(item.lastUpdate.value_or(m_desk.now()))},
        {u"personal_finance_category_version"_s, firstTaxonomy ? "v1"_L1 : "v2"_L1}};
}

//! From the first question on, changes of the streams are told by RECURRING_TRANSACTIONS_UPDATE.
Result<QJsonObject> RecurringOperations::follow(const QJsonObject& request)
{
    BankItem& item = m_desk.bank().item(request.value("item"_L1).toInt());
    item.toldStreams = digestOf(item.history, recurringStreams(item.history));
    return QJsonObject();
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/handmadetransactions.h"

#include "core/base/money.h"
#include "core/sandbox/operations/transactionrequest.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTransactions = 10;
constexpr int kDaysBack = 14;
constexpr auto kDynamicUser = "user_transactions_dynamic"_L1;

RequestShape transactionShape()
{
    return {dateField(u"date_transacted"_s).needed(), dateField(u"date_posted"_s).needed(), anyField(u"amount"_s).needed(),
        textField(u"description"_s).needed(), textField(u"iso_currency_code"_s, 3, 3)};
}

Unexpected invalid(const QString& complaint)
{
    return plaidError(u"INVALID_FIELD"_s, complaint);
}

QDate dayIn(const QJsonObject& json, QLatin1String field)
{
    return QDate::fromString(json.value(field).toString(), Qt::ISODate);
}

//! \a currency is the account's.
Result<HandmadeTransaction> parsed(const QJsonValue& value, QDate today, const CurrencyCode& currency)
{
    if (!value.isObject())
        return invalid(u"transactions must be an array of objects"_s);
    const QJsonObject json = value.toObject();
    if (const Result<> shaped = checkRequest(json, transactionShape()); !shaped)
        return unexpected(shaped.error());
    const Result<ParsedMoney> amount = parseMoney(json.value("amount"_L1), currency);
    if (!json.value("amount"_L1).isDouble() || !amount || amount->money.minorUnits == 0)
        return invalid(u"amount must be a number other than zero"_s);
    if (json.value("iso_currency_code"_L1).toString(currency) != currency)
        return invalid(u"iso_currency_code must be the account's: "_s + currency);
    const HandmadeTransaction made{dayIn(json, "date_transacted"_L1), dayIn(json, "date_posted"_L1), amount->money.minorUnits,
        json.value("description"_L1).toString()};
    for (const QDate day : {made.made, made.posts}) {
        if (day > today || day < today.addDays(-kDaysBack))
            return invalid(u"date_transacted and date_posted must be today or up to %1 days back"_s.arg(kDaysBack));
    }
    if (made.posts < made.made)
        return invalid(u"date_posted must not be before date_transacted"_s);
    return made;
}

} // namespace

HandmadeTransactions::HandmadeTransactions(BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> HandmadeTransactions::operations()
{
    return {{u"/sandbox/transactions/create"_s, {textField(u"access_token"_s).needed(), anyField(u"transactions"_s).needed()},
        [this](const QJsonObject& request) { return create(request); }, Operation::Effect::Changes}};
}

Result<QJsonObject> HandmadeTransactions::create(const QJsonObject& request)
{
    const QJsonValue list = request.value("transactions"_L1);
    if (!list.isArray() || list.toArray().isEmpty() || list.toArray().size() > kMostTransactions)
        return invalid(u"transactions must be an array of 1 to %1 objects"_s.arg(kMostTransactions));
    const Result<BankItem*> found
        = itemWithTransactions(m_desk.bank(), request.value("access_token"_L1).toString(), UpdateStage::Initial);
    if (!found)
        return unexpected(found.error());
    BankItem& item = **found;
    if (item.spec.username != kDynamicUser)
        return invalid(u"access_token must be of an item of %1"_s.arg(kDynamicUser));
    const Ledger& ledger = item.history.ledger();
    const CurrencyCode& currency = ledger.accounts()[size_t(ledger.mainAccount())].currency;
    QList<HandmadeTransaction> transactions;
    for (const QJsonValue& value : list.toArray()) {
        const Result<HandmadeTransaction> transaction = parsed(value, toDateTime(m_desk.now()).date(), currency);
        if (!transaction)
            return unexpected(transaction.error());
        transactions.append(*transaction);
    }
    m_desk.bank().createTransactions(item, transactions, m_desk.now());
    return QJsonObject();
}

} // namespace egret

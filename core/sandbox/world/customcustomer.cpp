// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customcustomer.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/accountsubtypes.h"
#include "core/sandbox/world/customfields.h"

#include <QJsonDocument>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString defaultName(const QString& subtype)
{
    QString name = subtype;
    name[0] = name.at(0).toUpper();
    return QString(u"Plaid "_s + name);
}

void readBalances(CustomFields& fields, CustomAccount& account)
{
    SimulatedAccount& facts = account.account;
    account.startingBalance = fields.money("starting_balance"_L1, facts.currency).value_or(0);
    if (const std::optional<qint64> forced = fields.money("force_available_balance"_L1, facts.currency)) {
        facts.available = AvailableBalance::Fixed;
        facts.fixedAvailable = *forced;
    }
    if (fields.flag("has_null_available_balance"_L1) || facts.type == "loan"_L1 || facts.type == "investment"_L1)
        facts.available = AvailableBalance::Null;
}

void readMeta(CustomFields fields, SimulatedAccount& account)
{
    account.name = fields.text("name"_L1, account.name);
    account.officialName = fields.text("official_name"_L1, {});
    account.mask = fields.text("mask"_L1, account.mask);
    account.limit = fields.money("limit"_L1, account.currency);
    if (account.mask.size() > 4)
        fields.refuse("mask"_L1, u"has at most four characters"_s);
}

void readInflow(CustomFields fields, CustomAccount& account)
{
    const QString type = fields.text("type"_L1, u"none"_s);
    InflowModel& inflow = account.inflow;
    if (type == "monthly-income"_L1)
        inflow.kind = InflowModel::Kind::MonthlyIncome;
    else if (type == "monthly-balance-payment"_L1)
        inflow.kind = InflowModel::Kind::MonthlyBalancePayment;
    else if (type == "monthly-interest-only-payment"_L1)
        inflow.kind = InflowModel::Kind::MonthlyInterestPayment;
    else if (type != "none"_L1)
        fields.refuse("type"_L1, u"is not an inflow model"_s);
    inflow.amount = fields.money("income_amount"_L1, account.account.currency).value_or(0);
    inflow.dayOfMonth = std::clamp(fields.number("payment_day_of_month"_L1, 1), 1, 31);
    inflow.text = fields.text("transaction_name"_L1, u"PAYMENT"_s);
}

//! A month's interest on what was owed at the start, by the rate that the liability names in per cent a year.
void readInterest(const CustomFields& liability, CustomAccount& account)
{
    if (account.inflow.kind != InflowModel::Kind::MonthlyInterestPayment)
        return;
    const double rate = std::max(liability.rate("nominal_apr"_L1), liability.rate("purchase_apr"_L1));
    account.inflow.amount = qint64(double(account.startingBalance) * rate / 1200);
}

CustomTransaction transactionOf(CustomFields& fields, const CurrencyCode& currency)
{
    CustomTransaction transaction;
    transaction.made = fields.day("date_transacted"_L1);
    transaction.posts = fields.day("date_posted"_L1);
    transaction.text = fields.neededText("description"_L1);
    const std::optional<qint64> amount = fields.money("amount"_L1, currency);
    transaction.amount = amount.value_or(0);
    if (!amount)
        fields.refuse("amount"_L1, u"is missing"_s);
    if (transaction.posts < transaction.made)
        fields.refuse("date_posted"_L1, u"is before date_transacted"_s);
    return transaction;
}

CustomAccount accountOf(CustomFields& fields)
{
    CustomAccount account;
    SimulatedAccount& facts = account.account;
    const QString type = fields.neededText("type"_L1);
    facts.type = type == "payroll"_L1 ? u"other"_s : type;
    facts.subtype = fields.neededText("subtype"_L1);
    if (!QStringList{u"investment"_s, u"credit"_s, u"depository"_s, u"loan"_s, u"payroll"_s, u"other"_s}.contains(type))
        fields.refuse("type"_L1, u"is not a type of accounts"_s);
    if (!isAccountSubtype(facts.subtype))
        fields.refuse("subtype"_L1, u"is not a subtype of accounts"_s);
    if (!fields.isGood())
        return account;
    facts.currency = fields.text("currency"_L1, u"USD"_s).toUpper();
    facts.name = defaultName(facts.subtype);
    facts.mask = QString(4, QChar(u'0' + ushort(fields.place() % 10)));
    facts.holderCategory = u"personal"_s;
    readBalances(fields, account);
    readMeta(fields.object("meta"_L1), facts);
    readInflow(fields.object("inflow_model"_L1), account);
    readInterest(fields.object("liability"_L1), account);
    account.numbers = statedNumbersOf(fields.object("numbers"_L1));
    account.owner = statedOwnerOf(fields.object("identity"_L1));
    for (CustomFields& each : fields.objects("transactions"_L1, kMostCustomTransactions))
        account.transactions.push_back(transactionOf(each, facts.currency));
    return account;
}

Unexpected invalid(const QString& message)
{
    return plaidError(u"INVALID_CREDENTIALS"_s, message);
}

} // namespace

Result<CustomCustomer> parseCustomCustomer(const QString& password)
{
    if (password.size() > kLongestCustomPassword)
        return invalid(u"the password of user_custom is too long"_s);
    const QJsonDocument document = QJsonDocument::fromJson(password.toUtf8());
    if (!document.isObject())
        return invalid(u"the password of user_custom is not a JSON object"_s);
    QString refusal;
    CustomFields fields(document.object(), {}, 0, refusal);
    CustomCustomer customer;
    customer.forcedError = fields.text("force_error"_L1, {});
    customer.mfa = fields.object("mfa"_L1).text("type"_L1, {});
    qsizetype transactions = 0;
    for (CustomFields& each : fields.objects("override_accounts"_L1, kMostCustomAccounts)) {
        customer.accounts.push_back(accountOf(each));
        transactions += qsizetype(customer.accounts.back().transactions.size());
    }
    if (transactions > kMostCustomTransactions)
        return invalid(u"user_custom names more than %1 transactions"_s.arg(kMostCustomTransactions));
    if (!refusal.isEmpty())
        return invalid(refusal);
    if (customer.accounts.empty())
        return invalid(u"override_accounts names no account"_s);
    return customer;
}

} // namespace egret

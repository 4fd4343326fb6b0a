// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/assetreportobjects.h"

#include "core/base/money.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"
#include "core/sandbox/world/transactionwriter.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPlainFields{"account_id"_L1, "amount"_L1, "date"_L1, "iso_currency_code"_L1, "original_description"_L1,
    "pending"_L1, "transaction_id"_L1, "unofficial_currency_code"_L1};
constexpr std::array kAccountFields{"account_id"_L1, "mask"_L1, "name"_L1, "official_name"_L1, "type"_L1, "subtype"_L1};
constexpr std::array kCurrencyFields{"iso_currency_code"_L1, "unofficial_currency_code"_L1};
constexpr std::array kInsightFields{"account_owner"_L1, "check_number"_L1, "location"_L1, "merchant_name"_L1, "name"_L1,
    "payment_meta"_L1, "pending_transaction_id"_L1, "transaction_type"_L1};

QJsonObject picked(const QJsonObject& object, std::span<const QLatin1String> fields)
{
    QJsonObject some;
    for (const QLatin1String field : fields)
        some.insert(field, object.value(field));
    return some;
}

QJsonObject reportTransaction(const ItemHistory& history, const ItemTransaction& transaction, bool insights)
{
    const QJsonObject whole = transactionObject(history, transaction, {true, false});
    QJsonObject object = picked(whole, kPlainFields);
    if (!insights)
        return object;
    const QJsonObject more = picked(whole, kInsightFields);
    for (auto field = more.begin(); field != more.end(); ++field)
        object.insert(field.key(), field.value());
    const QJsonObject category = whole.value("personal_finance_category"_L1).toObject();
    object.insert("credit_category"_L1, QJsonObject{{u"primary"_s, category.value("primary"_L1)}, {u"detailed"_s, category.value("detailed"_L1)}});
    object.insert("date_transacted"_L1, whole.value("authorized_date"_L1));
    return object;
}

//! What one report tells of one account.
struct AccountDays {
    QJsonArray transactions;
    QJsonArray balances;
    int available = 0;
};

QJsonArray historicalBalances(const ReportedAccount& account, const SimulatedAccount& facts, const QMap<QDate, qint64>& posted, QDate today,
    int days)
{
    const QJsonObject currencies = picked(account.object.value("balances"_L1).toObject(), kCurrencyFields);
    QJsonArray balances;
    qint64 balance = account.current;
    for (int back = 1; back <= days; ++back) {
        const QDate day = today.addDays(-back);
        const qint64 later = posted.value(day.addDays(1));
        balance -= facts.owes() ? later : -later;
        QJsonObject object = currencies;
        object.insert("date"_L1, day.toString(Qt::ISODate));
        object.insert("current"_L1, toJsonNumber({balance, facts.currency}));
        balances.append(object);
    }
    return balances;
}

AccountDays daysOf(const ItemHistory& history, const ReportedAccount& account, const AssetReportWording& wording)
{
    const QDate today = history.today();
    std::vector<const ItemTransaction*> shown;
    QMap<QDate, qint64> posted;
    AccountDays days;
    for (const ItemTransaction& transaction : history.transactions()) {
        const int age = int(transaction.shownDay().daysTo(today));
        if (transaction.account != account.index || transaction.removed || age > wording.days)
            continue;
        shown.push_back(&transaction);
        days.available = std::max(days.available, age);
        if (!transaction.pending)
            posted[transaction.shownDay()] += transaction.amount;
    }
    std::stable_sort(shown.begin(), shown.end(),
        [](const ItemTransaction* a, const ItemTransaction* b) { return a->shownDay() > b->shownDay(); });
    for (const ItemTransaction* transaction : shown)
        days.transactions.append(reportTransaction(history, *transaction, wording.insights));
    const QString type = account.object.value("type"_L1).toString();
    if (account.index >= 0 && (type == "depository"_L1 || type == "credit"_L1))
        days.balances = historicalBalances(account, history.ledger().accounts()[size_t(account.index)], posted, today, days.available);
    return days;
}

QJsonObject warning(const QString& code, const QString& itemId, const Error& cause)
{
    QJsonObject object = errorObject(cause);
    object.insert("item_id"_L1, itemId);
    return {{u"warning_type"_s, u"ASSET_REPORT_WARNING"_s}, {u"warning_code"_s, code}, {u"cause"_s, object}};
}

} // namespace

QJsonObject assetReportItemObject(const ReportedItem& item, Timestamp made, const AssetReportWording& wording)
{
    const std::optional<ItemHistory> history = wording.fast ? std::nullopt : std::optional(item.history());
    QJsonArray accounts;
    for (const ReportedAccount& reported : item.accounts) {
        const AccountDays days = history ? daysOf(*history, reported, wording) : AccountDays();
        QJsonObject account = picked(reported.object, kAccountFields);
        QJsonObject balances = reported.object.value("balances"_L1).toObject();
        balances.insert("margin_loan_amount"_L1, QJsonValue::Null);
        account.insert("balances"_L1, balances);
        account.insert("owners"_L1, reported.owners);
        account.insert("ownership_type"_L1, QJsonValue::Null);
        account.insert("days_available"_L1, days.available);
        account.insert("transactions"_L1, days.transactions);
        account.insert("historical_balances"_L1, days.balances);
        accounts.append(account);
    }
    const Result<SimulatedInstitution> institution = findInstitution(item.institution);
    return {{u"item_id"_s, item.id.value()}, {u"institution_id"_s, item.institution},
        {u"institution_name"_s, institution ? institution->name : QString()}, {u"date_last_updated"_s, toIso(made)}, {u"accounts"_s, accounts}};
}

QJsonArray assetReportWarnings(const AssetReportSnapshot& snapshot, bool investments)
{
    QJsonArray warnings;
    for (const ReportedItem& item : snapshot.items) {
        if (!item.hasOwners) {
            warnings.append(warning(u"OWNERS_UNAVAILABLE"_s, item.id.value(),
                plaidError(u"PRODUCTS_NOT_SUPPORTED"_s, u"the institution does not tell who owns an account"_s).error));
        }
        if (investments) {
            warnings.append(warning(u"INVESTMENTS_UNAVAILABLE"_s, item.id.value(),
                plaidError(u"NO_INVESTMENT_ACCOUNTS"_s, u"the item has no investment accounts with holdings"_s).error));
        }
    }
    return warnings;
}

QJsonObject assetReportUserObject(const QJsonObject& ordered)
{
    QJsonObject user;
    for (const auto field : {"client_user_id"_L1, "first_name"_L1, "middle_name"_L1, "last_name"_L1, "ssn"_L1, "phone_number"_L1, "email"_L1})
        user.insert(field, ordered.contains(field) ? ordered.value(field) : QJsonValue());
    return user;
}

} // namespace egret

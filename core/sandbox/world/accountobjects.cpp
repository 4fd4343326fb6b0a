// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountobjects.h"

#include "core/base/money.h"
#include "core/sandbox/world/itemhistory.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnofficialExponent = 8; // what currencyExponent() has for a code that ISO does not know

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue availableOf(const SimulatedAccount& account, qint64 following)
{
    switch (account.available) {
    case AvailableBalance::Follows: return toJsonNumber({following, account.currency});
    case AvailableBalance::Fixed: return toJsonNumber({account.fixedAvailable, account.currency});
    case AvailableBalance::Null: break;
    }
    return QJsonValue::Null;
}

QJsonObject balancesOf(const SimulatedAccount& account, const ItemHistory::Balance& balance)
{
    const bool official = currencyExponent(account.currency) != kUnofficialExponent;
    return {{u"available"_s, availableOf(account, balance.available)},
        {u"current"_s, toJsonNumber({balance.current, account.currency})},
        {u"limit"_s, account.limit ? QJsonValue(toJsonNumber({*account.limit, account.currency})) : QJsonValue()},
        {u"iso_currency_code"_s, official ? QJsonValue(account.currency) : QJsonValue()},
        {u"unofficial_currency_code"_s, official ? QJsonValue() : QJsonValue(account.currency)}};
}

} // namespace

QJsonObject accountObject(const ItemHistory& history, int account)
{
    const SimulatedAccount& facts = history.ledger().accounts()[size_t(account)];
    return {{u"account_id"_s, history.accountId(account)}, {u"name"_s, facts.name}, {u"official_name"_s, textOrNull(facts.officialName)},
        {u"mask"_s, textOrNull(facts.mask)}, {u"type"_s, facts.type}, {u"subtype"_s, facts.subtype},
        {u"holder_category"_s, facts.holderCategory}, {u"balances"_s, balancesOf(facts, history.balance(account))}};
}

QJsonArray accountObjects(const ItemHistory& history)
{
    QJsonArray accounts;
    for (int account = 0; account < int(history.ledger().accounts().size()); ++account)
        accounts.append(accountObject(history, account));
    return accounts;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/accountjson.h"

#include "core/plaid/jsonreader.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

std::optional<Money> parseBalance(const JsonReader& balances, QLatin1String key, const CurrencyCode& currency)
{
    const Result<ParsedMoney> parsed = parseMoney(balances.value(key), currency);
    return parsed ? std::optional(parsed->money) : std::nullopt;
}

Account parseAccount(const JsonReader& json, const ItemId& item)
{
    const JsonReader balances = json.object("balances"_L1);
    Account account;
    account.id = AccountId(json.text("account_id"_L1));
    account.persistentId = json.text("persistent_account_id"_L1);
    account.item = item;
    account.name = json.text("name"_L1);
    account.officialName = json.text("official_name"_L1);
    account.mask = json.text("mask"_L1);
    account.type = json.text("type"_L1);
    account.subtype = json.text("subtype"_L1);
    account.currency = parseCurrency(balances);
    account.available = parseBalance(balances, "available"_L1, account.currency);
    account.current = parseBalance(balances, "current"_L1, account.currency);
    account.limit = parseBalance(balances, "limit"_L1, account.currency);
    return account;
}

} // namespace

CurrencyCode parseCurrency(const JsonReader& object)
{
    const QString official = object.text("iso_currency_code"_L1);
    return official.isEmpty() ? object.text("unofficial_currency_code"_L1) : official;
}

QList<Account> parseAccounts(const QList<JsonReader>& accounts, const ItemId& item)
{
    QList<Account> parsed;
    for (const JsonReader& account : accounts) {
        if (!account.text("account_id"_L1).isEmpty())
            parsed.append(parseAccount(account, item));
    }
    return parsed;
}

} // namespace egret

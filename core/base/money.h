// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QString>

namespace egret {

//! A currency: an ISO 4217 code, or an unofficial one such as "BTC". Upper case as Plaid sends it; empty: unknown.
using CurrencyCode = QString;

//! Decimal places of \a currency: ISO 4217's exponent (USD 2, JPY 0, KWD 3); 8 for unofficial codes; 2 when unknown.
int currencyExponent(const CurrencyCode& currency);

//! An exact amount in one currency. The sign's meaning belongs to whoever holds it: Transaction uses Plaid's,
//! positive = money out of the account.
struct Money {
    qint64 minorUnits = 0; //!< of currency: cents for USD
    CurrencyCode currency;

    Money negated() const { return {-minorUnits, currency}; }
    friend bool operator==(const Money&, const Money&) = default;
};

//! An amount as read from outside, and whether digits beyond the currency's exponent had to go.
struct ParsedMoney {
    Money money;
    bool rounded = false; //!< true: half to even was applied; the raw JSON keeps every digit
};

//! Reads a JSON number or a decimal text ("10.00") in major units. A number becomes text by its shortest form and is
//! never multiplied. Errors: InvalidInput when it is no number or does not fit into 64 bits of minor units.
Result<ParsedMoney> parseMoney(const QJsonValue& value, const CurrencyCode& currency);
Result<ParsedMoney> parseMoney(const QString& decimalText, const CurrencyCode& currency);

//! "-1284.50": exact decimal text in major units with the currency's decimals, no grouping, ASCII minus.
QString toDecimalText(const Money& money);

//! A JSON number for APIs that want one; its shortest text is exact for every |minorUnits| up to 2^53.
double toJsonNumber(const Money& money);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QList>

namespace egret {

class JsonReader;

//! ISO 4217 code or, where there is none, the unofficial code of an object that carries an amount; empty where neither.
CurrencyCode parseCurrency(const JsonReader& object);

//! Reads Plaid's accounts. Balances that are null or cannot be counted stay unset; accounts without an id are left
//! out. \a item goes into each: Plaid does not repeat it.
QList<Account> parseAccounts(const QList<JsonReader>& accounts, const ItemId& item);

} // namespace egret

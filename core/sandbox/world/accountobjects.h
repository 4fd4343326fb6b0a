// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace egret {

class ItemHistory;

//! Plaid's Account of \a account (an index into Ledger::accounts()) with its balances as of the history's day. Currencies
//! without an ISO code are told as unofficial ones.
QJsonObject accountObject(const ItemHistory& history, int account);

//! All accounts, in the order of Ledger::accounts().
QJsonArray accountObjects(const ItemHistory& history);

} // namespace egret

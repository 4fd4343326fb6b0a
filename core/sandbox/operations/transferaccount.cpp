// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferaccount.h"

#include "core/base/money.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/accountobjects.h"

namespace egret {

using namespace Qt::StringLiterals;

Result<TransferAccount> transferAccount(const BankItem& item, const QString& accountId)
{
    for (const QJsonValue& value : accountObjects(item.history)) {
        const QJsonObject account = value.toObject();
        if (account.value("account_id"_L1).toString() != accountId)
            continue;
        const QJsonObject balances = account.value("balances"_L1).toObject();
        const QString currency = balances.value("iso_currency_code"_L1).toString();
        const QJsonValue available = balances.value("available"_L1);
        const Result<ParsedMoney> money = parseMoney(available.isDouble() ? available : balances.value("current"_L1), currency);
        return TransferAccount{account.value("type"_L1).toString(), account.value("subtype"_L1).toString(), currency,
            money ? money->money.minorUnits : 0};
    }
    return plaidError(u"INVALID_ACCOUNT_ID"_s, u"account_id: the item has no account %1"_s.arg(accountId));
}

} // namespace egret

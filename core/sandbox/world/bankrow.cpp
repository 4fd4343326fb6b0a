// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/bankrow.h"

#include <tuple>

namespace egret {

qint64 BankRow::amountOn(QDate day) const
{
    if (isPendingOn(day))
        return pendingAmount != 0 ? pendingAmount : amount;
    const bool amended = amendedOn.isValid() && day >= amendedOn;
    return amended && amendedAmount != 0 ? amendedAmount : amount;
}

const Merchant& BankRow::merchantOn(QDate day) const
{
    const bool amended = amendedOn.isValid() && day >= amendedOn;
    return amended && amendedMerchant ? *amendedMerchant : *merchant;
}

qint64 BankRow::finalAmount() const
{
    if (vanishes)
        return 0;
    return amendedOn.isValid() && amendedAmount != 0 ? amendedAmount : amount;
}

bool inBankOrder(const BankRow& a, const BankRow& b)
{
    const QDate dayA = a.pends ? a.made : a.posts;
    const QDate dayB = b.pends ? b.made : b.posts;
    return std::tuple(dayA, a.account, a.index, a.nominal) < std::tuple(dayB, b.account, b.index, b.nominal);
}

} // namespace egret

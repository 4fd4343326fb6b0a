// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/ledger.h"

namespace egret {

//! The account of a payment processor: sales as they come, a payout of what was collected after every two dozen. Exactly as
//! many rows as asked for, spread evenly over the days asked for, and the same daily rate before and after them. Any
//! stretch costs only its own rows. Every row is booked when it is made, at weekends too, so none is ever pending.
class VolumeLedger final : public Ledger {
public:
    //! \a count rows, above 0, from \a first to \a last, which is not before it. \a customer names the login.
    VolumeLedger(quint64 seed, const QString& customer, qint64 count, QDate first, QDate last);

    //! In bank order by construction; well below a microsecond each.
    std::vector<BankRow> rows(QDate first, QDate last) const override;
    //! Never below the float of 50 000.00 that stays on the account.
    qint64 opening(int account, QDate day) const override;
    //! None: what the processor collects is all there is.
    std::optional<BankRow> extraPurchase(QDate day, int draw) const override;

private:
    qint64 rowsBefore(QDate day) const;
    qint64 collected(qint64 number) const;
    qint64 amount(qint64 number) const;

    //! Key of every row's own draw.
    quint64 m_dice;
    qint64 m_count;
    QDate m_first;
    qint64 m_days;
};

} // namespace egret

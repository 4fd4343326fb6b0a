// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/customcustomer.h"
#include "core/sandbox/world/ledger.h"

namespace egret {

//! The ledger of user_custom: exactly the accounts and transactions named, and the monthly inflow where one is. A
//! transaction whose dates differ is pending between them.
class CustomLedger final : public Ledger {
public:
    //! \a customer has at least one account; \a key tells it from other custom users. \a today is the day on which the
    //! starting balances are true.
    CustomLedger(quint64 seed, quint64 key, CustomCustomer customer, QDate today);

    const CustomCustomer& customer() const { return m_customer; }

    //! Days without a transaction named have none.
    std::vector<BankRow> rows(QDate first, QDate last) const override;
    //! Worked back, or on, from the starting balance.
    qint64 opening(int account, QDate day) const override;
    //! None: a custom user does what it was told.
    std::optional<BankRow> extraPurchase(QDate day, int draw) const override;
    //! The description as it was written.
    QString ownText(const BankRow& row) const override;
    //! Lives as long as the ledger.
    const SimulatedOwner* statedOwner(int account) const override;
    const StatedNumbers* statedNumbers(int account) const override;

private:
    void appendTransactions(int account, QDate first, QDate last, std::vector<BankRow>& rows) const;
    void appendInflow(int account, QDate first, QDate last, std::vector<BankRow>& rows) const;
    qint64 inflowAmount(const CustomAccount& account, QDate day) const;
    //! Minor units in Plaid's sign, both days included.
    qint64 posted(int account, QDate first, QDate last) const;

    CustomCustomer m_customer;
    QDate m_today;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/bankrow.h"
#include "core/sandbox/world/persona.h"

namespace egret {

//! What the settlement rules of a persona make of one month: called in the order statements, overdrafts, level. All its
//! rows post within the month.
class MonthSettlement {
public:
    //! \a moved: minor units that habits move in the month, per account, in Plaid's sign.
    MonthSettlement(const Persona& persona, QDate firstOfMonth, std::vector<qint64> moved);

    //! Pays the cards' last month. \a charged: what habits moved then, per account.
    void payStatements(const std::vector<qint64>& charged);

    //! Sends back what would overdraw the account of the overdraft rule, with a fee each. \a habits: the month's rows.
    void returnOverdrafts(std::vector<BankRow> habits);

    //! Brings every account with a Level rule back to its anchor.
    void level();

    //! In the order in which they came about.
    const std::vector<BankRow>& rows() const { return m_rows; }

private:
    //! Nothing for an amount of 0.
    void append(const Merchant& merchant, int account, QDate day, qint64 amount);

    const Persona& m_persona;
    QDate m_first;
    //! By habits and by the rows made so far.
    std::vector<qint64> m_moved;
    std::vector<BankRow> m_rows;
};

} // namespace egret

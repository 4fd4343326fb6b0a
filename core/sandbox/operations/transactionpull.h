// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! How an Item comes by its transactions: the last 30 days at INITIAL_UPDATE, the rest at HISTORICAL_UPDATE.
class TransactionPull {
public:
    explicit TransactionPull(BankDesk& desk);

    QList<Operation> operations(); //!< of Caller::Simulator only

    //! Begins to fetch \a days days of history for an Item that has none yet: 0.3 s and 1 s on the wall, or 10 s and
    //! 60–120 s on the simulated clock.
    void start(BankItem& item, int days);

private:
    BankDesk& m_desk;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/bank/bank.h"
#include "core/sandbox/bank/journal.h"

namespace egret {

//! Where deeds are done: stamps them with the simulated time, does them to the bank and writes them down.
class BankDesk {
public:
    //! Keeps references. A journal that is not open keeps nothing.
    BankDesk(Bank& bank, Journal& journal, const Clock& clock);

    Bank& bank() const { return m_bank; }
    Timestamp now() const { return m_clock.now(); }
    //! A journal that cannot be written is logged: the deed stands, but does not outlive the process.
    void perform(Deed deed);
    void fire(BankItem& item, const QJsonObject& body) { m_bank.fire(item, body, now()); }

private:
    Bank& m_bank;
    Journal& m_journal;
    const Clock& m_clock;
};

} // namespace egret

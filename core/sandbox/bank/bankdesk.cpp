// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/bankdesk.h"

#include "core/base/log.h"

namespace egret {

BankDesk::BankDesk(Bank& bank, Journal& journal, const Clock& clock)
    : m_bank(bank)
    , m_journal(journal)
    , m_clock(clock)
{
}

void BankDesk::perform(Deed deed)
{
    deed.at = now();
    m_bank.apply(deed);
    if (!m_journal.isOpen())
        return;
    if (const Result<> written = m_journal.append(deed); !written)
        qCWarning(lcSandbox).noquote() << written.error().detail;
}

} // namespace egret

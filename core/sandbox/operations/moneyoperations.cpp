// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/moneyoperations.h"

#include "core/sandbox/operations/moneypurposes.h"

namespace egret {

MoneyOperations::MoneyOperations(BankDesk& desk)
    : m_payments(desk.bank().mint())
    , m_consents(desk.bank().mint())
    , m_paymentCourse(desk, m_payments, m_consents)
    , m_recipientOperations(m_payments)
    , m_paymentOperations(desk, m_payments, m_consents, m_paymentCourse)
    , m_consentOperations(desk, m_payments, m_consents, m_paymentCourse)
    , m_transfers(desk.bank().mint())
    , m_transferCourse(desk, m_transfers)
    , m_authorizationOperations(desk, m_transfers)
    , m_transferOperations(desk, m_transfers, m_transferCourse)
    , m_eventOperations(m_transfers)
{
}

QList<Operation> MoneyOperations::operations()
{
    return m_paymentCourse.operations() + m_recipientOperations.operations() + m_paymentOperations.operations() + m_consentOperations.operations()
        + m_transferCourse.operations() + m_authorizationOperations.operations() + m_transferOperations.operations()
        + m_eventOperations.operations();
}

void MoneyOperations::addPurposes(LinkPurposes& purposes)
{
    addMoneyPurposes(purposes, m_paymentCourse, m_payments, m_authorizationOperations);
}

} // namespace egret

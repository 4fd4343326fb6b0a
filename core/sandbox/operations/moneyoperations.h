// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/linkpurposes.h"
#include "core/sandbox/operations/paymentconsentoperations.h"
#include "core/sandbox/operations/paymentoperations.h"
#include "core/sandbox/operations/paymentrecipientoperations.h"
#include "core/sandbox/operations/transferauthorizationoperations.h"
#include "core/sandbox/operations/transfereventoperations.h"
#include "core/sandbox/operations/transferoperations.h"

namespace egret {

//! Everything that moves money: Payment Initiation and Transfer with the books behind them. The books live as long as this
//! and are rebuilt from the journal, since all that writes to them is an operation of Effect::Changes.
class MoneyOperations {
public:
    //! Kept by reference.
    explicit MoneyOperations(BankDesk& desk);

    QList<Operation> operations();
    //! Lets users do in Link what payments, consents and authorizations wait for. This must outlive \a purposes.
    void addPurposes(LinkPurposes& purposes);

private:
    PaymentBook m_payments;
    ConsentBook m_consents;
    PaymentCourse m_paymentCourse;
    PaymentRecipientOperations m_recipientOperations;
    PaymentOperations m_paymentOperations;
    PaymentConsentOperations m_consentOperations;
    TransferBook m_transfers;
    TransferCourse m_transferCourse;
    TransferAuthorizationOperations m_authorizationOperations;
    TransferOperations m_transferOperations;
    TransferEventOperations m_eventOperations;
};

} // namespace egret

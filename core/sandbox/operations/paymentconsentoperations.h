// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/idempotencykeys.h"
#include "core/sandbox/operations/paymentcourse.h"

namespace egret {

//! /payment_initiation/consent/create, get, revoke and payment/execute. A payment executed IMMEDIATE (the default) is
//! answered as INITIATED, one executed ASYNC as AUTHORISING; both go on to EXECUTED. An idempotency key holds for 48 hours
//! and answers the same payment, or INVALID_FIELD where the request is another.
class PaymentConsentOperations {
public:
    //! Keeps references.
    PaymentConsentOperations(BankDesk& desk, PaymentBook& payments, ConsentBook& consents, PaymentCourse& course);

    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QJsonObject> get(const QJsonObject& request) const;
    Result<QJsonObject> revoke(const QJsonObject& request);
    Result<QJsonObject> execute(const QJsonObject& request);
    Result<PaymentOrder> orderOf(const QJsonObject& request) const;
    Result<SimulatedConsent*> consentOf(const QJsonObject& request) const;
    QJsonObject executed(const SimulatedPayment& payment) const;

    BankDesk& m_desk;
    PaymentBook& m_payments;
    ConsentBook& m_consents;
    PaymentCourse& m_course;
    IdempotencyKeys m_keys;
};

} // namespace egret

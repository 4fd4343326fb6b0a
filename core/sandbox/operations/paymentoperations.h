// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/paymentcourse.h"

namespace egret {

//! /payment_initiation/payment/create, get and list, and /sandbox/payment/simulate. The list goes from the newest payment
//! to the oldest; its cursor is a moment before which payments were made. A payment that is final cannot be simulated
//! any further (INVALID_FIELD), any other can become whatever Sandbox simulates.
class PaymentOperations {
public:
    //! Keeps references.
    PaymentOperations(BankDesk& desk, PaymentBook& payments, ConsentBook& consents, PaymentCourse& course);

    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QJsonObject> get(const QJsonObject& request) const;
    Result<QJsonObject> list(const QJsonObject& request) const;
    Result<QJsonObject> simulate(const QJsonObject& request);

    BankDesk& m_desk;
    PaymentBook& m_payments;
    ConsentBook& m_consents;
    PaymentCourse& m_course;
};

} // namespace egret

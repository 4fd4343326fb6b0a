// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/paymentbook.h"
#include "core/sandbox/protocol/operation.h"

namespace egret {

//! /payment_initiation/recipient/create, get and list. The same name, numbers and address are the same recipient. The
//! list goes from the newest to the oldest, without a next_cursor on its last page.
class PaymentRecipientOperations {
public:
    //! Kept by reference.
    explicit PaymentRecipientOperations(PaymentBook& payments);

    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QJsonObject> get(const QJsonObject& request) const;
    Result<QJsonObject> list(const QJsonObject& request) const;

    PaymentBook& m_payments;
};

} // namespace egret

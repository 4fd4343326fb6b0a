// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/transfercourse.h"

namespace egret {

//! /transfer/create, get, list and cancel. An authorization is good for one transfer and for one hour; asked for again, the
//! same transfer is answered. The list goes from the newest to the oldest. A transfer that is no longer pending cannot be
//! cancelled (TRANSFER_NOT_CANCELLABLE).
class TransferOperations {
public:
    //! Keeps references.
    TransferOperations(BankDesk& desk, TransferBook& book, TransferCourse& course);

    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QJsonObject> get(const QJsonObject& request) const;
    Result<QJsonObject> list(const QJsonObject& request) const;
    Result<QJsonObject> cancel(const QJsonObject& request);
    Result<SimulatedAuthorization*> usable(const QJsonObject& request) const;
    QJsonObject told(const SimulatedTransfer& transfer) const;

    BankDesk& m_desk;
    TransferBook& m_book;
    TransferCourse& m_course;
};

} // namespace egret

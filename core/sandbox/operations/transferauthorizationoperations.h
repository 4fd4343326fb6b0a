// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/bank/transferbook.h"

namespace egret {

//! /transfer/authorization/create. A request with the idempotency key of an earlier one is answered with the same
//! authorization for 48 hours, unless that waits for its user; with other fields it is refused (INVALID_FIELD).
class TransferAuthorizationOperations {
public:
    //! Keeps references.
    TransferAuthorizationOperations(BankDesk& desk, TransferBook& book);

    QList<Operation> operations();

    //! The Item whose user has to act in Link before the authorization \a id can be decided; its update mode repairs it,
    //! and the same request gets another decision then. Errors: INVALID_FIELD (none such, or it needs nobody).
    Result<BankItem*> itemToRepair(const QString& id) const;

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QJsonObject> authorise(const QJsonObject& request, BankItem& item, TransferTerms terms);

    BankDesk& m_desk;
    TransferBook& m_book;
};

} // namespace egret

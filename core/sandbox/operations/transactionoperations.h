// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/transactionpull.h"
#include "core/sandbox/protocol/synccursor.h"
#include "core/sandbox/world/merchantjson.h"

namespace egret {

//! /transactions/sync and /transactions/refresh.
class TransactionOperations {
public:
    //! Keeps references.
    TransactionOperations(BankDesk& desk, TransactionPull& pull);

    QList<Operation> operations();

private:
    Result<OperationAnswer> sync(const QJsonObject& request);
    Result<QJsonObject> refresh(const QJsonObject& request);
    Result<QJsonObject> firstSync(const QJsonObject& request);
    Result<QJsonObject> lookAtBank(const QJsonObject& request);
    Result<SyncPlace> placeOf(const QJsonObject& request, const BankItem& item) const;
    Result<OperationAnswer> page(const BankItem& item, const SyncPlace& place, const QJsonObject& request);

    BankDesk& m_desk;
    TransactionPull& m_pull;
    MerchantJson m_merchants;
};

} // namespace egret

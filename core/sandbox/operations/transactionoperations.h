// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/transactionpull.h"
#include "core/sandbox/protocol/synccursor.h"

namespace egret {

//! /transactions/sync and /transactions/refresh.
class TransactionOperations {
public:
    TransactionOperations(BankDesk& desk, TransactionPull& pull);

    QList<Operation> operations();

private:
    Result<QJsonObject> sync(const QJsonObject& request);
    Result<QJsonObject> refresh(const QJsonObject& request);
    Result<SyncPlace> placeOf(const QJsonObject& request, const BankItem& item) const;
    Result<QJsonObject> firstSync(const QJsonObject& request);
    Result<QJsonObject> page(const BankItem& item, SyncPlace place, const QJsonObject& request) const;

    BankDesk& m_desk;
    TransactionPull& m_pull;
};

} // namespace egret

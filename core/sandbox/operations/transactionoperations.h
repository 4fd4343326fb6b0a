// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/protocol/operation.h"
#include "core/sandbox/protocol/synccursor.h"

namespace egret {

//! /transactions/sync and /transactions/refresh.
class TransactionOperations {
public:
    explicit TransactionOperations(BankDesk& desk);

    QList<Operation> operations();

private:
    Result<QJsonObject> sync(const QJsonObject& request);
    Result<QJsonObject> refresh(const QJsonObject& request);
    Result<SyncPlace> placeOf(const QJsonObject& request, const BankItem& item) const;
    void noteSync(const BankItem& item, int days);
    Result<QJsonObject> page(const BankItem& item, SyncPlace place, const QJsonObject& request) const;

    BankDesk& m_desk;
};

} // namespace egret

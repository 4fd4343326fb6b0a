// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/transactionpull.h"
#include "core/sandbox/protocol/synccursor.h"
#include "core/sandbox/world/merchantjson.h"

namespace egret {

//! /transactions/sync and /transactions/refresh. Pages are written as bytes, because they are what a simulator is asked for
//! most. The first sync of an Item starts fetching its transactions where nothing did before; a refresh is answered at once
//! and brings what is new 0.5 s (or 10 simulated seconds) later.
class TransactionOperations {
public:
    //! Keeps references to both.
    TransactionOperations(BankDesk& desk, TransactionPull& pull);

    QList<Operation> operations();

private:
    Result<OperationAnswer> sync(const QJsonObject& request);
    Result<QJsonObject> refresh(const QJsonObject& request);
    //! Of Caller::Simulator: what these calls change, for the journal.
    Result<QJsonObject> firstSync(const QJsonObject& request);
    Result<QJsonObject> lookAtBank(const QJsonObject& request);
    Result<SyncPlace> placeOf(const QJsonObject& request, const BankItem& item) const;
    Result<OperationAnswer> page(const BankItem& item, const SyncPlace& place, const QJsonObject& request);

    BankDesk& m_desk;
    TransactionPull& m_pull;
    //! Kept from page to page.
    MerchantJson m_merchants;
};

} // namespace egret

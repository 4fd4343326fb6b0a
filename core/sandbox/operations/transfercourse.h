// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/bank/transferbook.h"

namespace egret {

//! How transfers get on: by /sandbox/transfer/simulate, and those of Sandbox's special amounts by themselves. Neither
//! fires a webhook unless a URL is given: /sandbox/transfer/fire_webhook does.
class TransferCourse {
public:
    //! Keeps references.
    TransferCourse(BankDesk& desk, TransferBook& book);

    QList<Operation> operations();
    //! Plans what follows on a new transfer of 11.11 … 66.66: at once where delays are quick, else a step a day. Others
    //! wait to be simulated.
    void start(const SimulatedTransfer& transfer);

private:
    Result<QJsonObject> simulate(const QJsonObject& request);
    Result<QJsonObject> fireWebhook(const QJsonObject& request);
    Result<OperationAnswer> step(const QJsonObject& request);
    void plan(const SimulatedTransfer& transfer, int step);

    BankDesk& m_desk;
    TransferBook& m_book;
};

} // namespace egret

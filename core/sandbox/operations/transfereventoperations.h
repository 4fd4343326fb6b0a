// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/transferbook.h"
#include "core/sandbox/protocol/operation.h"

namespace egret {

//! /transfer/event/sync, oldest first from after_id on, and /transfer/event/list, newest first. Event ids count from 1
//! without a gap. There are no sweeps and refunds here, so filters for them let nothing through.
class TransferEventOperations {
public:
    //! Kept by reference.
    explicit TransferEventOperations(TransferBook& book);

    QList<Operation> operations();

private:
    Result<QJsonObject> sync(const QJsonObject& request) const;
    Result<QJsonObject> list(const QJsonObject& request) const;
    QJsonObject told(const SimulatedTransferEvent& event) const;

    TransferBook& m_book;
};

} // namespace egret

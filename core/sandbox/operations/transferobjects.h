// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/transferbook.h"

namespace egret {

//! Plaid's TransferAuthorization.
QJsonObject authorizationObject(const SimulatedAuthorization& authorization, const TransferBook& book);

//! Plaid's Transfer. \a trace: what the network calls it; told once it has posted.
QJsonObject transferObject(const SimulatedTransfer& transfer, const TransferBook& book, const QString& trace);

//! Plaid's TransferEvent of one of \a book's transfers.
QJsonObject transferEventObject(const SimulatedTransferEvent& event, const SimulatedTransfer& transfer, const TransferBook& book);

//! How the network of \a transfer names it, made from \a seed: an ACH trace number of 15 digits, an IMAD for a wire, a
//! transaction identification for rtp.
QString networkTrace(const SimulatedTransfer& transfer, quint64 seed);

} // namespace egret

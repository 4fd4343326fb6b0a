// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /sandbox-control/transactions/create: one movement on the main account of any Item, as its user causes it. Takes item_id,
//! description and amount, in the account's currency with Plaid's sign: positive is money out. With posts_in_days (1 to
//! 14) it is pending first, with pending_amount if that is another one, and the bank books it on that day. Fires the webhooks
//! of an update. \a desk is kept by reference. Errors: INVALID_FIELD; PRODUCT_NOT_READY while nothing was loaded yet.
QList<Operation> transactionControl(BankDesk& desk);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/transactionstep.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! What happened to \a transaction, oldest first: the steps of the pending row it was posted from, then its own; of a
//! pending row its own and those of the row that took its place. Errors: NotFound, Storage.
Result<QList<TransactionStep>> selectLineage(Database& database, const TransactionId& transaction);

} // namespace egret

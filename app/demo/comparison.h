// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"

#include <QJsonObject>
#include <QStringList>

namespace egret {

//! Compares what is stored of one Item with the bank's own list (Plaid Transaction objects), field by field and in both
//! directions. Removed rows are left out of \a stored. The value names every difference in one sentence each; empty:
//! they are equal.
QStringList differences(const QList<TransactionRow>& stored, const QList<QJsonObject>& truth);

} // namespace egret

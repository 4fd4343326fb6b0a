// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/enduserreader.h"

namespace egret {

//! Writes everything that is held of \a holdings' end user to \a path as one JSON object, a page at a time: an export may
//! be larger than memory. \a transactions: their row ids. At once or not at all, readable by its owner only; the form of
//! `end-users export`. Errors: Storage, NotFound where the end user was erased meanwhile.
Result<> exportEndUser(Reader& reader, const EndUserHoldings& holdings, const QList<qint64>& transactions, const QString& path);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/requestrecord.h"
#include "core/store/database.h"
#include "core/store/erasure.h"

#include <QList>

namespace egret {

//! Writes requests.db, a ring of what was said to Plaid. The file is committed with synchronous=NORMAL: a power cut may
//! take the last calls from the log, never the log. Request log's thread only.
class RequestStore {
public:
    explicit RequestStore(Database& database);

    //! Appends all of \a records in one commit, in that order. Errors: Storage (nothing was written).
    Result<> append(const QList<RequestRecord>& records);
    //! Drops what was sent before \a oldest, and then the oldest until at most \a maxBytes are kept. Errors: Storage.
    Result<> prune(Timestamp oldest, qint64 maxBytes);
    //! Removes every call that tells of the end user of \a traces (eraseCalls()); how many they were. Errors: Storage.
    Result<qint64> eraseOf(const EndUserTraces& traces);

private:
    Database& m_database;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/erasure.h"
#include "core/store/reader.h"

namespace egret {

// Reads what is known of end users, from all three databases, on connections of its own. Same rules as Reader.
class EndUserReader {
public:
    // Errors: those of Reader::open().
    static Result<std::unique_ptr<EndUserReader>> open(const QString& directory);

    // In order of creation.
    Result<QList<EndUserHoldings>> all();
    // Errors: NotFound.
    Result<EndUserHoldings> holdings(const EndUserId& id);
    // Deliveries and logged calls that tell of \a id. Errors: NotFound.
    Result<qint64> deliveries(const EndUserId& id);
    Result<qint64> calls(const EndUserId& id);
    // Row ids for Reader::transactionRows(), removed ones included.
    Result<QList<qint64>> transactionIds(const EndUserId& id);

private:
    EndUserReader() = default;

    std::unique_ptr<Database> m_egret;
    // Null while nothing was ever received, and while nothing was ever asked of Plaid.
    std::unique_ptr<Database> m_inbox;
    std::unique_ptr<Database> m_requests;
};

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stopflag.h"
#include "core/base/task.h"

#include <QDate>

namespace egret {

class Writer;

// How much is made up, and what it depends on: equal requests make equal rows.
struct GeneratedAmount {
    qint64 transactions = 0;
    // 0: about one for 2 500 transactions.
    qint64 items = 0;
    // 0: as many as Items.
    qint64 endUsers = 0;
    quint64 seed = 1;
    // The last day of every history.
    QDate today;
};

// Fills a data directory with what customers of the simulated bank did, without bank or network: for trying out how
// things look and how fast they are. The Items are switched off, so nobody asks Plaid for them.
class DataGenerator {
public:
    // \a writer outlives the flow; \a stop ends it between two Items.
    explicit DataGenerator(Writer& writer, StopFlag stop = {});

    // Adds an integration "Generated", its Items and exactly the transactions asked for. The value is how many those are.
    // Errors: Conflict (there is such an integration already); Cancelled (what was stored stays); Storage.
    Task<qint64> fill(GeneratedAmount amount);

private:
    Task<> makeItems(GeneratedAmount amount, qint64 items, qint64 endUsers);

    Writer& m_writer;
    const StopFlag m_stop;
};

} // namespace egret

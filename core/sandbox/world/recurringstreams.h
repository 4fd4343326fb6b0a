// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/itemhistory.h"

namespace egret {

//! Plaid's words for how often something comes.
enum class StreamFrequency { Unknown, Weekly, Biweekly, SemiMonthly, Monthly, Annually };

enum class StreamStatus {
    Mature, //!< three times or more
    EarlyDetection, //!< twice, for the same amount
    Tombstoned, //!< due some time ago and did not come
};

//! Payments of one kind that come again and again: rent, wages, subscriptions.
struct RecurringStream {
    std::vector<int> transactions; //!< places in ItemHistory::transactions(), oldest first; never empty
    int account = 0;
    StreamFrequency frequency = StreamFrequency::Unknown;
    StreamStatus status = StreamStatus::Mature;
    QDate first;
    QDate last;
    QDate next; //!< when the next one is due; invalid once tombstoned
    qint64 averageAmount = 0; //!< minor units in Plaid's sign
    qint64 lastAmount = 0;

    bool isInflow() const { return lastAmount < 0; }
    bool isActive() const { return status != StreamStatus::Tombstoned; }
};

//! What recurs among the posted transactions of \a history as of its day: the same account, direction and merchant (or
//! words), amounts near each other, and regular intervals. In the order of their first transactions.
std::vector<RecurringStream> recurringStreams(const ItemHistory& history);

//! Stays the same while \a stream goes on.
QString streamIdOf(const ItemHistory& history, const RecurringStream& stream);

//! Tells whether streams appeared, went or moved on between two looks.
quint64 digestOf(const ItemHistory& history, const std::vector<RecurringStream>& streams);

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/itemhistory.h"

namespace egret {

//! Plaid's words for how often something comes.
enum class StreamFrequency { Unknown, Weekly, Biweekly, SemiMonthly, Monthly, Annually };

enum class StreamStatus {
    //! Three times or more.
    Mature,
    //! Twice, for the same amount.
    EarlyDetection,
    //! Due some time ago and did not come.
    Tombstoned,
};

//! Payments of one kind that come again and again: rent, wages, subscriptions.
struct RecurringStream {
    //! Places in ItemHistory::transactions(), oldest first; never empty.
    std::vector<int> transactions;
    //! Index into Ledger::accounts(); all of a stream's transactions are on one account.
    int account = 0;
    StreamFrequency frequency = StreamFrequency::Unknown;
    StreamStatus status = StreamStatus::Mature;
    //! Dates of its first and its latest transaction.
    QDate first;
    QDate last;
    //! When the next one is due; invalid once tombstoned.
    QDate next;
    //! Minor units in Plaid's sign.
    qint64 averageAmount = 0;
    qint64 lastAmount = 0;

    //! Money that comes in: Plaid tells those streams apart from the others.
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

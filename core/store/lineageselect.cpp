// SPDX-License-Identifier: Apache-2.0
#include "core/store/lineageselect.h"

#include "core/store/statement.h"
#include "core/store/transactionrows.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

// A row, the pending row it was posted from, and the row that took its place.
const auto kLane
    = u"WITH start AS (SELECT id, item_id, transaction_id, pending_id FROM transactions"
      " WHERE item_id IN (SELECT id FROM items) AND transaction_id = :id)"
      " SELECT t.id FROM start t"
      " UNION SELECT p.id FROM start t JOIN transactions p ON p.item_id = t.item_id AND p.transaction_id = t.pending_id"
      " WHERE t.pending_id <> ''"
      " UNION SELECT n.id FROM start t JOIN transaction_steps s ON s.transaction_id = t.id AND s.kind = 2"
      " JOIN transactions n ON n.item_id = t.item_id AND n.transaction_id = s.fields"_s;

// A row's arrival, told by the run that ended when the row was first seen, and the steps after it.
const auto kSteps
    = u"SELECT 0, t.first_seen, t.transaction_id, '', r.cause, r.cause_id, r.complete, t.first_seen"
      " FROM transactions t LEFT JOIN sync_runs r ON r.item_id = t.item_id AND r.ended = t.first_seen AND r.added > 0"
      " WHERE t.id = :row"
      " UNION ALL SELECT s.kind, coalesce(r.ended, s.stamp), t.transaction_id, s.fields, r.cause, r.cause_id, r.complete,"
      " s.stamp FROM transaction_steps s JOIN transactions t ON t.id = s.transaction_id"
      " LEFT JOIN sync_runs r ON r.id = s.run_id WHERE s.transaction_id = :row ORDER BY 8"_s;

QString removalName(qint64 removal)
{
    constexpr std::array kNames{"removed"_L1, "missing"_L1, "account_gone"_L1};
    return removal >= 0 && removal < qint64(kNames.size()) ? QString(kNames.at(size_t(removal))) : QString(kNames[0]);
}

TransactionStep readStep(const Statement& row)
{
    TransactionStep step;
    step.kind = TransactionStep::Kind(row.integer(0));
    step.at = row.timestamp(1);
    step.transaction = TransactionId(row.text(2));
    step.cause = {syncCauseFromName(row.text(4)).value_or(SyncCause::Kind::Timer), row.text(5)};
    if (step.kind == TransactionStep::Kind::Edited || step.kind == TransactionStep::Kind::TakenBack)
        step.cause = {SyncCause::Kind::User, {}};
    step.complete = row.integer(6) != 0;
    if (step.kind == TransactionStep::Kind::Posted)
        step.other = TransactionId(row.text(3));
    else if (step.kind == TransactionStep::Kind::Removed)
        step.removal = removalName(row.integer(3));
    else
        step.fields = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    return step;
}

} // namespace

Result<QList<TransactionStep>> selectLineage(Database& database, const TransactionId& transaction)
{
    const auto readId = [](const Statement& row) { return row.integer(0); };
    const Result<QList<qint64>> rows = database.prepare(kLane).bind(u":id"_s, transaction).all(readId);
    if (!rows)
        return unexpected(rows.error());
    if (rows->isEmpty()) {
        return unexpected(Error::Kind::NotFound, u"transaction"_s,
            u"There is no transaction %1."_s.arg(transaction.value()));
    }
    QList<TransactionStep> lane;
    for (const qint64 row : *rows) {
        const Result<QList<TransactionStep>> steps = database.prepare(kSteps).bind(u":row"_s, row).all(readStep);
        if (!steps)
            return unexpected(steps.error());
        lane += *steps;
    }
    const auto earlier = [](const TransactionStep& one, const TransactionStep& other) { return one.at < other.at; };
    std::stable_sort(lane.begin(), lane.end(), earlier);
    return lane;
}

} // namespace egret

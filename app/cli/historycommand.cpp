// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! Why a step came about, in a word: "webhook", "user", …; with "resync" where the whole history was read anew.
QString causeText(const TransactionStep& step)
{
    const QString cause = syncCauseName(step.cause.kind);
    return step.complete ? u"%1, resync"_s.arg(cause) : cause;
}

QJsonObject stepRow(const TransactionStep& step)
{
    return {{u"at"_s, toIso(step.at)}, {u"step"_s, transactionStepName(step.kind)},
        {u"transaction_id"_s, step.transaction.value()}, {u"cause"_s, causeText(step)},
        {u"webhook_id"_s, step.cause.id}, {u"posted_as"_s, step.other.value()}, {u"removed_cause"_s, step.removal},
        {u"fields"_s, step.fields}};
}

} // namespace

QCoro::Task<int> showTransactionHistory(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<TransactionStep>> steps = (*reader)->transactionHistory(TransactionId(invocation.arguments[0]));
    if (!steps)
        co_return output->fail(steps.error());
    QJsonArray rows;
    for (const TransactionStep& step : *steps)
        rows.append(stepRow(step));
    output->rows({u"at"_s, u"step"_s, u"transaction_id"_s, u"cause"_s, u"webhook_id"_s, u"posted_as"_s,
                     u"removed_cause"_s, u"fields"_s},
        rows);
    co_return Ok;
}

} // namespace egret::cli

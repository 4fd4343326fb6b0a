// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/rows.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPageRows = 5'000;

QList<qint64> pageOf(const std::vector<qint64>& index, qsizetype first, qsizetype end)
{
    return {index.begin() + first, index.begin() + qMin(first + kPageRows, end)};
}

Result<> printRows(Reader& reader, const std::vector<qint64>& index, qint64 limit, const Output& output)
{
    const qsizetype end = limit < 0 ? qsizetype(index.size()) : qMin(qsizetype(index.size()), qsizetype(limit));
    RowStream stream(output, output.isForPerson() ? transactionColumnsForPeople() : transactionColumns());
    for (qsizetype first = 0; first < end; first += kPageRows) {
        const Result<QList<TransactionRow>> rows = reader.transactionRows(pageOf(index, first, end));
        if (!rows)
            return unexpected(rows.error());
        QJsonArray page;
        for (const TransactionRow& row : *rows)
            page.append(transactionRow(row));
        stream.write(page);
    }
    stream.finish(qint64(index.size()));
    return {};
}

ExitCode printCount(Reader& reader, const TransactionQuery& query, const Output& output)
{
    const Result<qint64> count = reader.transactionCount(query);
    if (!count)
        return output.fail(count.error());
    output.line(u"{\"count\":%1}"_s.arg(*count));
    return Ok;
}

} // namespace

QCoro::Task<int> listTransactions(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const TransactionQuery query = TransactionQuery::fromText(invocation.arguments.join(u' '));
    if (invocation.has(u"count"_s))
        co_return printCount(**reader, query, *output);
    const Result<RowIndex> index = (*reader)->transactionIndex(query);
    if (!index)
        co_return output->fail(index.error());
    const Result<> printed = printRows(**reader, **index, rowLimit(invocation, *output), *output);
    co_return printed ? Ok : output->fail(printed.error());
}

} // namespace egret::cli

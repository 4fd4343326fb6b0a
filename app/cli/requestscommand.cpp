// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/requestrows.h"
#include "core/requests/requestexport.h"
#include "core/store/requestlistreader.h"
#include "core/store/requestreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsAtOnce = 500;

//! Errors: NotFound where there is no data directory at all.
template <typename LogReader>
Result<std::unique_ptr<LogReader>> openLog(const Invocation& invocation)
{
    const Result<std::unique_ptr<Reader>> directory = openReader(invocation);
    if (!directory)
        return unexpected(directory.error());
    return LogReader::open(invocation.dataDirectory());
}

void writeJson(const QJsonObject& json, const Output& output)
{
    output.write(QJsonDocument(json).toJson());
}

void writeRequest(const RequestRecord& record, const QString& format, const Output& output)
{
    if (format == "curl"_L1)
        output.line(toCurl(record));
    else if (format == "har"_L1)
        writeJson(toHar({record}), output);
    else if (format == "postman"_L1)
        writeJson(toPostman({record}), output);
    else
        output.object(requestColumns(), requestDetailRow(record));
}

} // namespace

QCoro::Task<int> listRequests(Invocation invocation, Output* output)
{
    const Result<RequestQuery> query = parseRequestQuery(invocation.arguments.join(u' '));
    if (!query)
        co_return output->usage(query.error().detail);
    const Result<std::unique_ptr<RequestListReader>> reader = openLog<RequestListReader>(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<std::vector<qint64>> found = (*reader)->index(*query);
    if (!found)
        co_return output->fail(found.error());
    const auto total = qint64(found->size());
    if (invocation.has(u"count"_s)) {
        output->object({u"count"_s}, {{u"count"_s, total}});
        co_return Ok;
    }
    const qint64 limit = rowLimit(invocation, *output);
    const qint64 most = limit < 0 ? total : std::min(limit, total);
    RowStream stream(*output, requestColumns());
    for (qint64 first = 0; first < most && !output->isAbandoned(); first += kRowsAtOnce) {
        const QList<qint64> numbers(found->begin() + first, found->begin() + std::min(first + kRowsAtOnce, most));
        const Result<QList<RequestRecord>> records = (*reader)->rows(numbers);
        if (!records)
            co_return output->fail(records.error());
        QJsonArray rows;
        for (const RequestRecord& record : *records)
            rows.append(requestRow(record));
        stream.write(rows);
    }
    stream.finish(total);
    co_return Ok;
}

QCoro::Task<int> showRequest(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<RequestReader>> reader = openLog<RequestReader>(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const QString name = invocation.arguments[0];
    const std::optional<qint64> number = requestNumber(name);
    if (!number) {
        co_return output->fail({Error::Kind::NotFound, u"request"_s,
            u"'%1' is no request of the log; 'egret-cli requests list' names them."_s.arg(name), {}, {}, 0});
    }
    const Result<RequestRecord> record = (*reader)->find(*number);
    if (!record)
        co_return output->fail(record.error());
    writeRequest(*record, invocation.value(u"format"_s), *output);
    co_return Ok;
}

QCoro::Task<int> listRequestErrors(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<RequestReader>> reader = openLog<RequestReader>(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<RequestErrorGroup>> groups = (*reader)->errors();
    if (!groups)
        co_return output->fail(groups.error());
    QJsonArray rows;
    for (const RequestErrorGroup& group : *groups)
        rows.append(requestErrorRow(group));
    output->rows(requestErrorColumns(), rows);
    co_return Ok;
}

QCoro::Task<int> showRequestStatistics(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<RequestReader>> reader = openLog<RequestReader>(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<RequestStatistics>> all = (*reader)->statistics(SystemClock().now());
    if (!all)
        co_return output->fail(all.error());
    QJsonArray rows;
    for (const RequestStatistics& one : *all)
        rows.append(requestStatisticsRow(one));
    output->rows(requestStatisticsColumns(), rows);
    co_return Ok;
}

} // namespace egret::cli

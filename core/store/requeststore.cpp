// SPDX-License-Identifier: Apache-2.0
#include "core/store/requeststore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowOverhead = 400; // a row's other columns and its places in the indexes, in bytes

Result<> insert(Statement& statement, const RequestRecord& record)
{
    return statement.bind(u":sent"_s, record.sent)
        .bind(u":operation"_s, record.operation)
        .bind(u":url"_s, record.url)
        .bind(u":integration"_s, record.integration)
        .bind(u":item"_s, record.item)
        .bind(u":environment"_s, record.environment)
        .bind(u":attempt"_s, qint64(record.attempt))
        .bind(u":latency"_s, qint64(record.latency.count()))
        .bind(u":status"_s, qint64(record.status))
        .bind(u":error_type"_s, record.errorType)
        .bind(u":error_code"_s, record.errorCode)
        .bind(u":request_id"_s, record.requestId)
        .bind(u":billable"_s, qint64(record.billable))
        .bind(u":bytes"_s, kRowOverhead + record.request.size() + record.answer.size())
        .bind(u":request"_s, record.request)
        .bind(u":answer"_s, record.answer)
        .run();
}

} // namespace

RequestStore::RequestStore(Database& database)
    : m_database(database)
{
}

Result<> RequestStore::append(const QList<RequestRecord>& records)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement statement = m_database.prepare(
        u"INSERT INTO calls (sent, operation, url, integration_id, item_id, environment, attempt, latency, status,"
        " error_type, error_code, request_id, billable, bytes, request, answer)"
        " VALUES (:sent, :operation, :url, :integration, :item, :environment, :attempt, :latency, :status,"
        " :error_type, :error_code, :request_id, :billable, :bytes, :request, :answer)"_s);
    for (const RequestRecord& record : records) {
        if (const Result<> done = insert(statement, record); !done)
            return done;
    }
    return scope->commit();
}

Result<> RequestStore::prune(Timestamp oldest, qint64 maxBytes)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const Result<> aged = m_database.prepare(u"DELETE FROM calls WHERE sent < :oldest"_s).bind(u":oldest"_s, oldest).run();
    if (!aged)
        return aged;
    // The newest calls that fit stay: the sum runs from the newest on, and its first row beyond the limit ends them.
    const Result<> cut = m_database
                             .prepare(u"DELETE FROM calls WHERE id <= coalesce((SELECT max(id) FROM (SELECT id,"
                                      " sum(bytes) OVER (ORDER BY id DESC) AS kept FROM calls) WHERE kept > :most), 0)"_s)
                             .bind(u":most"_s, maxBytes)
                             .run();
    if (!cut)
        return cut;
    return scope->commit();
}

Result<qint64> RequestStore::eraseOf(const EndUserTraces& traces)
{
    return eraseCalls(m_database, traces);
}

} // namespace egret

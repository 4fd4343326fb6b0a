// SPDX-License-Identifier: Apache-2.0
#include "core/store/requestreader.h"

#include "core/store/datadirectory.h"
#include "core/store/statement.h"
#include "core/store/wordfilter.h"

#include <utility>
#include <vector>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColumns = "id, sent, operation, url, integration_id, item_id, environment, attempt, latency, status,"
                          " error_type, error_code, request_id, billable"_L1;
constexpr int kColumnCount = 14;

const QStringList& searchedColumns()
{
    static const QStringList columns{u"operation"_s, u"item_id"_s, u"integration_id"_s, u"environment"_s, u"error_type"_s,
        u"error_code"_s, u"request_id"_s};
    return columns;
}

RequestRecord readRequest(const Statement& row)
{
    RequestRecord record;
    record.number = row.integer(0);
    record.sent = row.timestamp(1);
    record.operation = row.text(2);
    record.url = row.text(3);
    record.integration = IntegrationId(row.text(4));
    record.item = ItemId(row.text(5));
    record.environment = row.text(6);
    record.attempt = int(row.integer(7));
    record.latency = std::chrono::microseconds(row.integer(8));
    record.status = int(row.integer(9));
    record.errorType = row.text(10);
    record.errorCode = row.text(11);
    record.requestId = row.text(12);
    record.billable = row.integer(13) != 0;
    return record;
}

RequestErrorGroup readGroup(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), row.integer(3), row.timestamp(4), row.timestamp(5), row.texts(6)};
}

//! Latencies of one group, ascending, as they come.
class StatisticsBuilder {
public:
    void add(const QString& operation, const QString& environment, qint64 latency, bool failed)
    {
        if (m_all.isEmpty() || m_all.last().operation != operation || m_all.last().environment != environment) {
            close();
            m_all.append({operation, environment, 0, 0, {}, {}, 0});
        }
        m_latencies.push_back(latency);
        m_all.last().errors += failed ? 1 : 0;
    }
    QList<RequestStatistics> finish()
    {
        close();
        return std::exchange(m_all, {});
    }

private:
    std::chrono::microseconds rank(int hundredths) const
    {
        return std::chrono::microseconds(m_latencies[(m_latencies.size() * size_t(hundredths) + 99) / 100 - 1]);
    }
    void close()
    {
        if (m_all.isEmpty())
            return;
        m_all.last().count = qint64(m_latencies.size());
        m_all.last().median = rank(50);
        m_all.last().percentile95 = rank(95);
        m_latencies.clear();
    }

    QList<RequestStatistics> m_all;
    std::vector<qint64> m_latencies;
};

} // namespace

Result<std::unique_ptr<RequestReader>> RequestReader::open(const QString& directory)
{
    Result<std::unique_ptr<Database>> database = Database::open(
        DataDirectory(directory).requestsDatabase(), Database::Schema::Requests, Database::Access::ReadOnly);
    if (!database && database.error().kind != Error::Kind::NotFound)
        return unexpected(database.error());
    std::unique_ptr<Database> opened = database ? std::move(*database) : nullptr;
    return std::unique_ptr<RequestReader>(new RequestReader(std::move(opened)));
}

RequestReader::RequestReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QList<RequestRecord>> RequestReader::list(const QStringList& words, qint64 limit)
{
    if (!m_database)
        return QList<RequestRecord>();
    Statement select = m_database->prepare(u"SELECT "_s + kColumns + u" FROM calls WHERE true"
        + wordCondition(words, searchedColumns()) + u" ORDER BY id DESC LIMIT :limit");
    bindWords(select, words);
    return select.bind(u":limit"_s, limit).all(readRequest);
}

Result<RequestRecord> RequestReader::find(qint64 number)
{
    const auto missing
        = unexpected(Error::Kind::NotFound, u"request"_s, u"There is no request req_%1 in the log."_s.arg(number));
    if (!m_database)
        return missing;
    Statement select = m_database->prepare(u"SELECT "_s + kColumns + u", request, answer FROM calls WHERE id = :id");
    const Result<std::optional<RequestRecord>> found = select.bind(u":id"_s, number).first([](const Statement& row) {
        RequestRecord record = readRequest(row);
        record.request = row.bytes(kColumnCount);
        record.answer = row.bytes(kColumnCount + 1);
        return record;
    });
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return missing;
    return **found;
}

Result<QList<RequestErrorGroup>> RequestReader::errors(const IntegrationId& integration)
{
    if (!m_database)
        return QList<RequestErrorGroup>();
    return m_database
        ->prepare(u"SELECT error_type, error_code, operation, count(*) AS number, min(sent), max(sent),"
                  " (SELECT json_group_array(item_id) FROM (SELECT DISTINCT item_id FROM calls o WHERE o.error_code <> ''"
                  " AND o.error_type = c.error_type AND o.error_code = c.error_code AND o.operation = c.operation"
                  " AND o.item_id <> '' AND (:integration = '' OR o.integration_id = :integration) LIMIT 20))"
                  " FROM calls c WHERE error_code <> '' AND (:integration = '' OR integration_id = :integration) GROUP BY error_type, error_code, operation"
                  " ORDER BY number DESC, max(sent) DESC"_s)
        .bind(u":integration"_s, integration)
        .all(readGroup);
}

Result<QHash<QString, qint64>> RequestReader::billedCalls(const QString& environment, Timestamp since)
{
    QHash<QString, qint64> calls;
    if (!m_database)
        return calls;
    Statement select = m_database->prepare(u"SELECT operation, count(*) FROM calls WHERE sent >= :since"
                                           " AND environment = :environment AND billable <> 0 GROUP BY operation"_s);
    select.bind(u":since"_s, since).bind(u":environment"_s, environment);
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        calls.insert(select.text(0), select.integer(1));
    if (!more)
        return unexpected(more.error());
    return calls;
}

Result<QList<RequestStatistics>> RequestReader::statistics(Timestamp now, const IntegrationId& integration)
{
    if (!m_database)
        return QList<RequestStatistics>();
    Statement select = m_database->prepare(u"SELECT operation, environment, latency, error_code <> '' FROM calls"
                                           " WHERE :integration = '' OR integration_id = :integration"
                                           " ORDER BY operation, environment, latency"_s);
    select.bind(u":integration"_s, integration);
    StatisticsBuilder builder;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        builder.add(select.text(0), select.text(1), select.integer(2), select.integer(3) != 0);
    if (!more)
        return unexpected(more.error());
    QList<RequestStatistics> all = builder.finish();
    if (const Result<> added = addLastMinute(all, now, integration); !added)
        return unexpected(added.error());
    return all;
}

Result<> RequestReader::addLastMinute(QList<RequestStatistics>& all, Timestamp now, const IntegrationId& integration)
{
    Statement select = m_database->prepare(
        u"SELECT operation, environment, max(number) FROM (SELECT operation, environment, count(*) AS number FROM calls"
        " WHERE sent > :since AND (:integration = '' OR integration_id = :integration) GROUP BY operation, environment, integration_id) GROUP BY operation, environment"_s);
    select.bind(u":since"_s, now - std::chrono::minutes(1)).bind(u":integration"_s, integration);
    Result<bool> more = select.next();
    for (; more && *more; more = select.next()) {
        for (RequestStatistics& one : all) {
            if (one.operation == select.text(0) && one.environment == select.text(1))
                one.lastMinute = select.integer(2);
        }
    }
    return more ? Result<>() : Result<>(unexpected(more.error()));
}

} // namespace egret

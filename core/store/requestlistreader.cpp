// SPDX-License-Identifier: Apache-2.0
#include "core/store/requestlistreader.h"

#include "core/store/datadirectory.h"
#include "core/store/querytokens.h"
#include "core/store/rowsort.h"
#include "core/store/wordfilter.h"

#include <array>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Field = RequestQuery::Field;
using Outcome = RequestQuery::Outcome;

constexpr qsizetype kMostTerms = 50;

constexpr std::array kFieldNames{
    std::pair{"endpoint"_L1, Field::Operation},
    std::pair{"operation"_L1, Field::Operation},
    std::pair{"error"_L1, Field::Error},
    std::pair{"item"_L1, Field::Item},
    std::pair{"integration"_L1, Field::Integration},
    std::pair{"request-id"_L1, Field::RequestId},
    std::pair{"environment"_L1, Field::Environment},
    std::pair{"status"_L1, Field::Status},
};

QString knownFields()
{
    QStringList names;
    for (const auto& [name, field] : kFieldNames)
        names.append(name);
    return names.join(", "_L1);
}

QStringList columnsOf(Field field)
{
    switch (field) {
    case Field::Words:
        return {u"operation"_s, u"item_id"_s, u"integration_id"_s, u"environment"_s, u"error_type"_s, u"error_code"_s,
            u"request_id"_s};
    case Field::Operation: return {u"operation"_s};
    case Field::Error: return {u"error_type"_s, u"error_code"_s};
    case Field::Item: return {u"item_id"_s};
    case Field::Integration: return {u"integration_id"_s};
    case Field::RequestId: return {u"request_id"_s};
    case Field::Environment: return {u"environment"_s};
    case Field::Status: break;
    }
    return {};
}

QString placeholder(qsizetype term)
{
    return u":term%1"_s.arg(term);
}

QString conditionOf(const RequestQuery::Term& term, qsizetype place)
{
    QStringList alternatives;
    for (const QString& column : columnsOf(term.field))
        alternatives.append(column + u" LIKE "_s + placeholder(place) + u" ESCAPE '\\'"_s);
    if (term.field == Field::Status)
        alternatives.append(u"CAST(status AS TEXT) = "_s + placeholder(place));
    return (term.excluded ? u" AND NOT ("_s : u" AND ("_s) + alternatives.join(" OR "_L1) + u')';
}

//! " WHERE …" of calls.
QString conditionOf(const RequestQuery& query)
{
    QString condition = u" WHERE true"_s;
    for (qsizetype place = 0; place < query.terms.size(); ++place)
        condition += conditionOf(query.terms[place], place);
    if (!query.integration.isEmpty())
        condition += u" AND integration_id = :integration"_s;
    if (query.since)
        condition += u" AND sent >= :since"_s;
    switch (query.outcome) {
    case Outcome::Any: return condition;
    case Outcome::Succeeded: return condition + u" AND error_code = ''"_s;
    case Outcome::Failed: return condition + u" AND error_code <> ''"_s;
    case Outcome::Slow: return condition + u" AND latency > %1"_s.arg(RequestQuery::kSlow.count());
    }
    Q_UNREACHABLE();
}

void bindTo(Statement& statement, const RequestQuery& query)
{
    for (qsizetype place = 0; place < query.terms.size(); ++place) {
        const RequestQuery::Term& term = query.terms[place];
        statement.bind(placeholder(place), term.field == Field::Status ? term.value : containsPattern(term.value));
    }
    statement.bind(u":integration"_s, query.integration);
    if (query.since)
        statement.bind(u":since"_s, *query.since);
}

//! A row of RequestListReader::sortedIndex().
void addTo(RowSort& sort, const Statement& row, RequestQuery::SortKey key, const QHash<ItemId, ItemName>& names)
{
    using SortKey = RequestQuery::SortKey;
    const qint64 id = row.integer(0);
    const qint64 sent = row.integer(1);
    switch (key) {
    case SortKey::Operation: return sort.addText(id, sent, row.text(2));
    case SortKey::EndUser: return sort.addText(id, sent, names.value(ItemId(row.text(3))).endUserName);
    case SortKey::Status: return sort.addNumber(id, sent, double(row.integer(4)));
    case SortKey::Latency: return sort.addNumber(id, sent, double(row.integer(5)));
    case SortKey::Error: return sort.addText(id, sent, row.text(6));
    case SortKey::RequestId: return sort.addText(id, sent, row.text(7));
    case SortKey::Sent: return sort.addNumber(id, sent, double(sent));
    }
}

//! \a latencies: sorted, at least one.
std::chrono::microseconds nearestRank(const std::vector<qint64>& latencies, size_t hundredths)
{
    return std::chrono::microseconds(latencies[(latencies.size() * hundredths + 99) / 100 - 1]);
}

Result<RequestQuery::Term> termOf(const QueryToken& token)
{
    if (token.field.isEmpty())
        return RequestQuery::Term{Field::Words, token.value, token.excluded};
    for (const auto& [name, field] : kFieldNames) {
        if (token.field == name)
            return RequestQuery::Term{field, token.value, token.excluded};
    }
    return refusedQuery(u"There is no field \"%1\"; there are %2"_s.arg(token.field, knownFields()), token.position);
}

} // namespace

Result<RequestQuery> parseRequestQuery(const QString& text)
{
    const Result<QList<QueryToken>> tokens = tokensOf(text);
    if (!tokens)
        return unexpected(tokens.error());
    RequestQuery query;
    for (const QueryToken& token : *tokens) {
        if (token.kind == QueryToken::Kind::End || token.kind == QueryToken::Kind::And)
            continue;
        if (token.kind != QueryToken::Kind::Term)
            return refusedQuery(u"OR and parentheses are not understood here: every word must hold"_s, token.position);
        if (query.terms.size() == kMostTerms)
            return refusedQuery(u"More than %1 words"_s.arg(kMostTerms), token.position);
        const Result<RequestQuery::Term> term = termOf(token);
        if (!term)
            return unexpected(term.error());
        query.terms.append(*term);
    }
    return query;
}

Result<std::unique_ptr<RequestListReader>> RequestListReader::open(const QString& directory)
{
    Result<std::unique_ptr<Database>> database = Database::open(
        DataDirectory(directory).requestsDatabase(), Database::Schema::Requests, Database::Access::ReadOnly);
    if (!database && database.error().kind != Error::Kind::NotFound)
        return unexpected(database.error());
    std::unique_ptr<RequestListReader> reader(new RequestListReader);
    if (database)
        reader->m_database = std::move(*database);
    return reader;
}

Result<std::vector<qint64>> RequestListReader::index(const RequestQuery& query, const QHash<ItemId, ItemName>& names)
{
    std::vector<qint64> numbers;
    if (!m_database)
        return numbers;
    if (query.sortKey != RequestQuery::SortKey::Sent)
        return sortedIndex(query, names);
    const QString direction = query.ascending ? u"ASC"_s : u"DESC"_s;
    Statement select = m_database->prepare(QString(u"SELECT id FROM calls"_s + conditionOf(query) + u" ORDER BY id "_s + direction));
    bindTo(select, query);
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        numbers.push_back(select.integer(0));
    if (!more)
        return unexpected(more.error());
    return numbers;
}

Result<std::vector<qint64>> RequestListReader::sortedIndex(const RequestQuery& query, const QHash<ItemId, ItemName>& names)
{
    Statement select = m_database->prepare(
        QString(u"SELECT id, sent, operation, item_id, status, latency, error_code, request_id FROM calls"_s + conditionOf(query)));
    bindTo(select, query);
    RowSort sort;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        addTo(sort, select, query.sortKey, names);
    if (!more)
        return unexpected(more.error());
    return sort.take(query.ascending);
}

Result<QList<RequestRecord>> RequestListReader::rows(const QList<qint64>& numbers)
{
    if (!m_database)
        return QList<RequestRecord>();
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return m_database
        ->prepare(u"SELECT c.id, c.sent, c.operation, c.integration_id, c.item_id, c.environment, c.attempt, c.latency,"
                  " c.status, c.error_type, c.error_code, c.request_id, c.billable"
                  " FROM json_each(:ids) k CROSS JOIN calls c ON c.id = k.value ORDER BY k.key"_s)
        .bind(u":ids"_s, QString(u'[' + texts.join(u',') + u']'))
        .all([](const Statement& row) {
            RequestRecord record;
            record.number = row.integer(0);
            record.sent = row.timestamp(1);
            record.operation = row.text(2);
            record.integration = IntegrationId(row.text(3));
            record.item = ItemId(row.text(4));
            record.environment = row.text(5);
            record.attempt = int(row.integer(6));
            record.latency = std::chrono::microseconds(row.integer(7));
            record.status = int(row.integer(8));
            record.errorType = row.text(9);
            record.errorCode = row.text(10);
            record.requestId = row.text(11);
            record.billable = row.integer(12) != 0;
            return record;
        });
}

Result<RequestTally> RequestListReader::tally(const RequestQuery& query)
{
    RequestTally tally;
    if (!m_database)
        return tally;
    Statement select = m_database->prepare(
        QString(u"SELECT latency, error_code <> '' FROM calls"_s + conditionOf(query) + u" ORDER BY latency"_s));
    bindTo(select, query);
    std::vector<qint64> latencies;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next()) {
        latencies.push_back(select.integer(0));
        tally.failed += select.integer(1);
        tally.slow += latencies.back() > RequestQuery::kSlow.count() ? 1 : 0;
    }
    if (!more)
        return unexpected(more.error());
    tally.all = qint64(latencies.size());
    if (latencies.empty())
        return tally;
    tally.median = nearestRank(latencies, 50);
    tally.percentile95 = nearestRank(latencies, 95);
    return tally;
}

Result<RequestTrend> RequestListReader::trend(const RequestQuery& query, Timestamp until, int points)
{
    Q_ASSERT(query.since && *query.since < until && points > 0);
    RequestTrend trend{*query.since, std::chrono::duration_cast<std::chrono::milliseconds>(until - *query.since) / points, {}};
    trend.points.resize(points);
    if (!m_database)
        return trend;
    std::vector<std::vector<qint64>> latencies(static_cast<size_t>(points));
    Statement select = m_database->prepare(QString(u"SELECT sent, latency, error_code <> '' FROM calls"_s + conditionOf(query)));
    bindTo(select, query);
    Result<bool> more = select.next();
    for (; more && *more; more = select.next()) {
        const auto place = (select.timestamp(0) - trend.since) / trend.step;
        if (place >= points)
            continue; // sent meanwhile
        ++trend.points[place].calls;
        trend.points[place].failed += select.integer(2);
        latencies[size_t(place)].push_back(select.integer(1));
    }
    if (!more)
        return unexpected(more.error());
    for (int place = 0; place < points; ++place) {
        std::vector<qint64>& ofPoint = latencies[size_t(place)];
        if (ofPoint.empty())
            continue;
        std::sort(ofPoint.begin(), ofPoint.end());
        trend.points[place].median = nearestRank(ofPoint, 50);
        trend.points[place].percentile95 = nearestRank(ofPoint, 95);
    }
    return trend;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "core/store/pathstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

RetiredPath readPath(const Statement& row)
{
    return {row.text(0), IntegrationId(row.text(1)), row.timestamp(2), row.timestamp(3), row.integer(4),
        row.optionalTimestamp(5), row.integer(6)};
}

} // namespace

Result<QList<RetiredPath>> selectRetiredPaths(Database& egret, const IntegrationId& integration)
{
    return egret
        .prepare(u"SELECT r.path_token, g.integration_id, r.retired, r.until, r.hits, r.last_hit,"
                 " (SELECT count(*) FROM items i JOIN item_facts f ON f.item_id = i.id WHERE i.integration_id = g.id"
                 " AND substr(f.webhook, -length(r.path_token)) = r.path_token)"
                 " FROM retired_paths r JOIN integrations g ON g.id = r.integration_id"
                 " WHERE :integration IN ('', g.integration_id) ORDER BY r.retired DESC, r.rowid DESC"_s)
        .bind(u":integration"_s, integration)
        .all(readPath);
}

PathStore::PathStore(Database& database)
    : m_database(database)
{
}

Result<> PathStore::rotate(const IntegrationId& integration, const QString& token, Timestamp now, Timestamp until)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement retire = m_database.prepare(
        u"INSERT INTO retired_paths (path_token, integration_id, retired, until)"
        " SELECT path_token, id, :now, :until FROM integrations WHERE integration_id = :id"_s);
    const Result<> retired = retire.bind(u":now"_s, now).bind(u":until"_s, until).bind(u":id"_s, integration).run();
    if (!retired)
        return retired;
    if (retire.affected() == 0) {
        return unexpected(
            Error::Kind::NotFound, u"integration"_s, u"There is no integration %1."_s.arg(integration.value()));
    }
    Statement renew = m_database.prepare(u"UPDATE integrations SET path_token = :token WHERE integration_id = :id"_s);
    if (const Result<> renewed = renew.bind(u":token"_s, token).bind(u":id"_s, integration).run(); !renewed)
        return renewed;
    scope->touch(StoreChange::Integrations);
    return scope->commit();
}

Result<qint64> PathStore::endGrace(const IntegrationId& integration, Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement end = m_database.prepare(
        u"UPDATE retired_paths SET until = :now WHERE until > :now"
        " AND integration_id = (SELECT id FROM integrations WHERE integration_id = :id)"_s);
    if (const Result<> ended = end.bind(u":now"_s, now).bind(u":id"_s, integration).run(); !ended)
        return unexpected(ended.error());
    const qint64 count = end.affected();
    scope->touch(StoreChange::Integrations);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return count;
}

Result<> PathStore::addHits(const QList<PathHits>& hits)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement add = m_database.prepare(
        u"UPDATE retired_paths SET hits = hits + :count, last_hit = max(coalesce(last_hit, 0), :last) WHERE path_token = :token"_s);
    for (const PathHits& some : hits) {
        const Result<> added
            = add.bind(u":count"_s, some.count).bind(u":last"_s, some.last).bind(u":token"_s, some.token).run();
        if (!added)
            return added;
    }
    scope->touch(StoreChange::Integrations);
    return scope->commit();
}

Result<QList<RetiredPath>> PathStore::retired(const IntegrationId& integration)
{
    return selectRetiredPaths(m_database, integration);
}

} // namespace egret

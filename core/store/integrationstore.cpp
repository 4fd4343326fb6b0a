// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"
#include "core/store/integrationstore.h"

#include "core/store/rows.h"
#include "core/store/sqltransaction.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected noSuchIntegration(const IntegrationId& id)
{
    return unexpected(Error::Kind::NotFound, u"integration"_s, u"There is no integration %1."_s.arg(id.value()));
}

//! \a itself may have it; empty: nobody may. Errors: Conflict with code "name".
Result<> checkFree(Database& database, const QString& name, const IntegrationId& itself)
{
    const auto read = [](const Statement& row) { return row.text(0); };
    const Result<std::optional<QString>> holder
        = database.prepare(u"SELECT integration_id FROM integrations WHERE name = :name AND integration_id <> :id"_s)
              .bind(u":name"_s, name)
              .bind(u":id"_s, itself)
              .first(read);
    if (!holder)
        return unexpected(holder.error());
    if (!*holder)
        return {};
    return unexpected(Error::Kind::Conflict, u"name"_s,
        u"The name \"%1\" is taken by integration %2: choose another."_s.arg(name, **holder));
}

} // namespace

IntegrationStore::IntegrationStore(Database& database)
    : m_database(database)
{
}

Result<> IntegrationStore::insert(const Integration& integration)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> free = checkFree(m_database, integration.name, {}); !free)
        return free;
    Statement insert
        = m_database.prepare(u"INSERT INTO integrations"
                             " (integration_id, name, environment, base_url, client_id, path_token, created)"
                             " VALUES (:id, :name, :environment, :base_url, :client_id, :path_token, :created)"_s);
    insert.bind(u":id"_s, integration.id)
        .bind(u":name"_s, integration.name)
        .bind(u":environment"_s, environmentName(integration.environment))
        .bind(u":base_url"_s, integration.baseUrl.toString(QUrl::FullyEncoded))
        .bind(u":client_id"_s, integration.clientId)
        .bind(u":path_token"_s, integration.pathToken)
        .bind(u":created"_s, integration.created);
    if (const Result<> done = insert.run(); !done)
        return done;
    scope->touch(StoreChange::Integrations);
    return scope->commit();
}

Result<> IntegrationStore::remove(const IntegrationId& id)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement remove = m_database.prepare(u"DELETE FROM integrations WHERE integration_id = :id"_s);
    if (const Result<> done = remove.bind(u":id"_s, id).run(); !done)
        return done;
    if (remove.affected() == 0)
        return noSuchIntegration(id);
    if (const Result<> gone = removeSnapshots(m_database); !gone)
        return gone;
    scope->touch(StoreChange::Integrations | StoreChange::Items | StoreChange::Transactions);
    return scope->commit();
}

Result<> IntegrationStore::rename(const IntegrationId& id, const QString& name)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> free = checkFree(m_database, name, id); !free)
        return free;
    Statement rename = m_database.prepare(u"UPDATE integrations SET name = :name WHERE integration_id = :id"_s);
    if (const Result<> done = rename.bind(u":name"_s, name).bind(u":id"_s, id).run(); !done)
        return done;
    if (rename.affected() == 0)
        return noSuchIntegration(id);
    scope->touch(StoreChange::Integrations);
    return scope->commit();
}

Result<Integration> IntegrationStore::find(const IntegrationId& id)
{
    const Result<std::optional<Integration>> found
        = m_database
              .prepare(u"SELECT "_s + kIntegrationColumns + u" FROM integrations g WHERE g.integration_id = :id"_s)
              .bind(u":id"_s, id)
              .first(readIntegration);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return noSuchIntegration(id);
    return **found;
}

Result<QList<Integration>> IntegrationStore::all()
{
    return m_database.prepare(u"SELECT "_s + kIntegrationColumns + u" FROM integrations g ORDER BY g.created, g.id"_s)
        .all(readIntegration);
}

Result<FetchStrategy> IntegrationStore::strategyOf(const IntegrationId& id)
{
    const auto read = [](const Statement& row) {
        return FetchStrategy{
            fetchStrategyFromName(row.text(0)).value_or(FetchStrategy::Kind::Sync), int(row.integer(1))};
    };
    const Result<std::optional<FetchStrategy>> found
        = m_database.prepare(u"SELECT strategy, window_days FROM integrations WHERE integration_id = :id"_s)
              .bind(u":id"_s, id)
              .first(read);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return noSuchIntegration(id);
    return **found;
}

Result<> IntegrationStore::setStrategy(const IntegrationId& id, const FetchStrategy& strategy)
{
    if (strategy.days < FetchStrategy::kFewestDays || strategy.days > FetchStrategy::kMostDays) {
        return unexpected(Error::Kind::InvalidInput, u"days"_s,
            u"%1 to %2 days can be read at each update."_s.arg(FetchStrategy::kFewestDays).arg(FetchStrategy::kMostDays));
    }
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement update = m_database.prepare(
        u"UPDATE integrations SET strategy = :strategy, window_days = :days WHERE integration_id = :id"_s);
    update.bind(u":strategy"_s, fetchStrategyName(strategy.kind)).bind(u":days"_s, qint64(strategy.days)).bind(u":id"_s, id);
    if (const Result<> done = update.run(); !done)
        return done;
    if (update.affected() == 0)
        return noSuchIntegration(id);
    scope->touch(StoreChange::Integrations);
    return scope->commit();
}

} // namespace egret

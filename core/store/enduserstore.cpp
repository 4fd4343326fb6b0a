// SPDX-License-Identifier: Apache-2.0
#include "core/store/enduserstore.h"

#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

EndUserStore::EndUserStore(Database& database)
    : m_database(database)
{
}

Result<> EndUserStore::upsert(const EndUserId& id, const QString& name, Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> done = upsert(*scope, id, name, now); !done)
        return done;
    return scope->commit();
}

Result<> EndUserStore::upsert(SqlTransaction& scope, const EndUserId& id, const QString& name, Timestamp now)
{
    Statement upsert = m_database.prepare(
        u"INSERT INTO end_users (end_user_id, heron_id, name, created, last_updated)"
        " VALUES (:id, :heron_id, :name, :created, :last_updated)"
        " ON CONFLICT (end_user_id) DO UPDATE SET name = excluded.name, last_updated = excluded.last_updated"
        " WHERE excluded.name <> '' AND excluded.name <> name"_s);
    upsert.bind(u":id"_s, id)
        .bind(u":heron_id"_s, makeId("eus_"_L1))
        .bind(u":name"_s, name)
        .bind(u":created"_s, now)
        .bind(u":last_updated"_s, now);
    if (const Result<> done = upsert.run(); !done)
        return done;
    if (upsert.affected() > 0)
        scope.touch(StoreChange::EndUsers);
    return {};
}

Result<EndUser> EndUserStore::find(const EndUserId& id)
{
    const auto read = [](const Statement& row) {
        return EndUser{EndUserId(row.text(0)), row.text(1), row.text(2), row.timestamp(3), row.timestamp(4)};
    };
    const Result<std::optional<EndUser>> found
        = m_database
              .prepare(
                  u"SELECT end_user_id, heron_id, name, created, last_updated FROM end_users WHERE end_user_id = :id"_s)
              .bind(u":id"_s, id)
              .first(read);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"end_user"_s, u"There is no end user \"%1\"."_s.arg(id.value()));
    return **found;
}

Result<EndUserHoldings> EndUserStore::holdings(const EndUserId& id)
{
    return selectHoldings(m_database, id);
}

Result<EndUserTraces> EndUserStore::traces(const EndUserId& id)
{
    return selectTraces(m_database, id);
}

Result<> EndUserStore::erase(const EndUserId& id)
{
    return eraseEndUser(m_database, id);
}

} // namespace egret

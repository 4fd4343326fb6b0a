// SPDX-License-Identifier: Apache-2.0
#include "core/store/linkvisitstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QString kVisits = u"SELECT v.link_id, g.integration_id, v.end_user_id, v.end_user_name, v.update_item, v.sealed,"
                        " v.state, v.cause, v.created, v.expires, v.last_updated, v.allow_duplicate"
                        " FROM link_visits v JOIN integrations g ON g.id = v.integration_id "_s;

LinkVisit readVisit(const Statement& row)
{
    LinkVisit visit;
    visit.id = row.text(0);
    visit.integration = IntegrationId(row.text(1));
    visit.endUser = EndUserId(row.text(2));
    visit.endUserName = row.text(3);
    visit.updateOf = ItemId(row.text(4));
    visit.sealed = row.bytes(5);
    visit.state = linkVisitStateFromName(row.text(6)).value_or(LinkVisitState::Failed);
    visit.cause = row.text(7);
    visit.created = row.timestamp(8);
    visit.expires = row.timestamp(9);
    visit.lastUpdated = row.timestamp(10);
    visit.allowDuplicate = row.integer(11) != 0;
    return visit;
}

LinkVisitStep readStep(const Statement& row)
{
    return {row.text(0), row.timestamp(1), row.text(2), row.text(3)};
}

Unexpected noSuchVisit(const QString& id)
{
    return unexpected(Error::Kind::NotFound, u"link"_s, u"There is no visit to Link %1."_s.arg(id));
}

} // namespace

LinkVisitStore::LinkVisitStore(Database& database)
    : m_database(database)
{
}

Result<> LinkVisitStore::add(const LinkVisit& visit)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement insert = m_database.prepare(
        u"INSERT INTO link_visits (link_id, integration_id, end_user_id, end_user_name, update_item, sealed, state, cause,"
        " created, expires, last_updated, allow_duplicate) SELECT :id, g.id, :end_user, :name, :update_of, :sealed, :state, :cause, :created,"
        " :expires, :created, :allow_duplicate FROM integrations g WHERE g.integration_id = :integration"_s);
    insert.bind(u":id"_s, visit.id)
        .bind(u":end_user"_s, visit.endUser)
        .bind(u":name"_s, visit.endUserName)
        .bind(u":update_of"_s, visit.updateOf)
        .bind(u":sealed"_s, visit.sealed)
        .bind(u":state"_s, linkVisitStateName(visit.state))
        .bind(u":cause"_s, visit.cause)
        .bind(u":created"_s, visit.created)
        .bind(u":expires"_s, visit.expires)
        .bind(u":allow_duplicate"_s, visit.allowDuplicate ? 1 : 0)
        .bind(u":integration"_s, visit.integration);
    if (const Result<> done = insert.run(); !done)
        return done;
    if (insert.affected() == 0) {
        return unexpected(
            Error::Kind::NotFound, u"integration"_s, u"There is no integration %1."_s.arg(visit.integration.value()));
    }
    scope->touch(StoreChange::Items); // whoever lists Items shows which ones wait for their end users
    return scope->commit();
}

Result<LinkVisit> LinkVisitStore::find(const QString& id)
{
    const Result<std::optional<LinkVisit>> found
        = m_database.prepare(QString(kVisits + u"WHERE v.link_id = :id"_s)).bind(u":id"_s, id).first(readVisit);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return noSuchVisit(id);
    return **found;
}

Result<QList<LinkVisit>> LinkVisitStore::open()
{
    return m_database.prepare(QString(kVisits + u"WHERE v.state = 'open' ORDER BY v.id"_s)).all(readVisit);
}

Result<QList<LinkVisit>> LinkVisitStore::all()
{
    return m_database.prepare(QString(kVisits + u"ORDER BY v.id DESC"_s)).all(readVisit);
}

Result<> LinkVisitStore::setState(const QString& id, LinkVisitState state, const QString& cause, Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement update = m_database.prepare(
        u"UPDATE link_visits SET state = :state, cause = :cause, last_updated = :now WHERE link_id = :id"_s);
    const Result<> done = update.bind(u":state"_s, linkVisitStateName(state))
                              .bind(u":cause"_s, cause)
                              .bind(u":now"_s, now)
                              .bind(u":id"_s, id)
                              .run();
    if (!done)
        return done;
    if (update.affected() == 0)
        return noSuchVisit(id);
    scope->touch(StoreChange::Items);
    return scope->commit();
}

Result<> LinkVisitStore::addSteps(const QString& id, const QList<LinkVisitStep>& steps)
{
    if (const Result<LinkVisit> visit = find(id); !visit)
        return unexpected(visit.error());
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement insert = m_database.prepare(
        u"INSERT OR IGNORE INTO link_steps (visit, step_key, at, name, detail)"
        " VALUES ((SELECT id FROM link_visits WHERE link_id = :id), :key, :at, :name, :detail)"_s);
    for (const LinkVisitStep& step : steps) {
        const Result<> done = insert.bind(u":id"_s, id)
                                  .bind(u":key"_s, step.key)
                                  .bind(u":at"_s, step.at)
                                  .bind(u":name"_s, step.name)
                                  .bind(u":detail"_s, step.detail)
                                  .run();
        if (!done)
            return done;
    }
    return scope->commit();
}

Result<QList<LinkVisitStep>> LinkVisitStore::steps(const QString& id)
{
    return m_database
        .prepare(u"SELECT s.step_key, s.at, s.name, s.detail FROM link_steps s JOIN link_visits v ON v.id = s.visit"
                 " WHERE v.link_id = :id ORDER BY s.id"_s)
        .bind(u":id"_s, id)
        .all(readStep);
}

} // namespace egret

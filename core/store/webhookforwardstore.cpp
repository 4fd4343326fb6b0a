// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookforwardstore.h"

#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

WebhookForward readForward(const Statement& row)
{
    return {row.text(0), IntegrationId(row.text(1)), QUrl(row.text(2)), row.timestamp(3), row.integer(4), row.integer(5),
        row.integer(6), row.text(7)};
}

} // namespace

WebhookForwardStore::WebhookForwardStore(Database& database)
    : m_database(database)
{
}

Result<> WebhookForwardStore::add(const WebhookForward& forward)
{
    Statement insert = m_database.prepare(
        u"INSERT OR IGNORE INTO forwards (forward_id, integration_id, url, created) VALUES (:id, :integration, :url, :created)"_s);
    insert.bind(u":id"_s, forward.id)
        .bind(u":integration"_s, forward.integration)
        .bind(u":url"_s, forward.url.toString(QUrl::FullyEncoded))
        .bind(u":created"_s, forward.created);
    if (const Result<> done = insert.run(); !done)
        return done;
    if (insert.affected() == 0)
        return unexpected(Error::Kind::Conflict, u"to"_s, u"The integration's webhooks are sent there already."_s);
    return {};
}

Result<> WebhookForwardStore::remove(const QString& id)
{
    Statement remove = m_database.prepare(u"DELETE FROM forwards WHERE forward_id = :id"_s);
    if (const Result<> done = remove.bind(u":id"_s, id).run(); !done)
        return done;
    if (remove.affected() == 0)
        return unexpected(Error::Kind::NotFound, u"forward"_s, u"There is no forward %1."_s.arg(id));
    return {};
}

Result<QList<WebhookForward>> WebhookForwardStore::all()
{
    return m_database
        .prepare(u"SELECT forward_id, integration_id, url, created,"
                 " (SELECT count(*) FROM forward_jobs j WHERE j.forward_id = f.forward_id AND state = 'sent'),"
                 " (SELECT count(*) FROM forward_jobs j WHERE j.forward_id = f.forward_id AND state = 'waiting'),"
                 " (SELECT count(*) FROM forward_jobs j WHERE j.forward_id = f.forward_id AND state = 'given_up'),"
                 " coalesce((SELECT cause FROM forward_jobs j WHERE j.forward_id = f.forward_id AND state <> 'sent'"
                 " ORDER BY id DESC LIMIT 1), '') FROM forwards f ORDER BY created, forward_id"_s)
        .all(readForward);
}

Result<QStringList> WebhookForwardStore::ready(Timestamp now)
{
    const Result<QList<QString>> ids
        = m_database
              .prepare(u"SELECT forward_id FROM forwards f WHERE EXISTS (SELECT 1 FROM forward_jobs j"
                       " WHERE j.forward_id = f.forward_id AND state = 'waiting' AND next_try <= :now)"_s)
              .bind(u":now"_s, now)
              .all([](const Statement& row) { return row.text(0); });
    if (!ids)
        return unexpected(ids.error());
    return QStringList(*ids);
}

Result<QList<ForwardJob>> WebhookForwardStore::due(const QString& forward, Timestamp now, int limit)
{
    return m_database
        .prepare(u"SELECT j.id, j.webhook_id, f.url, j.attempts FROM forward_jobs j JOIN forwards f USING (forward_id)"
                 " WHERE j.forward_id = :forward AND j.state = 'waiting' AND j.next_try <= :now"
                 " ORDER BY j.next_try, j.id LIMIT :limit"_s)
        .bind(u":forward"_s, forward)
        .bind(u":now"_s, now)
        .bind(u":limit"_s, qint64(limit))
        .all([](const Statement& row) {
            return ForwardJob{row.integer(0), WebhookId(row.text(1)), QUrl(row.text(2)), int(row.integer(3))};
        });
}

Result<std::optional<Timestamp>> WebhookForwardStore::next()
{
    const auto next = m_database.prepare(u"SELECT min(next_try) FROM forward_jobs WHERE state = 'waiting'"_s)
                          .first([](const Statement& row) { return row.optionalTimestamp(0); });
    if (!next)
        return unexpected(next.error());
    return next->value_or(std::nullopt);
}

Result<> WebhookForwardStore::noteSent(qint64 row, int status)
{
    return m_database
        .prepare(u"UPDATE forward_jobs SET state = 'sent', status = :status, cause = '', attempts = attempts + 1"
                 " WHERE id = :row"_s)
        .bind(u":status"_s, qint64(status))
        .bind(u":row"_s, row)
        .run();
}

Result<> WebhookForwardStore::noteFailure(
    qint64 row, int status, const QString& cause, std::optional<Timestamp> nextTry)
{
    Statement update = m_database.prepare(
        u"UPDATE forward_jobs SET state = :state, status = :status, cause = :cause, attempts = attempts + 1,"
        " next_try = coalesce(:next_try, next_try) WHERE id = :row"_s);
    update.bind(u":state"_s, nextTry ? u"waiting"_s : u"given_up"_s)
        .bind(u":status"_s, qint64(status))
        .bind(u":cause"_s, cause)
        .bind(u":next_try"_s, nextTry)
        .bind(u":row"_s, row);
    return update.run();
}

} // namespace egret

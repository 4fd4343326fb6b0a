// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/webhookrows.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kActionNames{
    std::pair{WebhookEvent::Action::SyncItem, "sync_item"_L1},
    std::pair{WebhookEvent::Action::RefreshItem, "refresh_item"_L1},
    std::pair{WebhookEvent::Action::KeepOnly, "keep_only"_L1},
};

QString actionName(WebhookEvent::Action action)
{
    for (const auto& [value, name] : kActionNames) {
        if (value == action)
            return name;
    }
    Q_UNREACHABLE();
}

WebhookEvent::Action actionFromName(const QString& name)
{
    for (const auto& [value, known] : kActionNames) {
        if (name == known)
            return value;
    }
    return WebhookEvent::Action::KeepOnly;
}

QString insertInto(QLatin1String table)
{
    return u"INSERT INTO "_s + table
        + u" (webhook_id, integration_id, received, bytes, type, code, item_id, environment, aliases, action,"
          " verification, failed_check, checks, state, cause, headers, body, sealed_body)"
          " VALUES (:id, :integration, :received, :bytes, :type, :code, :item, :environment, :aliases, :action,"
          " :verification, :failed_check, :checks, :state, :cause, :headers, :body, :sealed_body)";
}

Result<> insert(Statement& statement, const WebhookRecord& record)
{
    const bool failed = record.verification == Verification::Failed;
    const WebhookDelivery& delivery = record.delivery;
    const QString headers = headersToText(delivery.headers);
    statement.bind(u":id"_s, delivery.id)
        .bind(u":integration"_s, delivery.integration)
        .bind(u":received"_s, delivery.received)
        .bind(u":bytes"_s, headers.size() + delivery.body.size() + record.sealedBody.size())
        .bind(u":type"_s, record.event.type)
        .bind(u":code"_s, record.event.code)
        .bind(u":item"_s, record.event.item)
        .bind(u":environment"_s, record.event.environment)
        .bind(u":aliases"_s, record.event.aliases)
        .bind(u":action"_s, actionName(record.event.action));
    return statement.bind(u":verification"_s, verificationName(record.verification))
        .bind(u":failed_check"_s, record.failedCheck)
        .bind(u":checks"_s, checksToText(record.checks))
        .bind(u":state"_s, webhookStateName(failed ? WebhookState::Rejected : WebhookState::Received))
        .bind(u":cause"_s, failed ? firstFailure(record.checks) : QString())
        .bind(u":headers"_s, headers)
        .bind(u":body"_s, delivery.body)
        .bind(u":sealed_body"_s, record.sealedBody)
        .run();
}

//! Ids of the ring have no gaps but at its old end, so its newest rows are those above the highest id less the bound.
Result<> dropOldestRejections(Database& database)
{
    Statement byCount
        = database.prepare(u"DELETE FROM rejections WHERE id <= (SELECT max(id) FROM rejections) - :rows"_s);
    if (const Result<> done = byCount.bind(u":rows"_s, WebhookStore::kMaxRejectedRows).run(); !done)
        return done;
    Statement byBytes = database.prepare(
        u"DELETE FROM rejections WHERE id <= (SELECT max(id) FROM"
        " (SELECT id, sum(bytes) OVER (ORDER BY id DESC) AS newer FROM rejections) WHERE newer > :bytes)"_s);
    return byBytes.bind(u":bytes"_s, WebhookStore::kMaxRejectedBytes).run();
}

//! What failed after it was stored joins the bounded ring, so that forged keys cannot fill the disk.
Result<> moveToRejections(Database& database, const WebhookId& id)
{
    const QString columns = u"webhook_id, integration_id, received, bytes, type, code, item_id, environment, aliases, action,"
                            " verification, failed_check, checks, state, attempts, cause, headers, body, sealed_body"_s;
    Statement copy = database.prepare(
        u"INSERT INTO rejections ("_s + columns + u") SELECT "_s + columns + u" FROM deliveries WHERE webhook_id = :id"_s);
    if (const Result<> done = copy.bind(u":id"_s, id.value()).run(); !done)
        return done;
    Statement remove = database.prepare(u"DELETE FROM deliveries WHERE webhook_id = :id"_s);
    if (const Result<> done = remove.bind(u":id"_s, id.value()).run(); !done)
        return done;
    return dropOldestRejections(database);
}

WebhookRecord readRecord(const Statement& row)
{
    const WebhookSummary summary = readWebhook(row);
    WebhookRecord record;
    record.verification = summary.verification;
    record.failedCheck = summary.failedCheck;
    record.event.type = summary.type;
    record.event.code = summary.code;
    record.event.item = summary.item;
    record.event.environment = summary.environment;
    record.event.aliases = row.texts(kWebhookColumnCount);
    record.event.action = actionFromName(row.text(kWebhookColumnCount + 1));
    record.checks = checksFromText(row.text(kWebhookColumnCount + 2));
    record.delivery = {summary.id, summary.integration, summary.received,
        headersFromText(row.text(kWebhookColumnCount + 3)), row.bytes(kWebhookColumnCount + 4)};
    record.sealedBody = row.bytes(kWebhookColumnCount + 5);
    return record;
}

Result<qint64> number(Statement statement)
{
    const Result<std::optional<qint64>> value = statement.first([](const Statement& row) { return row.integer(0); });
    if (!value)
        return unexpected(value.error());
    return value->value_or(0);
}

Result<> runForDelivery(Statement& update, const WebhookId& id)
{
    if (const Result<> done = update.bind(u":id"_s, id).run(); !done)
        return done;
    if (update.affected() == 0)
        return unexpected(Error::Kind::NotFound, u"webhook"_s, u"There is no accepted webhook %1."_s.arg(id.value()));
    return {};
}

} // namespace

WebhookStore::WebhookStore(Database& database)
    : m_database(database)
{
}

Result<> WebhookStore::append(const QList<WebhookRecord>& records)
{
    if (records.isEmpty())
        return {};
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement accept = m_database.prepare(insertInto("deliveries"_L1));
    Statement reject = m_database.prepare(insertInto("rejections"_L1));
    bool rejected = false;
    for (const WebhookRecord& record : records) {
        const bool failed = record.verification == Verification::Failed;
        if (const Result<> done = insert(failed ? reject : accept, record); !done)
            return done;
        rejected = rejected || failed;
    }
    if (rejected) {
        if (const Result<> done = dropOldestRejections(m_database); !done)
            return done;
    }
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

Result<QList<WebhookRecord>> WebhookStore::unhandled(int limit)
{
    return unhandledAfter(WebhookId(), limit);
}

Result<QList<WebhookRecord>> WebhookStore::unhandledAfter(const WebhookId& last, int limit)
{
    return m_database
        .prepare(u"SELECT "_s + kWebhookColumns
            + u", aliases, action, checks, headers, body, sealed_body FROM deliveries WHERE state = 'received'"
              " AND id > coalesce((SELECT id FROM deliveries WHERE webhook_id = :last), 0) ORDER BY id LIMIT :limit")
        .bind(u":last"_s, last)
        .bind(u":limit"_s, limit)
        .all(readRecord);
}

Result<qint64> WebhookStore::unhandledCount()
{
    return number(m_database.prepare(u"SELECT count(*) FROM deliveries WHERE state = 'received'"_s));
}

Result<qint64> WebhookStore::unhandledBytes()
{
    return number(m_database.prepare(u"SELECT sum(bytes) FROM deliveries WHERE state = 'received'"_s));
}

Result<> WebhookStore::setState(const WebhookId& id, WebhookState state, const QString& cause)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const bool attempted = state == WebhookState::Handled || state == WebhookState::Failed;
    Statement update = m_database.prepare(
        u"UPDATE deliveries SET state = :state, cause = :cause, attempts = attempts + :attempts WHERE webhook_id = :id"_s);
    update.bind(u":state"_s, webhookStateName(state)).bind(u":cause"_s, cause).bind(u":attempts"_s, attempted);
    if (const Result<> done = runForDelivery(update, id); !done)
        return done;
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

Result<> WebhookStore::setHandled(const QList<WebhookId>& ids)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement update = m_database.prepare(
        u"UPDATE deliveries SET state = :state, cause = '', attempts = attempts + 1 WHERE webhook_id = :id"_s);
    update.bind(u":state"_s, webhookStateName(WebhookState::Handled));
    for (const WebhookId& id : ids) {
        if (const Result<> done = update.bind(u":id"_s, id).run(); !done)
            return done;
    }
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

Result<> WebhookStore::setVerification(
    const WebhookId& id, Verification verification, const QString& failedCheck, const QJsonArray& checks)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    const bool failed = verification == Verification::Failed;
    Statement update = m_database.prepare(
        u"UPDATE deliveries SET verification = :verification, failed_check = :failed_check, checks = :checks,"
        " state = coalesce(nullif(:state, ''), state), cause = coalesce(nullif(:cause, ''), cause)"
        " WHERE webhook_id = :id"_s);
    update.bind(u":verification"_s, verificationName(verification))
        .bind(u":failed_check"_s, failedCheck)
        .bind(u":checks"_s, checksToText(checks))
        .bind(u":state"_s, failed ? webhookStateName(WebhookState::Rejected) : QString())
        .bind(u":cause"_s, failed ? firstFailure(checks) : QString());
    if (const Result<> done = runForDelivery(update, id); !done)
        return done;
    if (failed) {
        if (const Result<> moved = moveToRejections(m_database, id); !moved)
            return moved;
    }
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

} // namespace egret

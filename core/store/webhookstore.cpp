// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookstore.h"

#include "core/store/erasure.h"
#include "core/store/rawstatement.h"
#include "core/store/sqltransaction.h"
#include "core/store/webhookring.h"
#include "core/store/webhookrows.h"
#include "core/store/webhookselect.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr char kVerifiedAfter[]
    = "SELECT webhook_id, integration_id, received, body, sealed_body, type, item_id FROM deliveries WHERE state = 'verified'"
      " AND id > coalesce((SELECT id FROM deliveries WHERE webhook_id = ?1), 0) ORDER BY id LIMIT ?2";
constexpr char kSettle[]
    = "UPDATE deliveries SET state = ?1, cause = ?2, attempts = attempts + 1 WHERE webhook_id = ?3";

Result<> runForDelivery(Statement& update, const WebhookId& id)
{
    if (const Result<> done = update.bind(u":id"_s, id).run(); !done)
        return done;
    if (update.affected() == 0)
        return unexpected(Error::Kind::NotFound, u"webhook"_s, u"There is no accepted webhook %1."_s.arg(id.value()));
    return {};
}

} // namespace

WebhookStore::WebhookStore(Database& database, const RejectionRing& ring)
    : m_database(database)
    , m_ring(ring)
    , m_accept(std::make_unique<WebhookInsert>(database, "deliveries"_L1))
    , m_reject(std::make_unique<WebhookInsert>(database, "rejections"_L1))
    , m_verifiedAfter(std::make_unique<RawStatement>(database, kVerifiedAfter))
    , m_settle(std::make_unique<RawStatement>(database, kSettle))
{
}

WebhookStore::~WebhookStore() = default;

Result<> WebhookStore::append(const QList<WebhookRecord>& records)
{
    if (records.isEmpty())
        return {};
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> inserted = insertAll(records); !inserted)
        return inserted;
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

Result<> WebhookStore::insertAll(const QList<WebhookRecord>& records)
{
    bool rejected = false;
    for (const WebhookRecord& record : records) {
        const bool failed = record.verification == Verification::Failed;
        if (const Result<> done = (failed ? m_reject : m_accept)->run(record); !done)
            return done;
        rejected = rejected || failed;
    }
    return rejected ? dropOldestRejections(m_database, m_ring.bytes) : Result<>();
}

Result<QList<WebhookRecord>> WebhookStore::verifiedAfter(const WebhookId& last, int limit)
{
    RawStatement& select = *m_verifiedAfter;
    select.bind(1, last.value()).bind(2, qint64(limit));
    QList<WebhookRecord> records;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next()) {
        WebhookRecord record;
        record.delivery.id = WebhookId(select.text(0));
        record.delivery.integration = IntegrationId(select.text(1));
        record.delivery.received = fromMicroseconds(select.integer(2));
        record.delivery.body = select.bytes(3);
        record.sealedBody = select.bytes(4);
        record.event.type = select.text(5);
        record.event.item = ItemId(select.text(6));
        record.verification = Verification::Verified;
        records.append(record);
    }
    if (!more)
        return unexpected(more.error());
    return records;
}

Result<QList<WebhookRecord>> WebhookStore::dueForJudging(Timestamp now, int limit)
{
    return m_database
        .prepare(u"SELECT "_s + kWebhookColumns + kRecordColumns
            + u" FROM deliveries WHERE state = 'received' AND next_try <= :now ORDER BY next_try, id LIMIT :limit")
        .bind(u":now"_s, now)
        .bind(u":limit"_s, limit)
        .all(readRecord);
}

Result<std::optional<Timestamp>> WebhookStore::nextJudging()
{
    const auto next = m_database.prepare(u"SELECT min(next_try) FROM deliveries WHERE state = 'received'"_s)
                          .first([](const Statement& row) { return row.optionalTimestamp(0); });
    if (!next)
        return unexpected(next.error());
    return next->value_or(std::nullopt);
}

Result<WebhookRecord> WebhookStore::find(const WebhookId& id)
{
    return selectWebhookRecord(m_database, id);
}

Result<WebhookBacklog> WebhookStore::waiting()
{
    const Result<std::optional<WebhookBacklog>> backlog
        = m_database.prepare(u"SELECT count(*), sum(bytes) FROM deliveries WHERE state = 'verified'"_s)
              .first([](const Statement& row) { return WebhookBacklog{row.integer(0), row.integer(1)}; });
    if (!backlog)
        return unexpected(backlog.error());
    return backlog->value_or(WebhookBacklog());
}

Result<QHash<IntegrationId, WebhookBacklog>> WebhookStore::unchecked()
{
    const auto read = [](const Statement& row) {
        return std::pair(IntegrationId(row.text(0)), WebhookBacklog{row.integer(1), row.integer(2)});
    };
    const Result<QList<std::pair<IntegrationId, WebhookBacklog>>> pairs
        = m_database
              .prepare(u"SELECT integration_id, count(*), sum(bytes) FROM deliveries WHERE state = 'received'"
                       " GROUP BY integration_id"_s)
              .all(read);
    if (!pairs)
        return unexpected(pairs.error());
    return QHash<IntegrationId, WebhookBacklog>(pairs->cbegin(), pairs->cend());
}

Result<> WebhookStore::settle(const QList<WebhookOutcome>& outcomes)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database, SqlTransaction::Durability::Deferred);
    if (!scope)
        return unexpected(scope.error());
    RawStatement& update = *m_settle;
    for (const auto& [id, state, cause] : outcomes) {
        const QString name = webhookStateName(state);
        if (const Result<> done = update.bind(1, name).bind(2, cause).bind(3, id.value()).run(); !done)
            return done;
    }
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

Result<> WebhookStore::postpone(const QList<WebhookDelay>& delays)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database, SqlTransaction::Durability::Deferred);
    if (!scope)
        return unexpected(scope.error());
    Statement update = m_database.prepare(u"UPDATE deliveries SET next_try = :next_try, cause = :cause,"
                                          " attempts = attempts + 1 WHERE webhook_id = :id AND state = 'received'"_s);
    for (const auto& [id, nextTry, cause] : delays) {
        update.bind(u":next_try"_s, nextTry).bind(u":cause"_s, cause).bind(u":id"_s, id);
        if (const Result<> done = update.run(); !done)
            return done;
    }
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

Result<> WebhookStore::setVerification(
    const WebhookId& id, Verification verification, const QString& failedCheck, const QByteArray& checks)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database, SqlTransaction::Durability::Deferred);
    if (!scope)
        return unexpected(scope.error());
    const bool failed = verification == Verification::Failed;
    Statement update = m_database.prepare(
        u"UPDATE deliveries SET verification = :verification, failed_check = :failed_check, checks = :checks,"
        " state = :state, cause = :cause WHERE webhook_id = :id"_s);
    update.bind(u":verification"_s, verificationName(verification))
        .bind(u":failed_check"_s, failedCheck)
        .bind(u":checks"_s, QString::fromUtf8(checks))
        .bind(u":state"_s, webhookStateName(stateAfter(verification)))
        .bind(u":cause"_s, failed ? firstFailure(checks) : QString());
    if (const Result<> done = runForDelivery(update, id); !done)
        return done;
    if (failed) {
        if (const Result<> moved = moveToRejections(m_database, id, m_ring.bytes); !moved)
            return moved;
    }
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

Result<> WebhookStore::rememberKey(const SeenKey& key)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement insert = m_database.prepare(
        u"INSERT INTO verification_keys (scope, kid, jwk, first_seen, last_seen) VALUES (:scope, :kid, :jwk, :seen, :seen)"
        " ON CONFLICT (scope, kid) DO UPDATE SET jwk = excluded.jwk, last_seen = excluded.last_seen"_s);
    insert.bind(u":scope"_s, key.scope)
        .bind(u":kid"_s, key.kid)
        .bind(u":jwk"_s, QString::fromUtf8(QJsonDocument(key.jwk).toJson(QJsonDocument::Compact)))
        .bind(u":seen"_s, key.seen);
    if (const Result<> done = insert.run(); !done)
        return done;
    return scope->commit();
}

Result<qint64> WebhookStore::putBack(const QList<WebhookId>& ids)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement update = m_database.prepare(
        u"UPDATE deliveries SET state = CASE verification WHEN 'verified' THEN 'verified' ELSE 'received' END,"
        " next_try = 0, cause = '' WHERE webhook_id = :id AND edited_from = '' AND state <> 'rejected'"_s);
    qint64 count = 0;
    for (const WebhookId& id : ids) {
        if (const Result<> done = update.bind(u":id"_s, id).run(); !done)
            return unexpected(done.error());
        count += update.affected();
    }
    scope->touch(StoreChange::Webhooks);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return count;
}

Result<qint64> WebhookStore::prune(Timestamp before, bool anyAge, int limit)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement remove = m_database.prepare(
        u"DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries WHERE state IN ('handled', 'ignored')"
        " AND (:any_age OR received < :before) ORDER BY id LIMIT :limit)"_s);
    remove.bind(u":before"_s, before).bind(u":any_age"_s, qint64(anyAge)).bind(u":limit"_s, qint64(limit));
    if (const Result<> done = remove.run(); !done)
        return unexpected(done.error());
    const qint64 count = remove.affected();
    if (count > 0)
        scope->touch(StoreChange::Webhooks);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return count;
}

Result<qint64> WebhookStore::usedBytes()
{
    const Result<std::optional<qint64>> used
        = m_database
              .prepare(u"SELECT (page_count - freelist_count) * page_size"
                       " FROM pragma_page_count, pragma_freelist_count, pragma_page_size"_s)
              .first([](const Statement& row) { return row.integer(0); });
    if (!used)
        return unexpected(used.error());
    return used->value_or(0);
}

Result<> WebhookStore::pruneRejections(Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> dropped = dropRejectionsBefore(m_database, now - m_ring.age); !dropped)
        return dropped;
    if (const Result<> dropped = dropOldestRejections(m_database, m_ring.bytes); !dropped)
        return dropped;
    scope->touch(StoreChange::Webhooks);
    return scope->commit();
}

Result<ErasedDeliveries> WebhookStore::eraseOf(const EndUserTraces& traces)
{
    return eraseDeliveries(m_database, traces);
}

} // namespace egret

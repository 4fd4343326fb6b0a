// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookring.h"

#include "core/store/webhookrows.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString insertInto(QLatin1String table)
{
    return u"INSERT INTO "_s + table
        + u" (webhook_id, integration_id, received, bytes, type, code, item_id, environment, aliases, action,"
          " verification, failed_check, checks, state, cause, headers, body, sealed_body, fold, digest, duplicate_of,"
          " duplicate_exact, edited_from)"
          " VALUES (:id, :integration, :received, :bytes, :type, :code, :item, :environment, :aliases, :action,"
          " :verification, :failed_check, :checks, :state, :cause, :headers, :body, :sealed_body, :fold, :digest,"
          " :duplicate_of, :duplicate_exact, :edited_from)";
}

Result<> countDropped(Database& database, qint64 rows)
{
    if (rows == 0)
        return {};
    return database
        .prepare(u"INSERT INTO counters (name, value) VALUES ('rejections_dropped', :rows)"
                 " ON CONFLICT (name) DO UPDATE SET value = value + excluded.value"_s)
        .bind(u":rows"_s, rows)
        .run();
}

Result<> dropCounted(Database& database, Statement remove)
{
    if (const Result<> done = remove.run(); !done)
        return done;
    return countDropped(database, remove.affected());
}

} // namespace

WebhookInsert::WebhookInsert(Database& database, QLatin1String table)
    : m_insert(database.prepare(insertInto(table)))
    , m_first(database.prepare(u"SELECT webhook_id, digest FROM deliveries WHERE fold = :fold AND duplicate_of = ''"
                               " AND fold <> 0 AND received >= :since ORDER BY id DESC LIMIT 1"_s))
{
}

Result<> WebhookInsert::findFirst(const WebhookRecord& record)
{
    m_duplicateOf = WebhookId();
    m_exact = false;
    if (record.fold == 0 || record.verification == Verification::Failed)
        return {};
    m_first.bind(u":fold"_s, record.fold)
        .bind(u":since"_s, record.delivery.received - WebhookStore::kFoldingTime);
    const auto first = m_first.first([](const Statement& row) { return std::pair(row.text(0), row.integer(1)); });
    if (!first)
        return unexpected(first.error());
    if (*first) {
        m_duplicateOf = WebhookId((*first)->first);
        m_exact = (*first)->second == record.digest;
    }
    return {};
}

Result<> WebhookInsert::run(const WebhookRecord& record)
{
    if (const Result<> looked = findFirst(record); !looked)
        return looked;
    const WebhookDelivery& delivery = record.delivery;
    const QString headers = headersToText(delivery.headers);
    m_insert.bind(u":id"_s, delivery.id)
        .bind(u":integration"_s, delivery.integration)
        .bind(u":received"_s, delivery.received)
        .bind(u":bytes"_s, headers.size() + delivery.body.size() + record.sealedBody.size())
        .bind(u":type"_s, record.event.type)
        .bind(u":code"_s, record.event.code)
        .bind(u":item"_s, record.event.item)
        .bind(u":environment"_s, record.event.environment)
        .bind(u":aliases"_s, record.event.aliases)
        .bind(u":action"_s, webhookActionName(record.event.action))
        .bind(u":verification"_s, verificationName(record.verification))
        .bind(u":failed_check"_s, record.failedCheck)
        .bind(u":checks"_s, checksToText(record.checks))
        .bind(u":state"_s, webhookStateName(record.editedFrom.isEmpty() ? stateAfter(record.verification) : WebhookState::Ignored))
        .bind(u":cause"_s, record.verification == Verification::Failed ? firstFailure(record.checks) : QString());
    return m_insert.bind(u":headers"_s, headers)
        .bind(u":body"_s, delivery.body)
        .bind(u":sealed_body"_s, record.sealedBody)
        .bind(u":fold"_s, record.fold)
        .bind(u":digest"_s, record.digest)
        .bind(u":duplicate_of"_s, m_duplicateOf)
        .bind(u":duplicate_exact"_s, qint64(m_exact))
        .bind(u":edited_from"_s, record.editedFrom)
        .run();
}

WebhookState stateAfter(Verification verification)
{
    switch (verification) {
    case Verification::Verified: return WebhookState::Verified;
    case Verification::Failed: return WebhookState::Rejected;
    case Verification::NotChecked: return WebhookState::Received;
    }
    Q_UNREACHABLE();
}

Result<> moveToRejections(Database& database, const WebhookId& id)
{
    const QString columns = u"webhook_id, integration_id, received, bytes, type, code, item_id, environment, aliases, action,"
                            " verification, failed_check, checks, state, attempts, cause, headers, body, sealed_body, fold,"
                            " digest, duplicate_of, duplicate_exact"_s;
    Statement copy = database.prepare(
        u"INSERT INTO rejections ("_s + columns + u") SELECT "_s + columns + u" FROM deliveries WHERE webhook_id = :id"_s);
    if (const Result<> done = copy.bind(u":id"_s, id.value()).run(); !done)
        return done;
    Statement remove = database.prepare(u"DELETE FROM deliveries WHERE webhook_id = :id"_s);
    if (const Result<> done = remove.bind(u":id"_s, id.value()).run(); !done)
        return done;
    return dropOldestRejections(database);
}

//! Ids of the ring have no gaps but at its old end, so its newest rows are those above the highest id less the bound.
Result<> dropOldestRejections(Database& database)
{
    Statement byCount
        = database.prepare(u"DELETE FROM rejections WHERE id <= (SELECT max(id) FROM rejections) - :rows"_s);
    byCount.bind(u":rows"_s, WebhookStore::kMaxRejectedRows);
    if (const Result<> done = dropCounted(database, std::move(byCount)); !done)
        return done;
    Statement byBytes = database.prepare(
        u"DELETE FROM rejections WHERE id <= (SELECT max(id) FROM"
        " (SELECT id, sum(bytes) OVER (ORDER BY id DESC) AS newer FROM rejections) WHERE newer > :bytes)"_s);
    byBytes.bind(u":bytes"_s, WebhookStore::kMaxRejectedBytes);
    return dropCounted(database, std::move(byBytes));
}

Result<> dropRejectionsBefore(Database& database, Timestamp time)
{
    Statement byAge = database.prepare(u"DELETE FROM rejections WHERE received < :time"_s);
    byAge.bind(u":time"_s, time);
    return dropCounted(database, std::move(byAge));
}

} // namespace egret

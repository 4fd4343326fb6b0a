// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookring.h"

#include "core/store/statement.h"
#include "core/store/webhookrows.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr char kFirst[] = "SELECT webhook_id, digest FROM deliveries WHERE fold = ?1 AND duplicate_of = '' AND fold <> 0"
                          " AND received >= ?2 ORDER BY id DESC LIMIT 1";

QByteArray insertInto(QLatin1String table)
{
    return "INSERT INTO " + QByteArray(table.data(), table.size())
        + " (webhook_id, integration_id, received, bytes, type, code, item_id, environment, aliases, action,"
          " verification, failed_check, checks, state, cause, headers, body, sealed_body, fold, digest, duplicate_of,"
          " duplicate_exact, edited_from)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)";
}

QByteArray aliasesText(const QStringList& aliases)
{
    if (aliases.isEmpty())
        return "[]"_ba;
    return QJsonDocument(QJsonArray::fromStringList(aliases)).toJson(QJsonDocument::Compact);
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
    : m_sql(insertInto(table))
    , m_insert(database, m_sql.constData())
    , m_first(database, kFirst)
{
}

Result<> WebhookInsert::findFirst(const WebhookRecord& record)
{
    m_duplicateOf.clear();
    m_exact = false;
    if (record.fold == 0 || record.verification == Verification::Failed)
        return {};
    m_first.bind(1, record.fold).bind(2, record.delivery.received - WebhookStore::kFoldingTime);
    const Result<bool> found = m_first.next();
    if (!found)
        return unexpected(found.error());
    if (*found) {
        m_duplicateOf = m_first.text(0);
        m_exact = m_first.integer(1) == record.digest;
        m_first.reset();
    }
    return {};
}

Result<> WebhookInsert::run(const WebhookRecord& record)
{
    if (const Result<> looked = findFirst(record); !looked)
        return looked;
    const WebhookDelivery& delivery = record.delivery;
    const bool failed = record.verification == Verification::Failed;
    const WebhookState state = record.editedFrom.isEmpty() ? stateAfter(record.verification) : WebhookState::Ignored;
    const QByteArray headers = headersToJson(delivery.headers);
    const QByteArray aliases = aliasesText(record.event.aliases);
    // Bound texts are not copied: what is made here has to outlive the run.
    const QString action = webhookActionName(record.event.action);
    const QString verification = verificationName(record.verification);
    const QString stateName = webhookStateName(state);
    const QString cause = failed ? firstFailure(record.checks) : QString();
    m_insert.bind(1, delivery.id.value()).bind(2, delivery.integration.value()).bind(3, delivery.received);
    m_insert.bind(4, qint64(headers.size() + delivery.body.size() + record.sealedBody.size()));
    m_insert.bind(5, record.event.type).bind(6, record.event.code).bind(7, record.event.item.value());
    m_insert.bind(8, record.event.environment).bindText(9, aliases).bind(10, action);
    m_insert.bind(11, verification).bind(12, record.failedCheck).bindText(13, record.checks);
    m_insert.bind(14, stateName).bind(15, cause).bindText(16, headers);
    m_insert.bind(17, delivery.body).bind(18, record.sealedBody).bind(19, record.fold).bind(20, record.digest);
    m_insert.bind(21, m_duplicateOf).bind(22, m_exact).bind(23, record.editedFrom.value());
    return m_insert.run();
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

Result<> moveToRejections(Database& database, const WebhookId& id, qint64 bytes)
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
    return dropOldestRejections(database, bytes);
}

//! Ids of the ring have no gaps but at its old end, so its newest rows are those above the highest id less the bound.
Result<> dropOldestRejections(Database& database, qint64 bytes)
{
    Statement byCount
        = database.prepare(u"DELETE FROM rejections WHERE id <= (SELECT max(id) FROM rejections) - :rows"_s);
    byCount.bind(u":rows"_s, RejectionRing::kMaxRows);
    if (const Result<> done = dropCounted(database, std::move(byCount)); !done)
        return done;
    Statement byBytes = database.prepare(
        u"DELETE FROM rejections WHERE id <= (SELECT max(id) FROM"
        " (SELECT id, sum(bytes) OVER (ORDER BY id DESC) AS newer FROM rejections) WHERE newer > :bytes)"_s);
    byBytes.bind(u":bytes"_s, bytes);
    return dropCounted(database, std::move(byBytes));
}

Result<> dropRejectionsBefore(Database& database, Timestamp time)
{
    Statement byAge = database.prepare(u"DELETE FROM rejections WHERE received < :time"_s);
    byAge.bind(u":time"_s, time);
    return dropCounted(database, std::move(byAge));
}

} // namespace egret

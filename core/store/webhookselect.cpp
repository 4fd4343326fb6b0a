// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookselect.h"

#include "core/store/webhookcondition.h"
#include "core/store/webhookrows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString namesText(const IntegrationNames& names)
{
    QJsonObject object;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        object.insert(it.key().value(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<WebhookSummary>> selectWebhooks(
    Database& inbox, const IntegrationNames& names, const WebhookQuery& query, int limit)
{
    const WebhookCondition condition(query);
    // The sorted columns must be among those read: only then are the two tables merged along their indexes.
    Statement select = inbox.prepare(u"SELECT "_s + kWebhookColumns + u", id FROM webhooks WHERE true" + condition.sql()
        + u" ORDER BY received DESC, id DESC LIMIT :limit");
    select.bind(u":limit"_s, limit);
    if (condition.wantsNames())
        select.bind(u":names"_s, namesText(names));
    condition.bindTo(select);
    return select.all([&names](const Statement& row) {
        WebhookSummary webhook = readWebhook(row);
        webhook.integrationName = names.value(webhook.integration);
        return webhook;
    });
}

Result<qint64> countWebhooks(Database& inbox, const IntegrationNames& names, const WebhookQuery& query)
{
    const WebhookCondition condition(query);
    Statement select = inbox.prepare(u"SELECT count(*) FROM webhooks WHERE true"_s + condition.sql());
    if (condition.wantsNames())
        select.bind(u":names"_s, namesText(names));
    condition.bindTo(select);
    const Result<std::optional<qint64>> count = select.first([](const Statement& row) { return row.integer(0); });
    if (!count)
        return unexpected(count.error());
    return count->value_or(0);
}

Result<WebhookDetail> selectWebhook(Database& inbox, const IntegrationNames& names, const WebhookId& id)
{
    Statement select = inbox.prepare(
        u"SELECT "_s + kWebhookColumns
        + u", headers, body, checks, aliases, action, length(sealed_body) FROM webhooks WHERE webhook_id = :id");
    const Result<std::optional<WebhookDetail>> found = select.bind(u":id"_s, id).first([](const Statement& row) {
        return WebhookDetail{readWebhook(row), headersFromText(row.text(kWebhookColumnCount)),
            row.bytes(kWebhookColumnCount + 1), QJsonDocument::fromJson(row.text(kWebhookColumnCount + 2).toUtf8()).array(),
            row.texts(kWebhookColumnCount + 3), webhookActionFromName(row.text(kWebhookColumnCount + 4)),
            row.integer(kWebhookColumnCount + 5) > 0};
    });
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"webhook"_s, u"There is no webhook %1."_s.arg(id.value()));
    WebhookDetail detail = **found;
    detail.summary.integrationName = names.value(detail.summary.integration);
    return detail;
}

Result<WebhookRecord> selectWebhookRecord(Database& inbox, const WebhookId& id)
{
    const Result<std::optional<WebhookRecord>> found
        = inbox.prepare(u"SELECT "_s + kWebhookColumns + kRecordColumns + u" FROM webhooks WHERE webhook_id = :id")
              .bind(u":id"_s, id)
              .first(readRecord);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"webhook"_s, u"There is no webhook %1."_s.arg(id.value()));
    return **found;
}

Result<QList<WebhookCount>> countWebhooksByKind(Database& inbox)
{
    return inbox
        .prepare(u"SELECT type, code, count(*), sum(state = 'handled'), max(received) FROM deliveries"
                 " WHERE verification = 'verified' GROUP BY type, code ORDER BY type, code"_s)
        .all([](const Statement& row) {
            return WebhookCount{row.text(0), row.text(1), row.integer(2), row.integer(3), row.timestamp(4)};
        });
}

Result<QList<StoredKey>> selectKeys(Database& inbox, const QString& kid)
{
    return inbox
        .prepare(u"SELECT jwk, first_seen, last_seen FROM verification_keys WHERE kid = :kid ORDER BY last_seen DESC"_s)
        .bind(u":kid"_s, kid)
        .all([](const Statement& row) {
            return StoredKey{
                QJsonDocument::fromJson(row.text(0).toUtf8()).object(), row.timestamp(1), row.timestamp(2)};
        });
}

Result<InboxFigures> selectInboxFigures(Database& inbox)
{
    const Result<std::optional<InboxFigures>> figures
        = inbox
              .prepare(u"SELECT (SELECT count(*) FROM rejections),"
                       " coalesce((SELECT value FROM counters WHERE name = 'rejections_dropped'), 0),"
                       " (SELECT count(*) FROM deliveries WHERE state = 'dead_letter')"_s)
              .first([](const Statement& row) { return InboxFigures{row.integer(0), row.integer(1), row.integer(2)}; });
    if (!figures)
        return unexpected(figures.error());
    return figures->value_or(InboxFigures());
}

Result<std::optional<Timestamp>> selectLastWebhook(Database& inbox, const IntegrationId& integration)
{
    Statement select = inbox.prepare(
        u"SELECT max(received) FROM deliveries WHERE verification = 'verified' AND integration_id = :id"_s);
    const auto last
        = select.bind(u":id"_s, integration).first([](const Statement& row) { return row.optionalTimestamp(0); });
    if (!last)
        return unexpected(last.error());
    return last->value_or(std::nullopt);
}

} // namespace egret

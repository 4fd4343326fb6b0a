// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookselect.h"

#include "core/store/webhookrows.h"
#include "core/store/wordfilter.h"

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
    Database& inbox, const IntegrationNames& names, const QStringList& words, int limit)
{
    static const QStringList columns{
        u"type"_s, u"code"_s, u"item_id"_s, u"integration_id"_s, u"coalesce(:names ->> integration_id, '')"_s};
    // The sorted columns must be among those read: only then are the two tables merged along their indexes.
    Statement select = inbox.prepare(u"SELECT "_s + kWebhookColumns + u", id FROM webhooks WHERE true"
        + wordCondition(words, columns) + u" ORDER BY received DESC, id DESC LIMIT :limit");
    select.bind(u":limit"_s, limit);
    if (!words.isEmpty())
        select.bind(u":names"_s, namesText(names));
    bindWords(select, words);
    return select.all([&names](const Statement& row) {
        WebhookSummary webhook = readWebhook(row);
        webhook.integrationName = names.value(webhook.integration);
        return webhook;
    });
}

Result<WebhookDetail> selectWebhook(Database& inbox, const IntegrationNames& names, const WebhookId& id)
{
    Statement select = inbox.prepare(
        u"SELECT "_s + kWebhookColumns + u", headers, body, checks FROM webhooks WHERE webhook_id = :id");
    const Result<std::optional<WebhookDetail>> found = select.bind(u":id"_s, id).first([](const Statement& row) {
        return WebhookDetail{readWebhook(row), headersFromText(row.text(kWebhookColumnCount)),
            row.bytes(kWebhookColumnCount + 1), checksFromText(row.text(kWebhookColumnCount + 2))};
    });
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"webhook"_s, u"There is no webhook %1."_s.arg(id.value()));
    WebhookDetail detail = **found;
    detail.summary.integrationName = names.value(detail.summary.integration);
    return detail;
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

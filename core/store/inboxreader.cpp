// SPDX-License-Identifier: Apache-2.0
#include "core/store/inboxreader.h"

#include "core/store/datadirectory.h"
#include "core/store/rowsort.h"
#include "core/store/statement.h"
#include "core/store/webhookcondition.h"
#include "core/store/webhookrows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

void bindAll(Statement& statement, const WebhookCondition& condition, const IntegrationNames& names)
{
    if (condition.wantsNames()) {
        QJsonObject object;
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            object.insert(it.key().value(), it.value());
        statement.bind(u":names"_s, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    condition.bindTo(statement);
}

QString jsonOf(const QList<qint64>& rowIds)
{
    QStringList numbers;
    numbers.reserve(rowIds.size());
    for (const qint64 id : rowIds)
        numbers.append(QString::number(id));
    return u'[' + numbers.join(u',') + u']';
}

WebhookSummary named(const Statement& row, const IntegrationNames& names)
{
    WebhookSummary webhook = readWebhook(row);
    webhook.integrationName = names.value(webhook.integration);
    return webhook;
}

//! Of a row of InboxReader::sortedIndex().
QString sortText(const Statement& row, WebhookQuery::SortKey key, const QHash<ItemId, ItemName>& items, const IntegrationNames& integrations)
{
    using SortKey = WebhookQuery::SortKey;
    switch (key) {
    case SortKey::Kind: return QString(row.text(2) + u' ' + row.text(3)).trimmed();
    case SortKey::EndUser: return items.value(ItemId(row.text(4))).endUserName;
    case SortKey::Integration: return integrations.value(IntegrationId(row.text(5)));
    case SortKey::Verification: return row.text(6);
    case SortKey::State: return row.text(7);
    case SortKey::Received: break;
    }
    return {};
}

Result<IntegrationNames> selectNames(Database& egret)
{
    const auto read = [](const Statement& row) { return std::pair(IntegrationId(row.text(0)), row.text(1)); };
    const Result<QList<std::pair<IntegrationId, QString>>> pairs
        = egret.prepare(u"SELECT integration_id, name FROM integrations"_s).all(read);
    if (!pairs)
        return unexpected(pairs.error());
    return IntegrationNames(pairs->cbegin(), pairs->cend());
}

} // namespace

Result<std::unique_ptr<InboxReader>> InboxReader::open(const QString& directory)
{
    const DataDirectory files(directory);
    Result<std::unique_ptr<Database>> egret
        = Database::open(files.egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    Result<std::unique_ptr<Database>> inbox
        = Database::open(files.inboxDatabase(), Database::Schema::Inbox, Database::Access::ReadOnly);
    if (!inbox && inbox.error().kind != Error::Kind::NotFound)
        return unexpected(inbox.error());
    const Result<IntegrationNames> names = selectNames(**egret);
    if (!names)
        return unexpected(names.error());
    std::unique_ptr<InboxReader> reader(new InboxReader);
    reader->m_egret = std::move(*egret);
    if (inbox)
        reader->m_inbox = std::move(*inbox);
    reader->m_names = *names;
    return reader;
}

Result<RowIndex> InboxReader::index(const WebhookQuery& query)
{
    std::vector<qint64> index;
    if (!m_inbox)
        return std::make_shared<const std::vector<qint64>>();
    if (query.sortKey != WebhookQuery::SortKey::Received)
        return sortedIndex(query);
    const WebhookCondition condition(query);
    const QString direction = query.ascending ? u"ASC"_s : u"DESC"_s;
    // Both halves walk their index of receipt and are merged; nothing is sorted.
    Statement select = m_inbox->prepare(u"SELECT id, received FROM deliveries WHERE true"_s + condition.sql()
        + u" UNION ALL SELECT -id, received FROM rejections WHERE true"_s + condition.sql() + u" ORDER BY 2 "_s + direction);
    bindAll(select, condition, m_names);
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        index.push_back(select.integer(0));
    if (!more)
        return unexpected(more.error());
    return std::make_shared<const std::vector<qint64>>(std::move(index));
}

Result<RowIndex> InboxReader::sortedIndex(const WebhookQuery& query)
{
    const Result<QHash<ItemId, ItemName>> items = itemNames();
    if (!items)
        return unexpected(items.error());
    const WebhookCondition condition(query);
    const QString columns = u", received, code, type, item_id, integration_id, verification, state FROM "_s;
    Statement select = m_inbox->prepare(u"SELECT id"_s + columns + u"deliveries WHERE true"_s + condition.sql()
        + u" UNION ALL SELECT -id"_s + columns + u"rejections WHERE true"_s + condition.sql());
    bindAll(select, condition, m_names);
    RowSort sort;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        sort.addText(select.integer(0), select.integer(1), sortText(select, query.sortKey, *items, m_names));
    if (!more)
        return unexpected(more.error());
    return std::make_shared<const std::vector<qint64>>(sort.take(query.ascending));
}

Result<QList<WebhookRow>> InboxReader::rows(const QList<qint64>& rowIds)
{
    if (!m_inbox)
        return QList<WebhookRow>();
    const QString columns = u"SELECT "_s + kWebhookColumns + u", row_id, place FROM wanted CROSS JOIN "_s;
    return m_inbox
        ->prepare(u"WITH wanted AS (SELECT key AS place, value AS row_id FROM json_each(:ids)) "_s + columns
            + u"deliveries ON id = row_id UNION ALL "_s + columns + u"rejections ON id = -row_id ORDER BY place"_s)
        .bind(u":ids"_s, jsonOf(rowIds))
        .all([this](const Statement& row) { return WebhookRow{row.integer(kWebhookColumnCount), named(row, m_names)}; });
}

Result<WebhookTally> InboxReader::tally(const WebhookQuery& query)
{
    if (!m_inbox)
        return WebhookTally();
    const WebhookCondition condition(query);
    Statement select = m_inbox->prepare(
        u"SELECT count(*), sum(verification = 'verified'), sum(duplicate_of <> ''), sum(state = 'rejected'),"
        " sum(state IN ('received', 'verified')), sum(state = 'dead_letter') FROM webhooks WHERE true"_s
        + condition.sql());
    bindAll(select, condition, m_names);
    const Result<std::optional<WebhookTally>> tally = select.first([](const Statement& row) {
        return WebhookTally{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)};
    });
    if (!tally)
        return unexpected(tally.error());
    return tally->value_or(WebhookTally());
}

Result<QList<WebhookSummary>> InboxReader::repetitions(const WebhookId& first, int limit)
{
    if (!m_inbox)
        return QList<WebhookSummary>();
    const Result<std::optional<Timestamp>> since
        = m_inbox->prepare(u"SELECT received FROM deliveries WHERE webhook_id = :id"_s)
              .bind(u":id"_s, first)
              .first([](const Statement& row) { return row.timestamp(0); });
    if (!since)
        return unexpected(since.error());
    if (!*since)
        return QList<WebhookSummary>(); // a rejected one repeats nothing, or the first was deleted
    Statement select = m_inbox->prepare(u"SELECT "_s + kWebhookColumns
        + u" FROM deliveries WHERE received BETWEEN :since AND :until AND (webhook_id = :id OR duplicate_of = :id)"
          " ORDER BY received, id LIMIT :limit");
    select.bind(u":since"_s, **since)
        .bind(u":until"_s, **since + WebhookStore::kFoldingTime)
        .bind(u":id"_s, first)
        .bind(u":limit"_s, qint64(limit));
    return select.all([this](const Statement& row) { return named(row, m_names); });
}

Result<QHash<ItemId, ItemName>> InboxReader::itemNames()
{
    return selectItemNames(*m_egret);
}

} // namespace egret

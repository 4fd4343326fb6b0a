// SPDX-License-Identifier: Apache-2.0
#include "core/store/overviewreader.h"

#include "core/store/datadirectory.h"
#include "core/store/ofintegration.h"
#include "core/store/statement.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000'000; // microseconds

//! Null where there is no such file yet.
Result<std::unique_ptr<Database>> openIfThere(const QString& path, Database::Schema schema)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, schema, Database::Access::ReadOnly);
    if (!opened && opened.error().kind == Error::Kind::NotFound)
        return std::unique_ptr<Database>();
    return opened;
}

//! Each row's first column is an hour of the day; later ones, of a day of 25 hours, count to the last.
template <typename Take>
Result<> forEachHour(Statement& select, Take take)
{
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        take(size_t(std::clamp<qint64>(select.integer(0), 0, 23)), std::as_const(select));
    return more ? Result<>() : Result<>(unexpected(more.error()));
}

ItemEvent readSync(const Statement& row)
{
    ItemEvent event;
    event.kind = ItemEvent::Kind::Sync;
    event.at = row.timestamp(0);
    event.item = ItemId(row.text(1));
    event.endUserName = row.text(2);
    event.institutionName = row.text(3);
    event.code = row.text(4);
    event.added = row.integer(5);
    event.modified = row.integer(6);
    event.removed = row.integer(7);
    return event;
}

ItemEvent readStatus(const Statement& row)
{
    ItemEvent event;
    event.kind = row.integer(6) != 0 ? ItemEvent::Kind::Linked : ItemEvent::Kind::Status;
    event.at = row.timestamp(0);
    event.item = ItemId(row.text(1));
    event.endUserName = row.text(2);
    event.institutionName = row.text(3);
    event.code = row.text(4);
    event.status = itemStatusFromName(row.text(5)).value_or(ItemStatus::Pending);
    return event;
}

const QString kOfItems = u" JOIN items i ON i.id = x.item_id JOIN end_users u ON u.id = i.end_user_id"_s;
const QString kItemNames = u", i.item_id, coalesce(nullif(u.name, ''), u.end_user_id), i.institution_name"_s;

} // namespace

Result<std::unique_ptr<OverviewReader>> OverviewReader::open(const QString& directory)
{
    const DataDirectory files(directory);
    Result<std::unique_ptr<Database>> egret
        = Database::open(files.egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    Result<std::unique_ptr<Database>> inbox = openIfThere(files.inboxDatabase(), Database::Schema::Inbox);
    if (!inbox)
        return unexpected(inbox.error());
    Result<std::unique_ptr<Database>> requests = openIfThere(files.requestsDatabase(), Database::Schema::Requests);
    if (!requests)
        return unexpected(requests.error());
    std::unique_ptr<OverviewReader> reader(new OverviewReader);
    reader->m_egret = std::move(*egret);
    reader->m_inbox = std::move(*inbox);
    reader->m_requests = std::move(*requests);
    return reader;
}

Result<DayFigures> OverviewReader::figures(Timestamp day, const IntegrationId& integration)
{
    DayFigures figures;
    if (const Result<> read = readSyncs(day, integration, figures); !read)
        return unexpected(read.error());
    if (const Result<> read = readStored(integration, figures); !read)
        return unexpected(read.error());
    if (const Result<> read = readWebhooks(day, integration, figures); !read)
        return unexpected(read.error());
    if (const Result<> read = readCalls(day, integration, figures); !read)
        return unexpected(read.error());
    return figures;
}

Result<> OverviewReader::readSyncs(Timestamp day, const IntegrationId& integration, DayFigures& figures)
{
    Statement runs = m_egret->prepare(
        u"SELECT (r.ended - :day) / :hour, sum(r.added), sum(r.modified), sum(r.removed)"
        " FROM items i CROSS JOIN sync_runs r INDEXED BY sync_runs_by_item ON r.item_id = i.id AND r.ended >= :day WHERE true"_s
        + ofIntegration(u"i.id"_s, integration) + u" GROUP BY 1"_s);
    runs.bind(u":day"_s, day).bind(u":hour"_s, kHour).bind(u":integration"_s, integration);
    return forEachHour(runs, [&figures](size_t hour, const Statement& row) {
        figures.addedByHour[hour] += row.integer(1);
        figures.added += row.integer(1);
        figures.modified += row.integer(2);
        figures.removed += row.integer(3);
    });
}

Result<> OverviewReader::readStored(const IntegrationId& integration, DayFigures& figures)
{
    const Result<std::optional<qint64>> stored
        = m_egret->prepare(QString(u"SELECT count(*) FROM transactions INDEXED BY transactions_by_date WHERE removed_at IS NULL"_s
                  + ofIntegration(u"item_id"_s, integration)))
              .bind(u":integration"_s, integration)
              .first([](const Statement& row) { return row.integer(0); });
    if (!stored)
        return unexpected(stored.error());
    figures.stored = stored->value_or(0);
    const Result<std::optional<std::optional<Timestamp>>> last
        = m_egret->prepare(QString(u"SELECT max(last_sync) FROM items WHERE true"_s + ofIntegration(u"id"_s, integration)))
              .bind(u":integration"_s, integration)
              .first([](const Statement& row) { return row.optionalTimestamp(0); });
    if (!last)
        return unexpected(last.error());
    figures.lastSync = last->value_or(std::nullopt);
    return {};
}

Result<> OverviewReader::readWebhooks(Timestamp day, const IntegrationId& integration, DayFigures& figures)
{
    if (!m_inbox)
        return {};
    const QString of = integration.isEmpty() ? QString() : u" AND integration_id = :integration"_s;
    Statement received = m_inbox->prepare(
        u"SELECT (received - :day) / :hour, count(*), sum(verification = 'verified'), 0 FROM deliveries WHERE received >= :day%1 GROUP BY 1"
        " UNION ALL SELECT (received - :day) / :hour, count(*), 0, count(*) FROM rejections WHERE received >= :day%1 GROUP BY 1"_s
            .arg(of));
    received.bind(u":day"_s, day).bind(u":hour"_s, kHour).bind(u":integration"_s, integration);
    return forEachHour(received, [&figures](size_t hour, const Statement& row) {
        figures.webhooksByHour[hour] += row.integer(1);
        figures.webhooks += row.integer(1);
        figures.verified += row.integer(2);
        figures.rejected += row.integer(3);
    });
}

Result<> OverviewReader::readCalls(Timestamp day, const IntegrationId& integration, DayFigures& figures)
{
    if (!m_requests)
        return {};
    const QString condition = integration.isEmpty() ? u" WHERE sent >= :day"_s : u" WHERE sent >= :day AND integration_id = :integration"_s;
    Statement calls = m_requests->prepare(
        QString(u"SELECT (sent - :day) / :hour, count(*), sum(error_code <> '') FROM calls"_s + condition + u" GROUP BY 1"));
    calls.bind(u":day"_s, day).bind(u":hour"_s, kHour).bind(u":integration"_s, integration);
    const Result<> read = forEachHour(calls, [&figures](size_t hour, const Statement& row) {
        figures.callsByHour[hour] += row.integer(1);
        figures.calls += row.integer(1);
        figures.failedCalls += row.integer(2);
    });
    if (!read || figures.calls == 0)
        return read;
    const Result<QList<qint64>> latencies
        = m_requests->prepare(QString(u"SELECT latency FROM calls"_s + condition + u" ORDER BY latency"))
              .bind(u":day"_s, day)
              .bind(u":integration"_s, integration)
              .all([](const Statement& row) { return row.integer(0); });
    if (!latencies)
        return unexpected(latencies.error());
    const auto ranked = [&latencies](qsizetype percent) {
        return std::chrono::microseconds(latencies->value((latencies->size() * percent + 99) / 100 - 1));
    };
    figures.median = ranked(50);
    figures.percentile95 = ranked(95);
    return {};
}

Result<QList<QList<MonthFlow>>> OverviewReader::cashFlow(QDate first, int months, const IntegrationId& integration)
{
    QStringList laterMonths; // a row's month is how many of the later ones have begun
    for (int month = 1; month < months; ++month)
        laterMonths.append(u"(t.date >= %1)"_s.arg(first.addMonths(month).toJulianDay()));
    Statement select = m_egret->prepare(
        u"SELECT t.currency, %1, sum(max(-t.amount, 0)), sum(max(t.amount, 0)) FROM transactions t NOT INDEXED"
        " WHERE t.removed_at IS NULL AND t.date >= :first AND t.date < :end%2 GROUP BY 1, 2 ORDER BY 1, 2"_s.arg(
            laterMonths.isEmpty() ? u"0"_s : laterMonths.join(u" + "_s), ofIntegration(u"t.item_id"_s, integration)));
    select.bind(u":first"_s, first).bind(u":end"_s, first.addMonths(months)).bind(u":integration"_s, integration);
    QList<QList<MonthFlow>> flows;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next()) {
        const CurrencyCode currency = select.text(0);
        if (flows.isEmpty() || flows.last().first().in.currency != currency) {
            flows.append(QList<MonthFlow>());
            for (int month = 0; month < months; ++month)
                flows.last().append({first.addMonths(month), {0, currency}, {0, currency}});
        }
        MonthFlow& flow = flows.last()[select.integer(1)];
        flow.in.minorUnits = select.integer(2);
        flow.out.minorUnits = select.integer(3);
    }
    if (!more)
        return unexpected(more.error());
    return flows;
}

Result<QList<ItemEvent>> OverviewReader::events(int limit, const IntegrationId& integration)
{
    const Result<QList<ItemEvent>> syncs
        = m_egret->prepare(QString(u"SELECT x.ended"_s + kItemNames
                  + u", x.error_code, x.added, x.modified, x.removed FROM sync_runs x" + kOfItems
                  + u" WHERE (x.added + x.modified + x.removed > 0 OR x.error_code <> '')" + ofIntegration(u"x.item_id"_s, integration)
                  + u" ORDER BY x.ended DESC LIMIT :limit"))
              .bind(u":integration"_s, integration)
              .bind(u":limit"_s, qint64(limit))
              .all(readSync);
    if (!syncs)
        return syncs;
    const Result<QList<ItemEvent>> statuses
        = m_egret->prepare(QString(u"SELECT x.at"_s + kItemNames
                  + u", x.error_code, x.status, NOT EXISTS (SELECT 1 FROM item_statuses p WHERE p.item_id = x.item_id AND p.id < x.id)"
                    " FROM item_statuses x" + kOfItems + u" WHERE true" + ofIntegration(u"x.item_id"_s, integration)
                  + u" ORDER BY x.at DESC, x.id DESC LIMIT :limit"))
              .bind(u":integration"_s, integration)
              .bind(u":limit"_s, qint64(limit))
              .all(readStatus);
    if (!statuses)
        return statuses;
    const Result<QList<ItemEvent>> webhooks = webhookEvents(limit, integration);
    if (!webhooks)
        return webhooks;
    QList<ItemEvent> events = *syncs + *statuses + *webhooks;
    std::stable_sort(events.begin(), events.end(), [](const ItemEvent& a, const ItemEvent& b) { return a.at > b.at; });
    return events.first(qMin(qsizetype(limit), events.size()));
}

Result<QList<ItemEvent>> OverviewReader::webhookEvents(int limit, const IntegrationId& integration)
{
    if (!m_inbox)
        return QList<ItemEvent>();
    WebhookQuery query;
    query.integration = integration;
    const Result<QList<WebhookSummary>> webhooks = selectWebhooks(*m_inbox, {}, query, limit);
    if (!webhooks)
        return unexpected(webhooks.error());
    Statement names = m_egret->prepare(
        u"SELECT coalesce(nullif(u.name, ''), u.end_user_id), i.institution_name FROM items i"
        " JOIN end_users u ON u.id = i.end_user_id WHERE i.item_id = :item"_s);
    QList<ItemEvent> events;
    for (const WebhookSummary& webhook : *webhooks) {
        ItemEvent event;
        event.kind = ItemEvent::Kind::Webhook;
        event.at = webhook.received;
        event.item = webhook.item;
        event.code = webhook.code;
        event.webhook = webhook.id;
        event.refused = webhook.state == WebhookState::Rejected;
        names.bind(u":item"_s, webhook.item);
        const Result<bool> known = names.next();
        if (!known)
            return unexpected(known.error());
        if (*known) {
            event.endUserName = names.text(0);
            event.institutionName = names.text(1);
        }
        events.append(event);
    }
    return events;
}

} // namespace egret

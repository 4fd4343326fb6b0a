// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/rows.h"
#include "core/domain/plaidadvice.h"

#include <algorithm>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimelineRows = 500;

QJsonValue timeOrNull(const std::optional<Timestamp>& time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue moneyOrNull(const std::optional<Money>& money)
{
    return money ? QJsonValue(toDecimalText(*money)) : QJsonValue();
}

QJsonArray accountRows(const QList<Account>& accounts)
{
    QJsonArray rows;
    for (const Account& account : accounts) {
        rows.append(QJsonObject{{u"account_id"_s, account.id.value()}, {u"name"_s, account.name}, {u"mask"_s, account.mask},
            {u"type"_s, account.type}, {u"subtype"_s, account.subtype}, {u"currency"_s, account.currency},
            {u"current"_s, moneyOrNull(account.current)}, {u"available"_s, moneyOrNull(account.available)},
            {u"limit"_s, moneyOrNull(account.limit)}});
    }
    return rows;
}

QJsonObject detailRow(const ItemSummary& summary, const ItemFacts& facts, const QList<Account>& accounts)
{
    QJsonObject row = itemRow(summary);
    const QString& code = summary.item.errorCode;
    row.insert(u"explanation"_s, code.isEmpty() ? QJsonValue() : QJsonValue(adviceFor(code).words));
    row.insert(u"webhook"_s, facts.webhook.isEmpty() ? QJsonValue() : QJsonValue(facts.webhook));
    row.insert(u"billed_products"_s, QJsonArray::fromStringList(facts.billedProducts));
    row.insert(u"consent_expires"_s, timeOrNull(facts.consentExpires));
    row.insert(u"update_type"_s, facts.updateType.isEmpty() ? QJsonValue() : QJsonValue(facts.updateType));
    row.insert(u"bank_updated"_s, timeOrNull(facts.lastSuccess));
    row.insert(u"checked"_s, timeOrNull(facts.checked));
    row.insert(u"accounts"_s, accountRows(accounts));
    return row;
}

//! One line of an Item's timeline.
struct TimelineRow {
    Timestamp at;
    QJsonObject row;
};

TimelineRow syncMoment(const SyncRun& run)
{
    const QString result = run.errorCode.isEmpty()
        ? u"+%1 ~%2 -%3"_s.arg(run.added).arg(run.modified).arg(run.removed)
        : run.errorCode;
    const QString what = run.complete ? u"resync"_s : u"sync"_s;
    return {run.ended,
        {{u"at"_s, toIso(run.ended)}, {u"what"_s, what}, {u"cause"_s, syncCauseName(run.cause.kind)}, {u"result"_s, result},
            {u"id"_s, run.cause.id.isEmpty() ? run.requestId : run.cause.id}, {u"times"_s, run.repeats + 1}}};
}

TimelineRow webhookMoment(const WebhookSummary& webhook)
{
    return {webhook.received,
        {{u"at"_s, toIso(webhook.received)}, {u"what"_s, u"webhook"_s}, {u"cause"_s, QString(webhook.type + u' ' + webhook.code)},
            {u"result"_s, webhookStateName(webhook.state)}, {u"id"_s, webhook.id.value()}, {u"times"_s, 1}}};
}

Result<QList<TimelineRow>> timelineOf(Reader& reader, const ItemId& item)
{
    const Result<QList<SyncRun>> runs = reader.syncRuns(item, kTimelineRows);
    if (!runs)
        return unexpected(runs.error());
    const WebhookQuery ofItem{{{WebhookQuery::Field::Item, {item.value()}, false}}, {}};
    const Result<QList<WebhookSummary>> webhooks = reader.webhooks(ofItem, kTimelineRows);
    if (!webhooks)
        return unexpected(webhooks.error());
    QList<TimelineRow> moments;
    for (const SyncRun& run : *runs)
        moments.append(syncMoment(run));
    for (const WebhookSummary& webhook : *webhooks) {
        if (webhook.item == item)
            moments.append(webhookMoment(webhook));
    }
    std::stable_sort(moments.begin(), moments.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at > b.at; });
    return moments;
}

} // namespace

QCoro::Task<int> showItem(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const ItemId id(invocation.arguments[0]);
    const Result<ItemSummary> item = (*reader)->item(id);
    if (!item)
        co_return output->fail(item.error());
    const Result<ItemFacts> facts = (*reader)->itemFacts(id);
    if (!facts)
        co_return output->fail(facts.error());
    const Result<QList<Account>> accounts = (*reader)->accounts(id);
    if (!accounts)
        co_return output->fail(accounts.error());
    output->object(itemColumns(), detailRow(*item, *facts, *accounts));
    co_return Ok;
}

QCoro::Task<int> showItemTimeline(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const ItemId id(invocation.arguments[0]);
    const Result<ItemSummary> item = (*reader)->item(id);
    if (!item)
        co_return output->fail(item.error());
    const Result<QList<TimelineRow>> moments = timelineOf(**reader, id);
    if (!moments)
        co_return output->fail(moments.error());
    QJsonArray rows;
    for (const TimelineRow& moment : *moments)
        rows.append(moment.row);
    output->rows({u"at"_s, u"what"_s, u"cause"_s, u"result"_s, u"id"_s, u"times"_s}, rows);
    co_return Ok;
}

QCoro::Task<int> listGhostItems(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<GhostItem>> ghosts = (*reader)->ghostItems();
    if (!ghosts)
        co_return output->fail(ghosts.error());
    QJsonArray rows;
    for (const GhostItem& ghost : *ghosts) {
        rows.append(QJsonObject{{u"item_id"_s, ghost.item.value()}, {u"integration_id"_s, ghost.integration.value()},
            {u"first_seen"_s, toIso(ghost.firstSeen)}, {u"last_seen"_s, toIso(ghost.lastSeen)},
            {u"webhooks"_s, ghost.webhooks}});
    }
    output->rows({u"item_id"_s, u"integration_id"_s, u"first_seen"_s, u"last_seen"_s, u"webhooks"_s}, rows);
    co_return Ok;
}

} // namespace egret::cli

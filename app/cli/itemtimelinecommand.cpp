// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "core/store/requestreader.h"

#include <algorithm>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! Of each source.
constexpr int kTimelineRows = 500;

//! One line of an Item's timeline.
struct TimelineRow {
    Timestamp at;
    QString what;
    QString cause;
    QString result;
    QString id;
    qint64 times = 1;
};

TimelineRow syncMoment(const SyncRun& run)
{
    const QString counts = u"+%1 ~%2 -%3"_s.arg(run.added).arg(run.modified).arg(run.removed);
    return {run.ended, run.complete ? u"resync"_s : u"sync"_s, syncCauseName(run.cause.kind),
        run.errorCode.isEmpty() ? counts : run.errorCode, run.cause.id.isEmpty() ? run.requestId : run.cause.id, run.repeats + 1};
}

TimelineRow webhookMoment(const WebhookSummary& webhook)
{
    return {webhook.received, u"webhook"_s, QString(webhook.type + u' ' + webhook.code), webhookStateName(webhook.state),
        webhook.id.value(), 1};
}

TimelineRow statusMoment(const ItemStatusChange& change)
{
    return {change.at, u"status"_s, change.errorCode, itemStatusName(change.status), {}, 1};
}

TimelineRow callMoment(const RequestRecord& call)
{
    const QString answer = call.errorCode.isEmpty() ? u"ok"_s : call.errorCode;
    return {call.sent, u"call"_s, call.operation, answer, call.requestId, 1};
}

TimelineRow noticeMoment(const ItemNotice& notice)
{
    return {notice.noted, u"notice"_s, notice.code, notice.reason, notice.source.value(), 1};
}

TimelineRow moveMoment(const WebhookMove& move)
{
    return {move.changed, u"webhook-url"_s, move.target, webhookMoveStateName(move.state), {}, 1};
}

TimelineRow matchMoment(const StoredAccountMatch& match)
{
    return {match.matched, u"accounts"_s, accountMatchRuleName(match.match.rule),
        QString(match.match.before.value() + u" is now "_s + match.match.after.value()), {}, 1};
}

Result<> addWebhooks(Reader& reader, const ItemId& item, QList<TimelineRow>& moments)
{
    const WebhookQuery ofItem{{{WebhookQuery::Field::Item, {item.value()}, false}}, {}, {}};
    const Result<QList<WebhookSummary>> webhooks = reader.webhooks(ofItem, kTimelineRows);
    if (!webhooks)
        return unexpected(webhooks.error());
    for (const WebhookSummary& webhook : *webhooks) {
        if (webhook.item == item)
            moments.append(webhookMoment(webhook));
    }
    return {};
}

Result<> addOwnRows(Reader& reader, const ItemSummary& summary, QList<TimelineRow>& moments)
{
    const ItemId& item = summary.item.id;
    const Result<QList<SyncRun>> runs = reader.syncRuns(item, kTimelineRows);
    if (!runs)
        return unexpected(runs.error());
    std::transform(runs->begin(), runs->end(), std::back_inserter(moments), syncMoment);
    const Result<QList<ItemStatusChange>> changes = reader.itemStatuses(item, kTimelineRows);
    if (!changes)
        return unexpected(changes.error());
    std::transform(changes->begin(), changes->end(), std::back_inserter(moments), statusMoment);
    const Result<std::optional<WebhookMove>> move = reader.webhookMove(item);
    if (!move)
        return unexpected(move.error());
    if (*move)
        moments.append(moveMoment(**move));
    const Result<QList<StoredAccountMatch>> matches = reader.accountMatches(item);
    if (!matches)
        return unexpected(matches.error());
    std::transform(matches->begin(), matches->end(), std::back_inserter(moments), matchMoment);
    for (const ItemNotice& notice : summary.notices) {
        if (notice.source.isEmpty() || notice.code == "USER_ACCOUNT_REVOKED"_L1) // others stand there as webhooks
            moments.append(noticeMoment(notice));
    }
    return {};
}

Result<> addCalls(const QString& directory, const ItemId& item, QList<TimelineRow>& moments)
{
    const Result<std::unique_ptr<RequestReader>> log = RequestReader::open(directory);
    if (!log)
        return unexpected(log.error());
    const Result<QList<RequestRecord>> calls = (*log)->list({item.value()}, kTimelineRows);
    if (!calls)
        return unexpected(calls.error());
    for (const RequestRecord& call : *calls) {
        if (call.item == item)
            moments.append(callMoment(call));
    }
    return {};
}

Result<QList<TimelineRow>> timelineOf(Reader& reader, const QString& directory, const ItemId& item)
{
    const Result<ItemSummary> summary = reader.item(item);
    if (!summary)
        return unexpected(summary.error());
    QList<TimelineRow> moments;
    if (const Result<> added = addOwnRows(reader, *summary, moments); !added)
        return unexpected(added.error());
    if (const Result<> added = addWebhooks(reader, item, moments); !added)
        return unexpected(added.error());
    if (const Result<> added = addCalls(directory, item, moments); !added)
        return unexpected(added.error());
    std::stable_sort(moments.begin(), moments.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at > b.at; });
    return moments;
}

} // namespace

QCoro::Task<int> showItemTimeline(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<TimelineRow>> moments
        = timelineOf(**reader, invocation.dataDirectory(), ItemId(invocation.arguments[0]));
    if (!moments)
        co_return output->fail(moments.error());
    QJsonArray rows;
    for (const TimelineRow& moment : *moments) {
        rows.append(QJsonObject{{u"at"_s, toIso(moment.at)}, {u"what"_s, moment.what}, {u"cause"_s, moment.cause},
            {u"result"_s, moment.result}, {u"id"_s, moment.id}, {u"times"_s, moment.times}});
    }
    output->rows({u"at"_s, u"what"_s, u"cause"_s, u"result"_s, u"id"_s, u"times"_s}, rows);
    co_return Ok;
}

} // namespace egret::cli

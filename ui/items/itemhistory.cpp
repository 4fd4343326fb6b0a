// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemhistory.h"

#include "ui/shared/formatting.h"
#include "ui/shared/itemcodetext.h"
#include "ui/shared/itemcondition.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ItemHistory {
    Q_DECLARE_TR_FUNCTIONS(egret::ItemHistory)
};

//! A moment and when it was, until they are sorted.
struct DatedMoment {
    Timestamp at;
    Moment moment;
};

QString causeText(SyncCause::Kind cause)
{
    switch (cause) {
    case SyncCause::Kind::Timer: return ItemHistory::tr("schedule");
    case SyncCause::Kind::Webhook: return ItemHistory::tr("webhook");
    case SyncCause::Kind::User: return ItemHistory::tr("you");
    case SyncCause::Kind::Link: return ItemHistory::tr("linked");
    case SyncCause::Kind::Retry: return ItemHistory::tr("retry");
    case SyncCause::Kind::Repair: return ItemHistory::tr("repaired");
    }
    Q_UNREACHABLE();
}

QString changeText(const SyncRun& run)
{
    if (run.added + run.modified + run.removed == 0)
        return ItemHistory::tr("no change");
    const QLocale locale;
    return u"+%1 ~%2 −%3"_s.arg(countText(run.added, locale), countText(run.modified, locale), countText(run.removed, locale));
}

QString runTooltip(const SyncRun& run)
{
    QStringList lines{momentText(run.ended),
        ItemHistory::tr("%1 added, %2 modified, %3 removed").arg(run.added).arg(run.modified).arg(run.removed)};
    if (run.repeats > 0)
        lines.append(ItemHistory::tr("stands for %n earlier run(s) like it", nullptr, int(run.repeats)));
    if (!run.errorMessage.isEmpty())
        lines.append(run.errorMessage);
    for (const QString& id : {run.requestId, run.cause.id}) {
        if (!id.isEmpty())
            lines.append(id);
    }
    return lines.join(u'\n');
}

Moment syncMoment(const SyncRun& run, const QString& kind)
{
    const bool failed = !run.errorCode.isEmpty();
    Moment moment;
    moment.icon = failed ? "xc"_L1 : "checkc"_L1;
    moment.iconToken = failed ? Token::ErrorSolid : Token::OkSolid;
    moment.when = shortMomentText(run.ended);
    moment.kind = kind;
    moment.text = failed ? run.errorCode : run.complete ? ItemHistory::tr("read anew, %1").arg(changeText(run)) : changeText(run);
    moment.textToken = failed ? Token::ErrorText : Token::Text;
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(run.ended - run.started).count();
    moment.end = run.repeats > 0 ? ItemHistory::tr("%1 times").arg(run.repeats + 1) : millisecondsText(took);
    moment.tooltip = runTooltip(run);
    return moment;
}

Moment webhookMoment(const WebhookSummary& webhook)
{
    const bool refused = webhook.state == WebhookState::Rejected || webhook.state == WebhookState::DeadLetter;
    Moment moment;
    moment.icon = refused ? "shieldx"_L1 : "webhook"_L1;
    moment.iconToken = refused ? Token::ErrorSolid : Token::Accent;
    moment.when = shortMomentText(webhook.received);
    moment.kind = ItemHistory::tr("webhook");
    moment.text = webhook.code;
    moment.tooltip = momentText(webhook.received) + u'\n' + webhook.type + u' ' + webhook.code + u'\n' + webhook.id.value();
    moment.link = webhook.id.value();
    return moment;
}

Moment statusMoment(const ItemStatusChange& change)
{
    ListedItem listed;
    listed.item.status = change.status;
    listed.item.errorCode = change.errorCode;
    const ItemCondition condition = conditionOf(listed, false);
    Moment moment;
    moment.icon = condition.chip.icon;
    moment.iconToken = toneTokens(condition.chip.tone).solid;
    moment.when = shortMomentText(change.at);
    moment.kind = ItemHistory::tr("state");
    moment.text = change.errorCode.isEmpty() ? condition.chip.text : condition.chip.text + u", "_s + change.errorCode;
    moment.textToken = change.status == ItemStatus::Erroring ? toneTokens(condition.chip.tone).text : Token::Text;
    moment.tooltip = momentText(change.at) + (change.errorMessage.isEmpty() ? QString() : u'\n' + change.errorMessage);
    return moment;
}

Moment noticeMoment(const ItemNotice& notice)
{
    const ItemCodeText text = itemCodeText(notice.code);
    return {"info"_L1, Token::WarningSolid, shortMomentText(notice.noted), ItemHistory::tr("notice"), text.headline, Token::Text, {},
        momentText(notice.noted) + u'\n' + notice.code + u'\n' + text.advice, {}};
}

Moment moveMoment(const WebhookMove& move)
{
    return {"link"_L1, Token::TextHint, shortMomentText(move.changed), ItemHistory::tr("URL"),
        ItemHistory::tr("webhooks go to %1").arg(move.target), Token::Text,
        move.acknowledged ? ItemHistory::tr("heard") : QString(), momentText(move.changed) + u'\n' + move.target, {}};
}

} // namespace

QList<Moment> syncMoments(const QList<SyncRun>& runs, qsizetype limit)
{
    QList<Moment> moments;
    for (const SyncRun& run : runs.first(qMin(limit, runs.size())))
        moments.append(syncMoment(run, causeText(run.cause.kind)));
    return moments;
}

QList<Moment> itemMoments(const ItemPortrait& portrait)
{
    QList<DatedMoment> dated;
    for (const SyncRun& run : portrait.runs)
        dated.append({run.ended, syncMoment(run, ItemHistory::tr("sync"))});
    for (const WebhookSummary& webhook : portrait.webhooks)
        dated.append({webhook.received, webhookMoment(webhook)});
    for (const ItemStatusChange& change : portrait.statuses)
        dated.append({change.at, statusMoment(change)});
    for (const ItemNotice& notice : portrait.listed.notices) {
        if (notice.source.isEmpty()) // others stand there as webhooks
            dated.append({notice.noted, noticeMoment(notice)});
    }
    if (portrait.move)
        dated.append({portrait.move->changed, moveMoment(*portrait.move)});
    std::stable_sort(dated.begin(), dated.end(), [](const DatedMoment& a, const DatedMoment& b) { return a.at > b.at; });
    QList<Moment> moments;
    for (const DatedMoment& one : dated)
        moments.append(one.moment);
    return moments;
}

} // namespace egret

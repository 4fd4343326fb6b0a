// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/eventmoments.h"

#include "ui/shared/formatting.h"
#include "ui/shared/itemcondition.h"

#include <QCoreApplication>
#include <QLocale>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(egret::OverviewText)
};

//! \a text and, where it is known, about whom.
QString about(const QString& text, const ItemEvent& event)
{
    return event.endUserName.isEmpty() ? text : text + u", "_s + event.endUserName;
}

void describeSync(Moment& moment, const ItemEvent& event)
{
    const QLocale locale;
    const bool failed = !event.code.isEmpty();
    moment.icon = failed ? "xc"_L1 : "refresh"_L1;
    moment.iconToken = failed ? Token::ErrorSolid : Token::OkSolid;
    moment.text = failed
        ? about(OverviewText::tr("Sync failed: %1").arg(event.code), event)
        : about(OverviewText::tr("Synced %1 added, %2 modified, %3 removed")
                    .arg(countText(event.added, locale), countText(event.modified, locale), countText(event.removed, locale)), event);
    if (failed)
        moment.textToken = Token::ErrorText;
}

void describeWebhook(Moment& moment, const ItemEvent& event)
{
    moment.icon = event.refused ? "shieldx"_L1 : "webhook"_L1;
    moment.iconToken = event.refused ? Token::ErrorSolid : Token::Accent;
    moment.text = event.refused ? OverviewText::tr("Webhook rejected: %1").arg(event.code.isEmpty() ? OverviewText::tr("no code") : event.code)
                                : about(event.code, event);
}

void describeStatus(Moment& moment, const ItemEvent& event)
{
    ListedItem listed;
    listed.item.status = event.status;
    listed.item.errorCode = event.code;
    const ItemCondition condition = conditionOf(listed, false);
    moment.icon = condition.chip.icon;
    moment.iconToken = toneTokens(condition.chip.tone).solid;
    moment.text = about(event.code.isEmpty() ? condition.chip.text : event.code, event);
}

} // namespace

QList<Moment> eventMoments(const QList<ItemEvent>& events)
{
    QList<Moment> moments;
    for (const ItemEvent& event : events) {
        Moment moment;
        moment.when = toDateTime(event.at).toLocalTime().toString(u"HH:mm:ss"_s);
        moment.end = event.institutionName;
        moment.tooltip = momentText(event.at) + u'\n' + event.item.value();
        moment.link = event.item.value();
        switch (event.kind) {
        case ItemEvent::Kind::Sync: describeSync(moment, event); break;
        case ItemEvent::Kind::Webhook: describeWebhook(moment, event); break;
        case ItemEvent::Kind::Status: describeStatus(moment, event); break;
        case ItemEvent::Kind::Linked:
            moment.icon = "plug"_L1;
            moment.iconToken = Token::OkSolid;
            moment.text = OverviewText::tr("Item linked: %1").arg(event.endUserName);
            break;
        }
        moments.append(moment);
    }
    return moments;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "app/notificationfacts.h"

#include "ui/shared/itemcondition.h"

#include <QCoreApplication>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct NotificationText {
    Q_DECLARE_TR_FUNCTIONS(egret::NotificationText)
};

Result<std::pair<qint64, std::optional<Timestamp>>> countOf(InboxReader& reader, const QString& state, Timestamp now)
{
    const Result<WebhookQuery> query = parseWebhookQuery(u"received:1d state:"_s + state, now);
    if (!query)
        return unexpected(query.error());
    const Result<RowIndex> index = reader.index(*query);
    if (!index)
        return unexpected(index.error());
    if (!*index || (*index)->empty())
        return std::pair<qint64, std::optional<Timestamp>>{0, {}};
    const Result<QList<WebhookRow>> newest = reader.rows({(*index)->front()});
    if (!newest)
        return unexpected(newest.error());
    const std::optional<Timestamp> at = newest->isEmpty() ? std::nullopt : std::optional(newest->first().summary.received);
    return std::pair{qint64((*index)->size()), at};
}

QString whom(const QString& endUser, const QString& institution)
{
    QStringList names{endUser, institution};
    names.removeAll(QString());
    return names.join(u", "_s);
}

//! The same within an hour.
QString hourKey(const QString& word, std::optional<Timestamp> at)
{
    return word + u':' + (at ? toIso(*at).left(13) : QString());
}

std::optional<Timestamp> sinceOf(const ListedItem& listed, const QString& code)
{
    for (const ItemNotice& notice : listed.notices) {
        if (notice.code == code)
            return notice.noted;
    }
    return std::nullopt;
}

} // namespace

Result<WebhookTrouble> readWebhookTrouble(InboxReader& reader, Timestamp now)
{
    const auto rejected = countOf(reader, u"rejected"_s, now);
    if (!rejected)
        return unexpected(rejected.error());
    const auto deadLetters = countOf(reader, u"dead_letter"_s, now);
    if (!deadLetters)
        return unexpected(deadLetters.error());
    return WebhookTrouble{rejected->first, deadLetters->first, rejected->second, deadLetters->second};
}

QList<NotificationFact> itemFacts(const QList<ListedItem>& items)
{
    std::vector<std::pair<int, NotificationFact>> facts;
    for (const ListedItem& listed : items) {
        const ItemCondition condition = conditionOf(listed, false);
        if (!condition.needsAttention)
            continue;
        NotificationFact fact;
        fact.item = listed.item.id;
        fact.notification.key = u"item:%1:%2"_s.arg(listed.item.id.value(), condition.code);
        fact.notification.icon = condition.chip.icon;
        fact.notification.tone = condition.chip.tone;
        fact.notification.title = condition.headline.isEmpty() ? condition.chip.text : condition.headline;
        fact.notification.text = whom(listed.endUserName, listed.item.institutionName);
        fact.notification.at = sinceOf(listed, condition.code);
        facts.emplace_back(condition.severity, fact);
    }
    std::stable_sort(facts.begin(), facts.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    QList<NotificationFact> sorted;
    for (const auto& [severity, fact] : facts)
        sorted.append(fact);
    return sorted;
}

QList<NotificationFact> webhookFacts(const WebhookTrouble& trouble)
{
    QList<NotificationFact> facts;
    if (trouble.rejected > 0) {
        Notification rejected;
        rejected.key = hourKey(u"rejected"_s, trouble.lastRejected);
        rejected.icon = "shieldx"_L1;
        rejected.tone = Tone::Error;
        rejected.title = NotificationText::tr("%n webhook(s) rejected in the last day", nullptr, int(trouble.rejected));
        rejected.text = NotificationText::tr("They failed a check and were not acted on");
        rejected.at = trouble.lastRejected;
        facts.append({rejected, {}});
    }
    if (trouble.deadLetters > 0) {
        Notification dead;
        dead.key = hourKey(u"dead"_s, trouble.lastDeadLetter);
        dead.icon = "alert"_L1;
        dead.tone = Tone::Error;
        dead.title = NotificationText::tr("%n webhook(s) given up in the last day", nullptr, int(trouble.deadLetters));
        dead.text = NotificationText::tr("Each says why, and can be put back");
        dead.at = trouble.lastDeadLetter;
        facts.append({dead, {}});
    }
    return facts;
}

NotificationFact reachFact(Timestamp since)
{
    Notification lost;
    lost.key = u"unreached:"_s + toIso(since);
    lost.icon = "offline"_L1;
    lost.tone = Tone::Warning;
    lost.title = NotificationText::tr("Plaid cannot be reached");
    lost.text = NotificationText::tr("Calls are lost; Egret tries again by itself");
    lost.at = since;
    return {lost, {}, Page::Requests};
}

NotificationFact receiverFact(const Error& error)
{
    Notification stopped;
    stopped.key = u"receiver:"_s + error.code;
    stopped.icon = "server"_L1;
    stopped.tone = Tone::Error;
    stopped.title = NotificationText::tr("The webhook receiver is stopped");
    stopped.text = NotificationText::tr("Plaid cannot tell Egret about new transactions");
    return {stopped, {}, Page::Settings};
}

QList<NotificationFact> successFacts(const QList<ItemEvent>& events, int limit)
{
    QList<NotificationFact> facts;
    for (const ItemEvent& event : events) {
        const bool brought = event.kind == ItemEvent::Kind::Sync && event.code.isEmpty() && event.added > 0;
        if ((!brought && event.kind != ItemEvent::Kind::Linked) || facts.size() >= limit)
            continue;
        NotificationFact fact;
        fact.item = event.item;
        fact.notification.kind = Notification::Kind::Done;
        fact.notification.key = u"done:%1:%2"_s.arg(event.item.value()).arg(toMicroseconds(event.at));
        fact.notification.icon = brought ? "refresh"_L1 : "plug"_L1;
        fact.notification.tone = Tone::Ok;
        fact.notification.title = brought ? NotificationText::tr("%Ln new transaction(s)", nullptr, int(event.added))
                                          : NotificationText::tr("Bank connected");
        fact.notification.text = whom(event.endUserName, event.institutionName);
        fact.notification.at = event.at;
        facts.append(fact);
    }
    return facts;
}

} // namespace egret

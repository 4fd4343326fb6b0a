// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helptopics.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kIds[]{"welcome"_L1, "overview"_L1, "transactions"_L1, "end-users"_L1, "items"_L1, "webhooks"_L1,
    "requests"_L1, "settings"_L1, "errors"_L1, "glossary"_L1, "keyboard"_L1};

QString titleOf(const QString& markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.mid(2) : QString();
}

} // namespace

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> topics;
    for (const QLatin1String id : kIds) {
        QFile file(u":/egret/help/%1.md"_s.arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString markdown = QString::fromUtf8(file.readAll());
        topics.append({QString(id), titleOf(markdown), markdown});
    }
    return topics;
}

QList<HelpTopic> topicsWith(const QList<HelpTopic>& topics, const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<HelpTopic> found;
    std::copy_if(topics.begin(), topics.end(), std::back_inserter(found), [&wanted](const HelpTopic& topic) {
        return std::all_of(wanted.begin(), wanted.end(),
            [&topic](const QString& word) { return topic.markdown.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

} // namespace egret

// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helptopics.h"

#include <QFile>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kIds[]{"welcome"_L1, "overview"_L1, "transactions"_L1, "insights"_L1, "end-users"_L1, "items"_L1, "webhooks"_L1,
    "requests"_L1, "payments"_L1, "settings"_L1, "errors"_L1, "glossary"_L1, "keyboard"_L1};

QString titleOf(const QString& markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.mid(2) : QString();
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Looks for the languages in the order in which the window's translations are looked for.
QString textOf(QLatin1String id, const QLocale& locale)
{
    const QStringList languages = locale.uiLanguages();
    for (const QString& language : languages) {
        const QString code = language.section(u'-', 0, 0);
        if (code == "en"_L1)
            break;
        if (const QString text = contentOf(u":/egret/help/%1/%2.md"_s.arg(code, id)); !text.isEmpty())
            return text;
    }
    return contentOf(u":/egret/help/%1.md"_s.arg(id));
}

} // namespace

QList<HelpTopic> helpTopics(const QLocale& locale)
{
    QList<HelpTopic> topics;
    for (const QLatin1String id : kIds) {
        const QString markdown = textOf(id, locale);
        if (!markdown.isEmpty())
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
